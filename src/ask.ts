import type {Settings} from './config/settings.ts'
import type {Linted} from './findings.ts'
import type {IsAsked} from './questions.ts'
import type {SourceFile} from './read.ts'
import type {Hint} from './model/hint.ts'
import type {RunPorts, RunRequest} from './request.ts'
import {isWithin, type FileScope} from './scope/scope.ts'
import {askWorld, type AnsweredWorld, type JudgeAddresses} from './world.ts'

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

/** Asks the world about the links of the lists that were read. */
export type Ask = (sources: readonly SourceFile[]) => Promise<Asked>

/** Makes ready to ask; whoever does not ask does not load the network. */
export async function prepareAsking(
  request: RunRequest,
  ports: RunPorts,
  settings: Settings,
): Promise<Ask> {
  const {net, judge, memory, deadline} = await openNetwork(request, ports, settings)
  const {signal, onProgress, clock} = ports
  const judgeAddresses: JudgeAddresses = ({addresses, others, titles, fragments}) =>
    memory.judge(addresses, (stale, fresh, known) => {
      const controls = [...fresh, ...others]
      return judge.judge(stale, {signal, deadline, onProgress, titles, fragments, controls, known})
    })
  return async (sources) => {
    try {
      const lists = sources.map(({linted}) => linted.list)
      const asking = {isAsked: askedStretches(sources), shard: request.shard}
      const world = await askWorld(lists, settings, judgeAddresses, () => clock.now(), asking)
      return {world, requests: net.requests(), hints: [...judge.hints(), ...memory.warnings()]}
    } finally {
      await net.close()
    }
  }
}

/** Loads the network with all that answers by it, and what is remembered of earlier answers. */
async function openNetwork(
  {network, cache}: RunRequest,
  {clock, env, connect, files}: RunPorts,
  settings: Settings,
) {
  const [{createNet}, {createJudge}, {createSources}, {pacesOf}, {rememberIn}] = await Promise.all([
    import('./net/net.ts'),
    import('./sources/judge.ts'),
    import('./sources/index.ts'),
    import('./sources/source.ts'),
    import('./cache/memory.ts'),
  ])
  const contact = env['AWESOME_PAPER_LINT_MAILTO']
  const sources = createSources(env, settings)
  const paces = pacesOf(sources)
  const deadline = network.maxTime === undefined ? undefined : clock.now() + network.maxTime
  const net = createNet({...network, clock, env, contact, connect, paces, deadline})
  const judge = createJudge({net, clock, env, sources})
  const memory = rememberIn(cache, {files, now: () => clock.now(), grace: settings.grace})
  return {net, judge, memory, deadline}
}

/** Tells by what is looked at whether a link is asked about. */
export function askedStretches(judged: readonly Judged[]): IsAsked {
  const extents = new Map(judged.map(({linted, scope}) => [linted.list, scope.links]))
  return (list, span) => isWithin(span, extents.get(list) ?? 'all')
}
