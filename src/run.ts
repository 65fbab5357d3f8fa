import {askedStretches, prepareAsking, type Asked, type Judged} from './ask.ts'
import {catalog} from './catalog.ts'
import type {Settings} from './config/settings.ts'
import type {Finding} from './finding/finding.ts'
import {byPlace} from './finding/order.ts'
import {hintsOnIgnores} from './ignores.ts'
import {addNews, lintText, type Beyond} from './lint.ts'
import {loadHtmlParser} from './parse/syntax/html-parser.ts'
import {mend, unwritable, type FixedFile, type Mended} from './mend.ts'
import {home, name, version} from './project.ts'
import {judgeSources, readSettings, readSources, type SourceFile, type SourcePorts} from './read.ts'
import {sortHints} from './report/order.ts'
import type {Run} from './report/reporter.ts'
import type {RunPorts, RunRequest} from './request.ts'
import {isWithin, scopeOf} from './scope/scope.ts'
import {readSiblings} from './siblings.ts'
import {describeShard} from './shard.ts'
import {entryless, fileOf, summarize} from './summary.ts'

/** A run with the texts that its fixes leave; nothing is written yet. */
export interface RunResult {
  readonly run: Run
  readonly fixed: readonly FixedFile[]
}

/**
 * The story: read, ask the world and judge meanwhile, mend, and tell what is left. Rejects with `UserError` for what the
 * user can mend; what the world does is a part of the run.
 */
export async function run(request: RunRequest, ports: RunPorts): Promise<RunResult> {
  const started = ports.clock.now()
  const settings = await readSettings(request, ports)
  const {sources, asked, beyond} = await judgeFiles(request, ports, settings)
  // A fix may write the first tag of a text.
  if (request.fix) await loadHtmlParser()
  const mended = sources.map((source) => mend(source, request.fix, settings, beyond))
  const fixed = request.fix ? mended.map(({file}) => file) : []
  const judged = mended.map((one) => judgeMended(one, settings, beyond))
  const told = tell(judged, asked, ports.clock.now() - started)
  const lists = judged.map(({linted}) => linted.list)
  const hints = [
    ...(ports.changes?.hints() ?? []),
    ...(asked?.hints ?? []),
    ...(await hintsOnIgnores(settings, lists, ports.files)),
    ...unwritable(fixed),
    ...entryless(told.files),
  ]
  const shard = request.shard && describeShard(request.shard, sources, settings)
  return {run: {...told, hints: sortHints(hints), shard}, fixed}
}

/** The files as rules have judged them, and what is known beyond their texts. */
interface JudgedFiles {
  readonly sources: readonly SourceFile[]
  /** Nothing where links are not checked. */
  readonly asked: Asked | undefined
  readonly beyond: Beyond
}

/** Reads the files and asks the world about their links; the rules speak while the first answers are on their way. */
async function judgeFiles(
  request: RunRequest,
  ports: RunPorts,
  settings: Settings,
): Promise<JudgedFiles> {
  const scopeOf = scopeReader(request, ports)
  const read = await readSources(request, {...ports, scopeOf}, settings)
  const siblings = await readSiblings(
    read.map(({linted}) => linted.list),
    ports.files,
  )
  const ask = request.links === 'none' ? undefined : await prepareAsking(request, ports, settings)
  const [asked, sources] = await Promise.all([ask?.(read), judgeSources(read, siblings, settings)])
  return {sources, asked, beyond: {siblings, world: asked?.world}}
}

/** What is to be told of a file: what a fix has touched is read anew, and of others only what the world has answered is new. */
function judgeMended(
  {source, file: {path, before, after}, scope}: Mended,
  settings: Settings,
  beyond: Beyond,
): Judged {
  if (after !== before) {
    return {linted: lintText(path, after, settings, beyond, scope.findings), scope}
  }
  const first = source.linted
  const {world} = beyond
  return {
    linted: world ? addNews(first, {world}, settings, scope.findings) : first,
    scope,
  }
}

/** Tells the scope of a file by what the change did to it, where the run looks at one. */
function scopeReader({scope, links}: RunRequest, {changes}: RunPorts): SourcePorts['scopeOf'] {
  if (!changes) return undefined
  return async (path, text) => scopeOf(text, await changes.of(path, text), {scope, links})
}

/** Everything that may be told of a run but its hints. */
function tell(
  judged: readonly Judged[],
  asked: Asked | undefined,
  durationMs: number,
): Omit<Run, 'hints' | 'shard'> {
  const linted = judged.map((one) => one.linted)
  const lists = linted.map(({list}) => list)
  const links = asked ? asked.world.resultsFor(lists, askedStretches(judged)) : []
  const findings = linted.flatMap((one) => one.findings).sort(byPlace)
  return {
    tool: {name, version},
    home,
    rules: new Map(catalog.map(({id, summary}) => [id, summary])),
    files: lists.map(fileOf),
    findings,
    changed: new Set(judged.flatMap(changedFindings)),
    links,
    linksChecked: asked !== undefined,
    summary: summarize(linted, findings, links, asked?.requests ?? 0, durationMs),
  }
}

/** The findings on lines that a change touched. */
function changedFindings({linted, scope}: Judged): readonly Finding[] {
  return linted.findings.filter(({start, end}) =>
    isWithin({start: start.offset, end: end.offset}, scope.changed),
  )
}
