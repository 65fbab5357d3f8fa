import type {Api} from '../net/api.ts'
import type {Evidence} from '../verdict/evidence.ts'
import type {Outcome} from '../verdict/exchange.ts'
import {failed, type Source} from './source.ts'

/**
 * An API access that gives up a host after two failures on end, or one limit: nobody waits for what is down or limited. What
 * it last answered is the answer from then on.
 */
export function withPatience(api: Api): Api {
  const failures = new Map<string, number>()
  const last = new Map<string, Outcome>()
  return async (request) => {
    const host = URL.canParse(request.url) ? new URL(request.url).host : ''
    const before = last.get(host)
    if (before && (failures.get(host) ?? 0) >= mostFailures) return before
    const outcome = await api(request)
    if (outcome.kind === 'aborted') return outcome
    last.set(host, outcome)
    const step = isLimit(outcome) ? mostFailures : 1
    failures.set(host, isFailure(outcome) ? (failures.get(host) ?? 0) + step : 0)
    return outcome
  }
}

/** A source that is asked no more after three questions on end that brought nothing usable; what it last said is its answer then. */
export function withPatienceFor(source: Source): Source {
  let failures = 0
  let last = ''
  return {
    ...source,
    ask: async (ids, ports) => {
      if (failures >= mostUselessAnswers) {
        return new Map(ids.map((id) => [id, failed(source.name, id, last)]))
      }
      const answers = await source.ask(ids, ports)
      const complaint = complaintIn([...answers.values()])
      failures = complaint === undefined ? 0 : failures + 1
      last = complaint ?? last
      return answers
    },
  }
}

const mostFailures = 2

const mostUselessAnswers = 3

function isFailure(outcome: Outcome): boolean {
  return outcome.kind !== 'answer' || outcome.status >= 500 || isLimit(outcome)
}

function isLimit(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && outcome.status === 429
}

/** What a source said where it had nothing usable for any id. */
function complaintIn(answers: readonly Evidence[]): string | undefined {
  const isUseless = answers.every(({meaning}) => meaning.reason === 'source-failed')
  return isUseless ? answers.at(0)?.answer : undefined
}
