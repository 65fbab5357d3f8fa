import type {Settings} from './config/settings.ts'
import type {Linted} from './lint.ts'
import type {SourceFile} from './read.ts'
import type {Hint} from './report/reporter.ts'
import type {RunPorts, RunRequest} from './run.ts'
import {isWithin, type FileScope} from './scope/scope.ts'
import {askWorld, type AnsweredWorld, type IsAsked} from './world.ts'

/** A list that was judged, and what of it is looked at. */
export interface Judged {
  readonly linted: Linted
  readonly scope: FileScope
}

/** What the world has answered, and what it took. */
export interface Asked {
  readonly world: AnsweredWorld
  readonly requests: number
  readonly hints: readonly Hint[]
}

/** Asks the world about the links; whoever does not ask does not load the network. */
export async function ask(
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
  const deadline = network.maxTime === undefined ? undefined : clock.now() + network.maxTime
  const net = createNet({...network, clock, env, contact, connect, paces, deadline})
  const judge = createJudge({net, clock, env, sources: witnesses})
  const memory = rememberIn(cacheFile, {files, now, grace: settings.grace})
  try {
    const lists = sources.map(({linted}) => linted.list)
    const world = await askWorld(
      lists,
      settings,
      (addresses, titles, others, fragments) =>
        memory.judge(addresses, (stale, fresh, known) => {
          const controls = [...fresh, ...others]
          const told = {titles, fragments, controls, known}
          return judge.judge(stale, {signal, deadline, onProgress, ...told})
        }),
      now,
      {isAsked: askedStretches(sources), shard},
    )
    return {world, requests: net.requests(), hints: [...judge.hints(), ...memory.warnings()]}
  } finally {
    await net.close()
  }
}

/** Tells by what is looked at whether a link is asked about. */
export function askedStretches(judged: readonly Judged[]): IsAsked {
  const extents = new Map(judged.map(({linted, scope}) => [linted.list, scope.links]))
  return (list, span) => isWithin(span, extents.get(list) ?? 'all')
}
