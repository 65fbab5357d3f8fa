import type {Settings} from './config/settings.ts'
import type {Safety} from './finding/fix.ts'
import {byPlace} from './finding/order.ts'
import {hintsOnIgnores} from './ignores.ts'
import {fixText, lintText} from './lint.ts'
import type {Connector} from './net/connector.ts'
import type {ConnectTo} from './net/connect-to.ts'
import {name, version} from './project.ts'
import {
  readSettings,
  readSources,
  type ReadPorts,
  type ReadRequest,
  type SourceFile,
} from './read.ts'
import type {Hint, Run} from './report/reporter.ts'
import {fileOf, summarize} from './summary.ts'
import {askWorld, type AnsweredWorld} from './world.ts'

/** What to do in a run. */
export interface RunRequest extends ReadRequest {
  readonly links: boolean
  /** The file in which verdicts are kept between runs. */
  readonly cache?: string | undefined
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
  const sources = await readSources(request, ports, settings)
  const asked = request.links ? await ask(sources, request, ports, settings) : undefined
  const fixed = request.fix
    ? sources.map((source) => mend(source, request.fix, settings, asked?.world))
    : []
  const linted = sources.map(({path, text, linted: first}, index) => {
    const after = fixed[index]?.after ?? text
    return asked || after !== text ? lintText(path, after, settings, asked?.world) : first
  })

  const links = asked ? asked.world.resultsFor(linted.map(({list}) => list)) : []
  const findings = linted.flatMap((one) => one.findings).sort(byPlace)
  const summary = summarize(
    linted,
    findings,
    links,
    asked?.requests ?? 0,
    ports.clock.now() - started,
  )
  const hints = [
    ...(asked?.hints ?? []),
    ...(await hintsOnIgnores(
      settings,
      linted.map(({list}) => list),
      ports.files,
    )),
    ...unwritable(fixed),
  ]
  return {
    run: {
      tool: {name, version},
      files: linted.map(({list}) => fileOf(list)),
      findings,
      links,
      linksChecked: asked !== undefined,
      summary,
      hints,
    },
    fixed,
  }
}

interface Asked {
  readonly world: AnsweredWorld
  readonly requests: number
  readonly hints: readonly Hint[]
}

/** Asks the world about the links; whoever does not ask does not load the network. */
async function ask(
  sources: readonly SourceFile[],
  {network, cache: cacheFile}: RunRequest,
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
  const witnesses = createSources(env)
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
      (addresses, titles) =>
        memory.judge(addresses, (stale, controls) =>
          judge.judge(stale, {signal, deadline, onProgress, titles, controls}),
        ),
      now,
    )
    return {world, requests: net.requests(), hints: [...judge.hints(), ...memory.warnings()]}
  } finally {
    await net.close()
  }
}

function mend(
  {path, text, writable}: SourceFile,
  fix: Safety | undefined,
  settings: Settings,
  world: AnsweredWorld | undefined,
): FixedFile {
  const after = fix ? fixText(path, text, fix, settings, world) : text
  return {path, before: text, after, writable}
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
