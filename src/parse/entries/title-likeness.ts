import {wordsIn} from '../text/words.ts'
import type {Draft} from './draft.ts'

/** Whether a title is long, and written as titles are: then a few papers in its section are company enough. */
export function isPlain({title}: Draft): boolean {
  return wordsIn(title) > 4 && isTitle(title)
}

/** Whether most of several drafts are titled as papers are. */
export function isMostly(drafts: readonly Draft[]): boolean {
  const titles = drafts.filter(({title}) => wordsIn(title) > 3 && isTitle(title))
  return titles.length > 1 && titles.length * 3 >= drafts.length * 2
}

/** What sentences are made of, and titles seldom: verbs, the reader, the list itself, its people. */
const prose =
  /\b(?:are|be(?:en)?|click|college|coming soon|etc|here|i|institute|is|our|please|see|this (?:list|page|paper|project|repo\w*|section|work)|todo|universit(?:y|ies)|was|we|were|you|your)\b|[.!]$|更新中/i

/** What a question begins with, in a title: `Seeing Far: Are Lamps the key?`, `Is Seeing All You Need`. */
const question = /(?<=^|[:?]\s)(?:Are|Is|Was|Were)(?=\s\p{Upper}\p{Alpha}*\s|\s[^.:]*\?$)/gu

/** Whether words are such as sentences are made of, but for what a title asks. */
export function isProse(text: string): boolean {
  return prose.test(text) && prose.test(text.replace(question, ''))
}

/** Whether many words nearly all begin with a capital, as those of titles do: `How SeeNet is Seeing Far Things`. */
export function isCapital(text: string): boolean {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{Alpha}{3,}/u.test(word))
  const capital = words.filter((word) => /^\p{Upper}/u.test(word))
  return !/[.!]$/.test(text) && capital.length > 4 && capital.length * 4 >= words.length * 3
}

/** What explains, counts or lists: `DL -> Deep Learning`, `26 pictures`, `cars, roads, trees, houses, fields`. */
const listing = /->|=>|→|^\d+\s|(?:,[^,]+){4}/

/** Whether words read like a title: most of the long ones begin with a capital, or a name and a colon come first. */
export function isTitle(text: string): boolean {
  if (isProse(text) || listing.test(text)) return false
  // `SeeNet: far sights` has a name of its own, `far-sighted: it has to see` names a field.
  const isNamed = /^[\p{Alpha}\d.+-]+:\s/u.test(text) && !/^[\p{Lower}-]+:\s\p{Lower}/u.test(text)
  if (/\p{Script=Han}/u.test(text) || isNamed) return true
  const words = text.split(/[\s-]+/).filter((word) => /^\p{Alpha}{4,}/u.test(word))
  return words.filter((word) => /^\p{Upper}/u.test(word)).length * 2 >= words.length
}
