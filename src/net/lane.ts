import type {Clock} from '../host/clock.ts'
import {whenAborted} from '../host/signal.ts'

/** How fast one host may be asked. */
export interface Pace {
  /** Requests at a time. */
  readonly concurrency: number
  /** Milliseconds between the beginnings of two requests. */
  readonly spacing: number
}

/** The tasks of one host. One that nothing has come from yet gets a single one, so that many such hosts take few places. */
export class Lane {
  readonly #clock: Clock
  readonly #pace: Pace
  readonly #closing: AbortSignal
  #waiting: ((mayGo: boolean) => void)[] = []
  #mood: 'new' | 'answering' | 'silent' = 'new'
  #running = 0
  #nextStart = 0
  #parkedUntil = 0
  #isSleeping = false

  constructor(clock: Clock, pace: Pace, closing: AbortSignal) {
    this.#clock = clock
    this.#pace = pace
    this.#closing = closing
  }

  /** Waits for a place; false when the signal came first. */
  async enter(signal: AbortSignal | undefined): Promise<boolean> {
    if (signal?.aborted === true || this.#closing.aborted) return false
    if (this.#waiting.length === 0 && this.#hasRoom() && this.#wait() <= 0) {
      this.#start()
      return true
    }
    return this.#queue(signal)
  }

  leave(): void {
    this.#running--
    this.#advance()
  }

  park(ms: number): void {
    this.#parkedUntil = Math.max(this.#parkedUntil, this.#clock.now() + ms)
  }

  giveUp(): void {
    for (const settle of this.#waiting.splice(0)) settle(false)
  }

  isParked(): boolean {
    return this.#clock.now() < this.#parkedUntil
  }

  isSilent(): boolean {
    return this.#mood === 'silent'
  }

  /** Tells whether something has come from the host, or nothing for long. */
  hear(isSilent: boolean): void {
    this.#mood = isSilent ? 'silent' : 'answering'
    this.#advance()
  }

  async #queue(signal: AbortSignal | undefined): Promise<boolean> {
    const {promise, settle} = deferred()
    const stopWaiting = whenAborted(signal, () => {
      this.#waiting = this.#waiting.filter((other) => other !== settle)
      settle(false)
    })
    this.#waiting.push(settle)
    this.#advance()
    const mayGo = await promise
    stopWaiting()
    return mayGo
  }

  #hasRoom(): boolean {
    return this.#running < (this.#mood === 'new' ? 1 : this.#pace.concurrency)
  }

  /** Milliseconds until the next may start. */
  #wait(): number {
    return Math.max(this.#nextStart, this.#parkedUntil) - this.#clock.now()
  }

  #start(): void {
    this.#running++
    this.#nextStart = this.#clock.now() + this.#pace.spacing
  }

  #advance(): void {
    while (this.#waiting.length > 0 && this.#hasRoom()) {
      const wait = this.#wait()
      if (wait > 0) {
        void this.#wake(wait)
        return
      }
      this.#start()
      this.#waiting.shift()?.(true)
    }
  }

  async #wake(ms: number): Promise<void> {
    if (this.#isSleeping) return
    this.#isSleeping = true
    await this.#clock.sleep(ms, this.#closing)
    this.#isSleeping = false
    if (this.#closing.aborted) this.giveUp()
    else this.#advance()
  }
}

function deferred() {
  let settle: (mayGo: boolean) => void = () => undefined
  const promise = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  return {promise, settle}
}
