import type {TitleContext} from './title-context.ts'

const initials = String.raw`(?:\p{Lu}\.(?:[ -]?\p{Lu}\.){0,3})`
const last = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]i|[Dd]a|[Ll]e|[Ll]a|[Aa]l|[Ee]l)[ -]){0,2}\p{Lu}[\p{L}'’-]+`
const short = String.raw`(?:${last},? ${initials}|${initials} ?${last}(?: ${last})?)`
const full = String.raw`(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: ${last}){1,2})`
const initial = String.raw`(?:\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. ?){1,3} ?${last})`
const and = String.raw`(?:,? (?:and|&) |[,;] )`
const others = String.raw`(?:,? et\.? al\.?|,? (?:and|&) others)`
const year = String.raw`(?:19|20)\d{2}[a-z]?`
const dated = String.raw`(?:\.?,?\s+\(${year}\)\s*[.:]?|[.,]\s+${year}\s*[.:])`

/** Who wrote a paper and when, before its title: `Bee, A., & Dee, C. (2019). Title`. */
const leads = [
  // Initials tell a person.
  `${short}(?:${and}(?:${short}|${full}))*${others}?(?:${dated}|[.])`,
  `${short}(?:${and}(?:${short}|${full}))+${others}?:`,
  // `Ann B. Bee, Cy Dee, Learning to see`
  `${initial}(?:${and}(?:${short}|${full}))*(?:,|\\.)(?=\\s+(?:\\S+ ){0,5}\\p{Ll}{2,} )(?!\\s+(?:and|&) )`,
  // Full names are told by the year behind them.
  `${full}(?:${and}(?:${short}|${full}))+${others}?${dated}`,
  `(?:${last}(?:,? (?:and|&) ${last}|, ${last})?|${full}(?:, ${full})*)${others}(?:${dated}|[.:,])?`,
  String.raw`${last}(?:,? (?:and|&) ${last}|, ${last}),? \(?${year}\)?\s*[:.]`,
].map((lead) => new RegExp(String.raw`^${lead}\s+(?=[\p{Lu}\d"“*_[({])`, 'u'))

/** The length of the authors before a title; nothing where none are there. */
export function authorsLength(text: string): number {
  for (const lead of leads) {
    const found = lead.exec(text)?.[0]
    // `Seeing and Hearing Machines (2019). Ann Bee` begins with its title.
    if (found !== undefined && !people.test(text.slice(found.length))) return found.length
  }
  return 0
}

const person = new RegExp(
  `^(?:${short}|${full})(?: (?:and|&) (?:${short}|${full}))*${others}?$`,
  'u',
)

/**
 * The length of the authors before a title where commas part all, as in `Ann Bee, Cy Dee, Learning to see, CVPR, 2020`:
 * the last part before the venue is the title's.
 */
export function listedAuthorsLength(text: string, {isVenue, isLike}: TitleContext): number {
  const parts = text.split(/(?<=[,(])\s+|(?=\()/).map((part) => part.trim())
  const bare = parts.map((part) => part.replace(/^\(|[,.)]+$/g, ''))
  const venue = bare.findIndex(
    (part, index) => index > 0 && (isVenue(part) || isVenue(`${part} 2020`) || isLike(part)),
  )
  const people = bare.findIndex((part) => !person.test(part))
  const until = people === -1 || people >= venue ? venue - 1 : people
  const title = bare[until] ?? ''
  const isTold = until > 1 || /\p{Lu}\./u.test(bare[0] ?? '')
  if (venue < 2 || until < 1 || !isTold || title.split(/\s+/).length < 3) return 0
  if (isVenue(title) || /^(?:and|&)\s/.test(title)) return 0
  return text.indexOf(title, parts.slice(0, until).join(' ').length)
}

/** Names and nothing else up to the next sign. */
const people = new RegExp(
  `^(?:${short}|${full})(?:${and}(?:${short}|${full}))*${others}?[\\s.]*(?:$|[[(])`,
  'u',
)

const list = new RegExp(`^${full}(?:${and}${full})*${others}?$`, 'u')

/** Whether a text may be a list of people and nothing else. */
export function isPeople(text: string): boolean {
  return list.test(text.trim()) && /\s(?:and|&|et al)[\s.]|,/.test(text)
}
