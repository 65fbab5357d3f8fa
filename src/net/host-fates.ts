import type {Clock} from '../host/clock.ts'
import type {Failure, Outcome} from '../verdict/exchange.ts'
import {GivenUpHosts, type Look} from './given-up.ts'
import type {Hosts} from './hosts.ts'
import {isLimited, longestPause, pauseOf} from './limit.ts'
import {createPatience, hostLimited, hostParked, isSilence, type Patience} from './patience.ts'

/** What the fates of hosts depend on. */
export interface HostFatesOptions {
  readonly hosts: Hosts
  readonly clock: Clock
  /** When the run ends, in milliseconds since the epoch. */
  readonly deadline: number
}

/** A request that has come to its end: when it was sent, in milliseconds since the epoch, and in which look. */
export interface Attempt {
  readonly host: string
  readonly sentAt: number
  readonly look: Look
}

/** Milliseconds for which a host that was given up stays so, for the look that has given it up. */
const fateLasts = 30_000

/** What becomes of hosts by what they answer: one is left alone for a while, one that goes on without an answer is given up. */
export class HostFates {
  readonly #hosts: Hosts
  readonly #clock: Clock
  readonly #deadline: number
  readonly #patience: Patience
  readonly #givenUp: GivenUpHosts

  constructor({hosts, clock, deadline}: HostFatesOptions) {
    this.#hosts = hosts
    this.#clock = clock
    this.#deadline = deadline
    this.#patience = createPatience(() => clock.now())
    this.#givenUp = new GivenUpHosts(clock)
  }

  /** What becomes of requests to a host, if it was given up for this look. */
  fateOf(host: string, look: Look): Failure | undefined {
    return this.#givenUp.fateOf(host, look)
  }

  /** Draws the conclusions for a host from what came of a request to it. */
  hear({host, sentAt, look}: Attempt, outcome: Outcome): void {
    this.#pauseAfter(host, outcome)
    const fate = this.#patience.afterwards(host, outcome, sentAt)
    if (fate) this.#giveUp(host, fate, fateLasts, look)
    // Only now, since it lets others go.
    if (outcome.kind !== 'aborted') this.#hosts.hear(host, isSilence(outcome))
  }

  #pauseAfter(host: string, outcome: Outcome): void {
    const now = this.#clock.now()
    const pause = pauseOf(outcome, now)
    if (pause === undefined) return
    if (pause > longestPause) {
      // Nobody waits for so long, and the host has said that it will not answer before.
      if (isLimited(outcome)) this.#giveUp(host, hostLimited, pause)
    } else if (now + pause < this.#deadline) this.#hosts.park(host, pause)
    else this.#giveUp(host, hostParked, pause)
  }

  #giveUp(host: string, fate: Failure, ms: number, look?: Look): void {
    this.#givenUp.add(host, fate, ms, look)
    this.#hosts.giveUp(host)
  }
}
