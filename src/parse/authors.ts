import {isPersonal} from './title-vocabulary.ts'
const initials = String.raw`(?:\p{Upper}\.(?:[ -]?\p{Upper}\.){0,3})`
const last = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]i|[Dd]a|[Ll]e|[Ll]a|[Aa]l|[Ee]l)[ -]){0,2}\p{Upper}[\p{Alpha}'’-]+`
const bare = String.raw`(?:${last} \p{Upper}(?: ?\p{Upper}){0,2}(?![\p{Alpha}.]))`
const short = String.raw`(?:${last},? ${initials}|${initials} ?${last}(?: ${last})?)`
const full = String.raw`(?:\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}\.?)?(?: ${last}){1,2})`
const initial = String.raw`(?:\p{Upper}[\p{Alpha}'’-]+ (?:\p{Upper}\. ?){1,3} ?${last})`
const and = String.raw`(?:,? (?:and|&) |[,;] )(?:(?:…|\.{3}) ?(?:(?:and|&) )?)?`
const others = String.raw`(?:,? et\.? al\.?|,? (?:and|&) others)`
const year = String.raw`(?:19|20)\d{2}[a-z]?`
// `(2022)`, `(2022, April)`, `(2022, June 19-24)`
const day = String.raw`(?:,\s+\p{Upper}\p{Alpha}{2,8}\.?(?:\s+\d{1,2}(?:\s?[-–]\s?(?:\p{Upper}\p{Alpha}{2,8}\s)?\d{1,2})?)?)`
const dated = String.raw`(?:\.?,?\s+\(${year}${day}?\)\s*[.:]?|(?:[.,]|(?<=\.))\s+${year}\s*[.:])`

/** How one person is written, and how those are that are not named. */
export const personPatterns = {person: `(?:${short}|${initial}|${full})`, others}

const isInitialled = /\p{Upper}\./u
const isDated = /(?:19|20)\d{2}/
const isCutOff = / et\.? al|(?:and|&) others/

/**
 * Who wrote a paper and when, before its title: `Bee, A., & Dee, C. (2019). Title`. Before each stands a sign that it
 * cannot do without: most titles have none, and to compile such a pattern takes longer than to read a short list.
 */
const leads = (
  [
    // Initials tell a person.
    [isInitialled, `${short}(?:${and}(?:${short}|${full}))*${others}?(?:${dated}|[.])`],
    [isInitialled, `${last}, ${initials}(?:${and}${last}, ${initials})*(?<=\\.)`],
    [isInitialled, `${short}(?:${and}(?:${short}|${full}))+${others}?:`],
    // `Ann B. Bee, Cy Dee, Learning to see`
    [
      isInitialled,
      `${initial}(?:${and}(?:${short}|${full}))*(?:,|\\.)(?=\\s+(?:\\S+ ){0,5}\\p{Lower}{2,} )(?!\\s+(?:and|&) )`,
    ],
    // `Bee A, Dee C M, et al. Learning to see`
    [
      /\p{Upper}(?:,|\.)/u,
      `(?:(?:${bare}${and})*${bare}${others}|(?:${bare}${and})+${last} \\p{Upper}(?: ?\\p{Upper}){0,2}\\.)`,
    ],
    // Full names are told by the year behind them.
    [isDated, `${full}(?:${and}(?:${short}|${full}))+${others}?${dated}`],
    // … or by the sentence behind them: `Ann Bee, Cy Dee. Learning to see. CVPR 2020`.
    [
      /\.\s/u,
      `${full}(?:${and}${full})+\\.(?=\\s[^.\\n]{15,200}[.?!]\\s+(?:In )?[^.]*(?:19|20)\\d{2})`,
    ],
    [
      isCutOff,
      `(?:${last}(?:,? (?:and|&) ${last}|, ${last})?|${full}(?:, ${full})*)${others}(?:${dated}|[.:,])?`,
    ],
    [isDated, String.raw`${last}(?:,? (?:and|&) ${last}|, ${last}),? \(?${year}\)?\s*[:.]`],
  ] as const
).map(([sign, lead]) => ({
  sign,
  lead: reader(String.raw`^${lead}(?:\s+(?=[\p{Upper}\d"“*_[({])|\s*$)`),
}))

/** The length of the authors before a title; nothing where none are there. */
export function authorsLength(text: string): number {
  for (const {sign, lead} of leads) {
    const found = sign.test(text) && !isCoined(text) ? lead(text) : undefined
    // `Seeing and Hearing Machines (2019). Ann Bee` begins with its title.
    if (found !== undefined && people(text.slice(found.length)) === undefined) return found.length
  }
  return bylineLength(text)
}

/** Whether a text begins with a name that is made up, as models have them and people have not: `GPipe, Bee et al.` */
function isCoined(text: string): boolean {
  const [word = ''] = /^[\p{Alpha}\d'’+-]+(?=,)/u.exec(text) ?? []
  const isMade = /\p{Upper}{2}|\d|(?<!^(?:Ma?c|D[eiu]|L[ae]|V[ao]n))(?<=\p{Lower})\p{Upper}/u.test(
    word,
  )
  return isMade && namesBehind.test(text.slice(word.length))
}

/** Last names behind a comma that others follow, or one other alone. */
const namesBehind = new RegExp(String.raw`^, ${last}(?:${others}|,? (?:and|&) ${last},)`, 'u')

const signature = new RegExp(
  String.raw`^[\s.,(–—-]*(?<names>${last}(?=${others})|${last},? (?:and|&) ${last}(?=,)|${full}(?=,| and | &|${others}))[^;]*['’ ](?:19|20)?\d{2}(?!\d)`,
  'u',
)

/** Whether authors and a year stand behind a name, which is that of a paper then: `GPipe, Bee et al, ICS 2019`. */
export function isSignature(text: string): boolean {
  const names = signature.exec(text)?.groups?.['names']
  return names !== undefined && isPersonal(names.replace(/,? (?:and|&) /, ' '))
}

const byline = reader(String.raw`^${full}(?:${and}${full})+:(?=[^\S\n]*\n)`)

/** The length of full names and a colon on the line before a title. */
function bylineLength(text: string): number {
  const found = text.includes(':') ? byline(text) : undefined
  const names = found?.slice(0, -1).split(/,|&|\band\b/) ?? []
  return found !== undefined && names.every((name) => isPersonal(name)) ? found.length : 0
}

/** Makes what gives the text that a pattern finds; the pattern is made when it is first needed. */
function reader(source: string): (text: string) => string | undefined {
  let pattern: RegExp | undefined
  return (text) => (pattern ??= new RegExp(source, 'u')).exec(text)?.[0]
}

/** Names and nothing else up to the next sign. */
const people = reader(
  `^(?:${short}|${full})(?:${and}(?:${short}|${full}))*${others}?[\\s.]*(?:$|[[(])`,
)

const list = reader(`^(?:${full}(?:${and}${full})*|${bare}(?:${and}${bare})*)${others}?$`)

/** Whether a text may be a list of people and nothing else. */
export function isPeople(text: string): boolean {
  return /\s(?:and|&|et al)[\s.]|,/.test(text) && list(text.trim()) !== undefined
}

const particle =
  /^(?:and|et|al|van|von|de|der|den|del|di|da|du|la|le|bin|ibn|el|ten|ter|others|[&…]|\.+)$/u

/** Whether a text is made of names, as the authors before a title are. */
export function isPeopleText(text: string): boolean {
  const words = text.split(/[\s,.;:"“*_[\]]+/u).filter((word) => word !== '')
  const isList = /[,&]|\band\b|\p{Upper}\./u.test(text)
  return (
    words.length > 1 &&
    isList &&
    words.every(
      (word) =>
        /^(?:[dDoO]['’])?\p{Upper}/u.test(word) || particle.test(word) || /^\d+$/.test(word),
    )
  )
}

/** Whether a text may be the full name of one person and nothing else. */
export function isPerson(text: string): boolean {
  const isName = /^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’.-]*){1,2}$/u.test(text.trim())
  return isName && isPersonal(text)
}

/** Whether a text is made of names, and of no word that titles are made of. */
export function isOnlyPeople(text: string): boolean {
  return (
    isPerson(text) || (isPeopleText(text) && isPersonal(text.replace(/\b(?:and|et al)\b/g, ' ')))
  )
}
