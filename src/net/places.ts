/** How many may stand aside for each place that there is: each of them keeps a connection open. */
const mostAside = 8

/** The limit of all hosts together, first come, first served; those who hear nothing stand aside and do not count. */
export class Places {
  readonly #waiting: (() => void)[] = []
  #free: number
  #freeAside: number

  constructor(count: number) {
    this.#free = count
    this.#freeAside = count * mostAside
  }

  /** Waits for a place; for a host that is known to be silent it is one aside. */
  async take(isSilent: boolean): Promise<Place> {
    const place = new Place(this)
    if (isSilent && this.stepAside()) return place.standAside()
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    return place
  }

  /** Counts one more aside, if there is room. */
  stepAside(): boolean {
    if (this.#freeAside === 0) return false
    this.#freeAside--
    return true
  }

  /** Counts one less aside. */
  comeBack(): void {
    this.#freeAside++
  }

  /** Hands a place to the next who waits. */
  free(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free++
  }
}

/** A place among those of all hosts, or aside of them; whoever has taken it leaves it once. */
export class Place {
  readonly #places: Places
  #isAside = false

  constructor(places: Places) {
    this.#places = places
  }

  standAside(): this {
    this.#isAside = true
    return this
  }

  /** Makes room for another while its own request goes on: nothing comes back, so that there is nothing to do for it. */
  yield(): void {
    if (this.#isAside || !this.#places.stepAside()) return
    this.#isAside = true
    this.#places.free()
  }

  leave(): void {
    if (this.#isAside) this.#places.comeBack()
    else this.#places.free()
  }
}
