import type {Section} from '../../model/section.ts'
import type {Draft} from './entry.ts'

/** How many entries show that a place is where this list says where papers appeared. */
const enough = 3

/** Of how many entries one at least has to show it. */
const some = 5

/** Counts the places where entries say where they appeared, in all of a list and in each section. */
export class PlaceTally {
  readonly #all = new Map<string, number>()
  readonly #own = new Map<Section, Map<string, number>>()

  add({section}: Draft, places: readonly string[]): void {
    const own = this.#own.get(section) ?? new Map<string, number>()
    this.#own.set(section, own)
    for (const place of new Set([total, ...places]))
      for (const counts of [this.#all, own]) counts.set(place, (counts.get(place) ?? 0) + 1)
  }

  /** Whether entries enough show a place, and of all or of those in its section one of some does. */
  isUsual({section}: Draft, place: string): boolean {
    const isShare = (counts: Map<string, number> | undefined): boolean =>
      (counts?.get(place) ?? 0) * some >= (counts?.get(total) ?? 0)
    return (
      (this.#all.get(place) ?? 0) >= enough &&
      (isShare(this.#all) || isShare(this.#own.get(section)))
    )
  }
}

/** The key that all entries are counted under. */
const total = ''
