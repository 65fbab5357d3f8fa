import type {Section} from '../../model/section.ts'
import type {Written} from './place.ts'

/** What places show of one entry, by their keys. */
export interface Shown {
  /** Those that hold a venue, or words that can be nothing else. */
  readonly venues: readonly string[]
  /** Those that hold the name of a venue which may be a word as any: `[Robotics]`. */
  readonly known: readonly string[]
  /** Those that hold other words, which may name a venue. */
  readonly names: readonly string[]
}

/** How often a place holds a venue, and how often it holds what may be one. */
interface Use {
  venues: number
  known: number
  names: number
}

/** The entries of a list or a section, and how they use their places. */
interface Scope {
  entries: number
  readonly uses: Map<string, Use>
}

/** How many entries show that a place is where this list says where papers appeared. */
const enough = 3

/** Of how many entries one at least has to show it. */
const some = 5

/** Counts the places where entries say where they appeared, in all of a list and in each section. */
export class PlaceTally {
  readonly #all: Scope = {entries: 0, uses: new Map()}
  readonly #own = new Map<Section, Scope>()

  add({section}: Written, {venues, known, names}: Shown): void {
    for (const scope of [this.#all, this.#scopeOf(section)]) {
      scope.entries++
      for (const key of new Set(venues)) useIn(scope, key).venues++
      for (const key of known) useIn(scope, key).known++
      for (const key of names) useIn(scope, key).names++
    }
  }

  /** Whether entries enough show a place, and of all or of those in its section one of some does. */
  isUsual({section}: Written, key: string): boolean {
    const isShare = (scope: Scope): boolean => useIn(scope, key).venues * some >= scope.entries
    return (
      useIn(this.#all, key).venues >= enough &&
      (isShare(this.#all) || isShare(this.#scopeOf(section)))
    )
  }

  /** Whether half of the names at a place are venues. */
  isOften(key: string, isKnown: boolean): boolean {
    const {venues, names} = shareIn(this.#all, key, isKnown)
    return venues >= enough && venues >= names
  }

  /** Whether fewer than a third are. */
  isSeldom(key: string): boolean {
    const {venues, names} = shareIn(this.#all, key, false)
    return venues * 2 < names
  }

  /** Whether most are. */
  isMostly(key: string, isKnown: boolean): boolean {
    const {venues, names} = shareIn(this.#all, key, isKnown)
    return venues * 2 >= names * 3
  }

  /** Whether nearly all are. */
  isNearlyAlways(key: string): boolean {
    const {venues, names} = shareIn(this.#all, key, false)
    return venues > enough * 2 && venues >= names * 4
  }

  /** Whether a name at a place is among as many venues in its section, itself not counted. */
  isCompany({section}: Written, key: string): boolean {
    const {venues, names} = shareIn(this.#scopeOf(section), key, false)
    return venues >= names - 1
  }

  #scopeOf(section: Section): Scope {
    const scope = this.#own.get(section) ?? {entries: 0, uses: new Map()}
    this.#own.set(section, scope)
    return scope
  }
}

/** How a place is used in a scope, from the first time it is met. */
function useIn({uses}: Scope, key: string): Use {
  const use = uses.get(key) ?? {venues: 0, known: 0, names: 0}
  uses.set(key, use)
  return use
}

/** How many at a place are venues, and how many other names: for a known name all that are known are venues, beside enough that can be nothing else. */
function shareIn(scope: Scope, key: string, isKnown: boolean): {venues: number; names: number} {
  const {venues, known, names} = useIn(scope, key)
  return isKnown && venues >= enough
    ? {venues: venues + known, names}
    : {venues, names: names + known}
}
