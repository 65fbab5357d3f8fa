import type {VenueIndex} from './index.ts'

/** A venue found in running text: where it stands, its year included. */
export interface VenueMatch {
  readonly start: number
  readonly end: number
}

/** Finds the venue that running text names; nothing where it names none. */
export type VenueSearch = (text: string) => VenueMatch | undefined

/** Makes the search over all names of an index. */
export function venueSearch(index: VenueIndex): VenueSearch {
  const names = index.names.flatMap((name) => [name, ...casings(name)]).map(escape)
  const year = String.raw`(?:19|20)\d{2}(?!\d)`
  const behind = String.raw`(?:\s*[-,:]?\s*[('’‘\[]?\s?(?:${year}|(?<=['’‘])\d{2}(?!\d)))`
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d/-])(?<before>${year}[\s-]+)?(?<name>${names.join('|')})(?![\p{L}\d]*\p{L})(?<year>${behind}\)?)?`,
    'gu',
  )

  return (text) => {
    for (const match of text.matchAll(pattern)) {
      const {before, name = '', year: after} = match.groups ?? {}
      if (before === undefined && after === undefined && !isDistinct(name)) continue
      const unopened = after?.endsWith(')') === true && !after.includes('(')
      const end = match.index + match[0].length - (unopened ? 1 : 0)
      return {start: match.index, end}
    }
    return undefined
  }
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
