import type {VenueIndex} from './index.ts'

/** A venue found in running text: where it stands, its year included. */
export interface VenueMatch {
  readonly start: number
  readonly end: number
}

/** Finds the venue that running text names; nothing where it names none. */
export type VenueSearch = (text: string) => VenueMatch | undefined

/**
 * Makes the search over all names of an index. Names are kept by their first words, so that a text is
 * read word by word and only few names are tried at each.
 */
export function venueSearch(index: VenueIndex): VenueSearch {
  const namesByWord = new Map<string, string[]>()
  for (const name of index.names.flatMap((one) => [one, ...casings(one)])) {
    const word = firstWord(name)
    const names = namesByWord.get(word)
    if (names) names.push(name)
    else namesByWord.set(word, [name])
  }
  const patterns = new Map<string, RegExp>()
  // Of all the names a list uses few: a pattern is made when its word is met.
  const patternAt = (word: string): RegExp | undefined => {
    const names = namesByWord.get(word)
    const pattern = patterns.get(word) ?? (names && patternOf(names))
    if (pattern) patterns.set(word, pattern)
    return pattern
  }

  return (text) => {
    for (const {0: word, index: start} of text.matchAll(
      /(?<![\p{L}\d/]|\D-)[\p{L}\d][\p{L}&]*/gu,
    )) {
      const pattern = patternAt(word)
      if (!pattern) continue
      pattern.lastIndex = start
      const match = pattern.exec(text)
      const found = match && extent(text, match)
      if (found) return found
    }
    return undefined
  }
}

const year = String.raw`(?:19|20)\d{2}(?!\d|\.\d)`

/** The names, the longest first, and the year behind them, tried at one place. */
function patternOf(names: readonly string[]): RegExp {
  const behind = String.raw`\s*[-,:]?\s*[('’‘\[]?\s?(?:${year}|(?<=['’‘])\d{2}(?!\d))[)\]]?`
  // Behind the year, since `CVPR 2023` is not where a paper of `CVPR 2023 Workshops` appeared.
  const branch = String.raw`(?:\s+\(?(?:[Ww]orkshops?|[Ff]indings)(?!\p{L})\)?)?`
  return new RegExp(
    String.raw`(?<name>${names.map(escape).join('|')})(?![\p{L}\d]*\p{L})(?:\s+[Ww]orkshops?(?!\p{L}))?(?<year>${behind}${branch})?`,
    'uy',
  )
}

const yearBefore = new RegExp(String.raw`(?<![\p{L}\d/-])${year}[\s-]+$`, 'u')

/** Where a name stands with its year; nothing for a name that may be a word and has no year. */
function extent(text: string, match: RegExpExecArray): VenueMatch | undefined {
  const {name = '', year: after} = match.groups ?? {}
  const before = yearBefore.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[0] ?? ''
  if (before === '' && after === undefined && !isDistinct(name)) return undefined
  const unopened = after !== undefined && /[)\]]$/.test(after) && !/[([]/.test(after)
  return {
    start: match.index - before.length,
    end: match.index + match[0].length - (unopened ? 1 : 0),
  }
}

function firstWord(name: string): string {
  return /^[\p{L}\d][\p{L}&]*/u.exec(name)?.[0] ?? name
}

/** Whether a name cannot be taken for a word: four letters or more, two of them capitals. */
function isDistinct(name: string): boolean {
  return /^ar[xX]iv$/i.test(name) || (/^[\w-]{4,}$/.test(name) && /[A-Z].*[A-Z]/.test(name))
}

/** Other letter cases of a name that is no word in any of them. */
function casings(name: string): string[] {
  if (!/^(?:ar|bio|med)Xiv$|^NeurIPS$/i.test(name)) return []
  const lower = name.toLowerCase()
  const first = lower.charAt(0).toUpperCase() + lower.slice(1)
  return [lower, first, first.replace('xiv', 'Xiv')]
}

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`)
}
