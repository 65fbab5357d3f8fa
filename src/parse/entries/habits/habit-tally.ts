import type {Section} from '../../../model/section.ts'

/** How many entries show a habit at least, however few there are. */
export const enough = 3

/** How many of how many have to show it: the more, the likelier one alone means something else. */
const shares = {third: [1, 3], half: [1, 2], most: [2, 3]} as const

/** How many entries could show a habit, and how many do. */
interface Count {
  all: number
  shown: number
}

/** Counts how many entries of a list, and of each section, show a habit: that authors stand before their titles, or behind. */
export class HabitTally {
  readonly #share: readonly [number, number]
  readonly #list: Count = {all: 0, shown: 0}
  readonly #sections = new Map<Section, Count>()

  constructor(share: keyof typeof shares) {
    this.#share = shares[share]
  }

  add(section: Section, isShown: boolean): void {
    for (const count of [this.#list, this.#countOf(section)]) {
      count.all++
      if (isShown) count.shown++
    }
  }

  /** Whether the list as a whole has the habit. */
  isOfList(): boolean {
    return this.#isHabit(this.#list)
  }

  /** Whether a section has it: what a long list does, a short section of it does too. */
  isOf(section: Section): boolean {
    return this.#isHabit(this.#list, enough * 2) || this.#isHabit(this.#countOf(section))
  }

  #isHabit({all, shown}: Count, least = enough): boolean {
    const [part, whole] = this.#share
    return shown >= least && shown * whole >= all * part
  }

  #countOf(section: Section): Count {
    const count = this.#sections.get(section) ?? {all: 0, shown: 0}
    this.#sections.set(section, count)
    return count
  }
}
