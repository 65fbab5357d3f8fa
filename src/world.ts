import type {World} from './checks/check.ts'
import type {Settings} from './config/settings.ts'
import {resultsOf} from './link-results.ts'
import {addressOf, type Address} from './model/address.ts'
import type {Link} from './model/link.ts'
import type {List} from './model/list.ts'
import {questionsIn, type Asking, type IsAsked, type Questions} from './questions.ts'
import type {LinkResult} from './report/reporter.ts'
import type {Judgement} from './verdict/verdict.ts'

/** Judges addresses, each once. */
export type JudgeAddresses = (questions: Questions) => Promise<ReadonlyMap<Address, Judgement>>

/** What was asked about the links of a run, and answered. */
export interface AnsweredWorld extends World {
  /** One result an address that was asked about, in the order of its first place. */
  resultsFor(lists: readonly List[], isAsked: IsAsked): LinkResult[]
}

/** Asks about every link of every list; what the configuration leaves out is judged without asking. */
export async function askWorld(
  lists: readonly List[],
  settings: Settings,
  judge: JudgeAddresses,
  now: () => number,
  asking: Asking = {},
): Promise<AnsweredWorld> {
  const questions = questionsIn(lists, settings, asking)
  const {ignored, addressIn} = questions
  const asked = await judge(questions)

  const {shard} = asking
  const judgements = new Map<Address, Judgement>(shard ? [] : targetsOf(asked))
  for (const [address, judgement] of asked) judgements.set(address, judgement)
  for (const address of ignored) judgements.set(address, ignoredJudgement(address, now()))

  const judgementOf = (link: Link): Judgement | undefined => {
    const address = addressIn(link)
    return address && judgements.get(address)
  }
  return {
    judgementOf,
    part: shard && {isFirst: shard.index === 1},
    resultsFor: (some, isTold) => resultsOf(some, judgementOf, isTold),
  }
}

function ignoredJudgement(address: Address, now: number): Judgement {
  const checkedAt = new Date(now).toISOString()
  const reason = 'ignored'
  return {
    address,
    verdict: 'skipped',
    reason,
    movedTo: undefined,
    evidence: [],
    checkedAt,
    fromCache: false,
  }
}

/** Where moved addresses lead was seen to answer: a link that is mended to it needs no second question. */
function* targetsOf(judgements: ReadonlyMap<Address, Judgement>): Generator<[Address, Judgement]> {
  for (const judgement of judgements.values()) {
    const address = judgement.movedTo === undefined ? undefined : addressOf(judgement.movedTo)
    if (address)
      yield [address, {...judgement, address, verdict: 'alive', reason: 'ok', movedTo: undefined}]
  }
}
