import type {Net} from '../net/net.ts'
import {withPatience} from './patience.ts'
import type {Ports} from './source.ts'

/** The ways to ask, and whether anything has answered on them. */
export interface Observed extends Pick<Ports, 'probe' | 'api'> {
  readonly isAnswered: () => boolean
}

/** Listens to the network: an answer is one by HTTP, whatever it says. */
export function observe({probe, api}: Net): Observed {
  let isAnswered = false
  const patient = withPatience(api)
  return {
    isAnswered: () => isAnswered,
    probe: async (...asked) => {
      const exchange = await probe(...asked)
      isAnswered ||= exchange.outcome.kind === 'answer' || exchange.hops.length > 0
      return exchange
    },
    api: async (request) => {
      const outcome = await patient(request)
      isAnswered ||= outcome.kind === 'answer'
      return outcome
    },
  }
}
