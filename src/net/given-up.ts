import type {Clock} from '../host/clock.ts'
import type {Failure} from '../verdict/exchange.ts'

/** One of the two looks at an address: a host that did not answer in the first is asked again in the second. */
export type Look = 'first' | 'second'

/** A host that is not asked any more: for some time, by all or by one look. */
interface GivenUp {
  readonly fate: Failure
  readonly until: number
  readonly look: Look | undefined
}

/** The hosts that are not asked any more. */
export class GivenUpHosts {
  readonly #clock: Clock
  readonly #hosts = new Map<string, GivenUp>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Gives a host up for so many milliseconds; for all looks where none is named. */
  add(host: string, fate: Failure, ms: number, look?: Look): void {
    this.#hosts.set(host, {fate, until: this.#clock.now() + ms, look})
  }

  /** What becomes of requests to a host, if it was given up for this look. */
  fateOf(host: string, asking: Look): Failure | undefined {
    const {fate, until = 0, look = asking} = this.#hosts.get(host) ?? {}
    return this.#clock.now() < until && look === asking ? fate : undefined
  }
}
