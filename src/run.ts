import {askedStretches, prepareAsking, type Judged} from './ask.ts'
import {catalog} from './catalog.ts'
import type {Settings} from './config/settings.ts'
import type {Finding} from './finding/finding.ts'
import type {Safety} from './finding/fix.ts'
import {byPlace} from './finding/order.ts'
import {hintsOnIgnores} from './ignores.ts'
import {addToLint, lintText, type Beyond} from './lint.ts'
import {loadHtmlParser} from './parse/syntax/html-parser.ts'
import {mend, unwritable, type FixedFile, type Mended} from './mend.ts'
import type {Connector} from './net/connector.ts'
import type {ConnectTo} from './net/connect-to.ts'
import {home, name, version} from './project.ts'
import {
  judgeSources,
  readSettings,
  readSources,
  type ReadPorts,
  type ReadRequest,
  type SourceFile,
  type SourcePorts,
} from './read.ts'
import type {Run} from './report/reporter.ts'
import type {Changes} from './scope/change.ts'
import {isWithin, scopeOf, type LinkScope, type Scope} from './scope/scope.ts'
import {readSiblings} from './siblings.ts'
import {describeShard, type Shard} from './shard.ts'
import {fileOf, summarize} from './summary.ts'

/** What to do in a run. */
export interface RunRequest extends ReadRequest {
  readonly links: LinkScope
  readonly scope: Scope
  /** The file in which verdicts are kept between runs. */
  readonly cache?: string | undefined
  /** Which part of the links to ask about; without it, all. */
  readonly shard?: Shard | undefined
  readonly fix: Safety | undefined
  readonly network: NetworkRequest
}

/** How to go about the network; absent values are the defaults. */
export interface NetworkRequest {
  readonly concurrency?: number | undefined
  /** Milliseconds for one address. */
  readonly timeout?: number | undefined
  /** Milliseconds for all of them. */
  readonly maxTime?: number | undefined
  readonly allowPrivate?: boolean | undefined
  readonly allowPrivateHosts?: readonly string[] | undefined
  readonly connectTo?: readonly ConnectTo[] | undefined
}

/** What a run may use of the machine. */
export interface RunPorts extends ReadPorts {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly onProgress?:
    ((progress: {readonly done: number; readonly total: number}) => void) | undefined
  readonly signal?: AbortSignal | undefined
  /** What a change did to the files, where the run looks at one. */
  readonly changes?: Changes | undefined
  /** Opens connections in the place of the network. */
  readonly connect?: Connector | undefined
}

/** A run with the texts that its fixes leave; nothing is written yet. */
export interface RunResult {
  readonly run: Run
  readonly fixed: readonly FixedFile[]
}

/** The story: read, ask the world and judge meanwhile, mend, and tell what is left. */
export async function run(request: RunRequest, ports: RunPorts): Promise<RunResult> {
  const started = ports.clock.now()
  const settings = await readSettings(request, ports)
  const scopeOf = scopeReader(request, ports)
  const read = await readSources(request, {...ports, scopeOf}, settings)
  const siblings = await readSiblings(
    read.map(({linted}) => linted.list),
    ports.files,
  )
  const ask = request.links === 'none' ? undefined : await prepareAsking(request, ports, settings)
  // The rules speak while the first answers are on their way.
  const [asked, sources] = await Promise.all([ask?.(read), judgeSources(read, siblings, settings)])
  const beyond = {siblings, world: asked?.world}
  // A fix may write the first tag of a text.
  if (request.fix) await loadHtmlParser()
  const mended = sources.map((source) => mend(source, request.fix, settings, beyond))
  const fixed = request.fix ? mended.map(({file}) => file) : []
  const judged = mended.map((one, index) => judgeMended(one, sources[index], settings, beyond))

  const linted = judged.map((one) => one.linted)
  const lists = linted.map(({list}) => list)
  const links = asked ? asked.world.resultsFor(lists, askedStretches(judged)) : []
  const findings = linted.flatMap((one) => one.findings).sort(byPlace)
  const summary = summarize(
    linted,
    findings,
    links,
    asked?.requests ?? 0,
    ports.clock.now() - started,
  )
  const hints = [
    ...(ports.changes?.hints() ?? []),
    ...(asked?.hints ?? []),
    ...(await hintsOnIgnores(settings, lists, ports.files)),
    ...unwritable(fixed),
  ]
  return {
    run: {
      tool: {name, version},
      home,
      rules: new Map(catalog.map(({id, summary}) => [id, summary])),
      files: linted.map(({list}) => fileOf(list)),
      findings,
      changed: new Set(judged.flatMap(changedFindings)),
      links,
      linksChecked: asked !== undefined,
      summary,
      hints: hints.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
      shard: request.shard && describeShard(request.shard, sources, settings),
    },
    fixed,
  }
}

/** What is to be told of a file: what a fix has touched is read anew, and of others only what the world has answered is new. */
function judgeMended(
  {file: {path, before, after}, scope}: Mended,
  source: SourceFile | undefined,
  settings: Settings,
  beyond: Beyond,
): Judged {
  if (!source || after !== before) {
    return {linted: lintText(path, after, settings, beyond, scope.findings), scope}
  }
  const first = source.linted
  const news = {world: beyond.world}
  return {
    linted: news.world ? addToLint({first, news, beyond}, settings, scope.findings) : first,
    scope,
  }
}

/** Tells the scope of a file by what the change did to it, where the run looks at one. */
function scopeReader({scope, links}: RunRequest, {changes}: RunPorts): SourcePorts['scopeOf'] {
  if (!changes) return undefined
  return async (path, text) => scopeOf(text, await changes.of(path, text), {scope, links})
}

function changedFindings({linted, scope}: Judged): readonly Finding[] {
  return linted.findings.filter(({start, end}) =>
    isWithin({start: start.offset, end: end.offset}, scope.changed),
  )
}
