import type {Api} from '../net/api.ts'
import type {Outcome} from '../verdict/exchange.ts'

/** What became of an API that was given up. */
export interface GivenUp {
  readonly host: string
  /** How it last answered, in a few words. */
  readonly answer: string
}

/** An API access that gives up a host after some failures on end: nobody waits for what is down or limited. */
export interface PatientApi {
  readonly api: Api
  /** The hosts that were given up, in order. */
  readonly givenUp: () => readonly GivenUp[]
}

export function withPatience(api: Api): PatientApi {
  const failures = new Map<string, number>()
  const last = new Map<string, Outcome>()
  const isGivenUp = (host: string) => (failures.get(host) ?? 0) >= mostFailures
  return {
    givenUp: () =>
      [...last].flatMap(([host, outcome]) =>
        isGivenUp(host) ? [{host, answer: wordsFor(outcome)}] : [],
      ),
    api: async (request) => {
      const host = URL.canParse(request.url) ? new URL(request.url).host : ''
      const before = last.get(host)
      if (before && isGivenUp(host)) return before
      const outcome = await api(request)
      if (outcome.kind === 'aborted') return outcome
      last.set(host, outcome)
      // A host that limits us means it: it is not asked again.
      const step = isLimit(outcome) ? mostFailures : 1
      failures.set(host, isFailure(outcome) ? (failures.get(host) ?? 0) + step : 0)
      return outcome
    },
  }
}

const mostFailures = 2

function isFailure(outcome: Outcome): boolean {
  return outcome.kind !== 'answer' || outcome.status >= 500 || isLimit(outcome)
}

function isLimit(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && outcome.status === 429
}

function wordsFor(outcome: Outcome): string {
  return outcome.kind === 'answer' ? `HTTP ${outcome.status}` : outcome.detail
}
