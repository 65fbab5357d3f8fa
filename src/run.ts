import {catalog} from './catalog.ts'
import type {Settings} from './config/settings.ts'
import type {Finding} from './finding/finding.ts'
import type {Safety} from './finding/fix.ts'
import {byPlace} from './finding/order.ts'
import {hintsOnIgnores} from './ignores.ts'
import {addToLint, fixText, lintText, type Beyond, type Linted} from './lint.ts'
import type {Connector} from './net/connector.ts'
import type {ConnectTo} from './net/connect-to.ts'
import {home, name, version} from './project.ts'
import {
  judgeAmong,
  readSettings,
  readSources,
  type ReadPorts,
  type ReadRequest,
  type SourceFile,
  type SourcePorts,
} from './read.ts'
import type {Hint, Run} from './report/reporter.ts'
import type {Changes} from './scope/change.ts'
import {isWithin, scopeOf, type FileScope, type LinkScope, type Scope} from './scope/scope.ts'
import {describeShard, type Shard} from './shard.ts'
import {fileOf, summarize} from './summary.ts'
import {askWorld, type AnsweredWorld, type IsAsked} from './world.ts'

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

/** A file before and after its fixes. */
export interface FixedFile {
  readonly path: string
  readonly before: string
  readonly after: string
  /** Whether the text may be written: it is UTF-8 throughout. */
  readonly writable: boolean
}

/** A run with the texts that its fixes leave; nothing is written yet. */
export interface RunResult {
  readonly run: Run
  readonly fixed: readonly FixedFile[]
}

/** The story: read, judge, ask the world, mend, and tell what is left. */
export async function run(request: RunRequest, ports: RunPorts): Promise<RunResult> {
  const started = ports.clock.now()
  const settings = await readSettings(request, ports)
  const scopeOf = scopeReader(request, ports)
  const alone = await readSources(request, {...ports, scopeOf}, settings)
  const {sources, siblings} = await judgeAmong(alone, ports.files, settings)
  const asked = request.links === 'none' ? undefined : await ask(sources, request, ports, settings)
  const beyond = {siblings, world: asked?.world}
  const mended = sources.map((source) => mend(source, request.fix, settings, beyond))
  const fixed = request.fix ? mended.map(({file}) => file) : []
  const judged = mended.map(({file: {path, before, after}, scope}, index) => {
    const first = sources[index]?.linted
    if (!first || after !== before) {
      return {linted: lintText(path, after, settings, beyond, scope.findings), scope}
    }
    const news = {world: asked?.world}
    const linted = asked ? addToLint({first, news, beyond}, settings, scope.findings) : first
    return {linted, scope}
  })

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

/** A list that was judged, and what of it is looked at. */
interface Judged {
  readonly linted: Linted
  readonly scope: FileScope
}

/** Tells the scope of a file by what the change did to it, where the run looks at one. */
function scopeReader({scope, links}: RunRequest, {changes}: RunPorts): SourcePorts['scopeOf'] {
  if (!changes) return undefined
  return async (path, text) => scopeOf(text, await changes.of(path, text), {scope, links})
}

function askedStretches(judged: readonly Judged[]): IsAsked {
  const extents = new Map(judged.map(({linted, scope}) => [linted.list, scope.links]))
  return (list, span) => isWithin(span, extents.get(list) ?? 'all')
}

function changedFindings({linted, scope}: Judged): readonly Finding[] {
  return linted.findings.filter(({start, end}) =>
    isWithin({start: start.offset, end: end.offset}, scope.changed),
  )
}

interface Asked {
  readonly world: AnsweredWorld
  readonly requests: number
  readonly hints: readonly Hint[]
}

/** Asks the world about the links; whoever does not ask does not load the network. */
async function ask(
  sources: readonly SourceFile[],
  {network, cache: cacheFile, shard}: RunRequest,
  {clock, env, signal, onProgress, connect, files}: RunPorts,
  settings: Settings,
): Promise<Asked> {
  const now = () => clock.now()
  const [{createNet}, {createJudge}, {createSources}, {pacesOf}, {rememberIn}] = await Promise.all([
    import('./net/net.ts'),
    import('./sources/judge.ts'),
    import('./sources/index.ts'),
    import('./sources/source.ts'),
    import('./cache/memory.ts'),
  ])
  const contact = env['AWESOME_PAPER_LINT_MAILTO']
  const witnesses = createSources(env, settings)
  const paces = pacesOf(witnesses)
  const net = createNet({...network, clock, env, contact, connect, paces})
  const judge = createJudge({net, clock, env, sources: witnesses})
  const memory = rememberIn(cacheFile, {files, now, grace: settings.grace})
  const deadline = network.maxTime === undefined ? undefined : clock.now() + network.maxTime
  try {
    const lists = sources.map(({linted}) => linted.list)
    const world = await askWorld(
      lists,
      settings,
      (addresses, titles, others, fragments) =>
        memory.judge(addresses, (stale, fresh) => {
          const controls = [...fresh, ...others]
          return judge.judge(stale, {signal, deadline, onProgress, titles, fragments, controls})
        }),
      now,
      {isAsked: askedStretches(sources), shard},
    )
    return {world, requests: net.requests(), hints: [...judge.hints(), ...memory.warnings()]}
  } finally {
    await net.close()
  }
}

function mend(
  {path, text, writable, scope}: SourceFile,
  fix: Safety | undefined,
  settings: Settings,
  beyond: Beyond,
): {readonly file: FixedFile; readonly scope: FileScope} {
  const fixed = fix ? fixText(path, text, fix, settings, beyond, scope) : {text, scope}
  return {file: {path, before: text, after: fixed.text, writable}, scope: fixed.scope}
}

function unwritable(fixed: readonly FixedFile[]): Hint[] {
  return fixed
    .filter(
      ({path, writable, before, after}) => !writable && before !== after && path !== '<stdin>',
    )
    .map(({path}) => ({
      id: 'not-utf-8',
      message: `Save ${path} as UTF-8: it has other bytes and was not written`,
    }))
}
