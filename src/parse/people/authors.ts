import {remembered} from '../../model/remembered.ts'
import {leads, year} from './author-lead.ts'
import {and, full, last, others, reader, short} from './person.ts'
import {isPersonal, isTitleWord} from './title-vocabulary.ts'

/** An accent that stands beside its letter, as copies of printed pages have it: `Norman ´ Bee`, `Andre´ Dee`, `Mu¨ ller`. */
const stray = /(?<=\p{Alpha}\s)[´¨˜ˇ¸]\s|(?<=\p{Alpha})[´¨˜ˇ¸](?:\s(?=\p{Lower}))?/gu

/** A line break within a text, and the blanks around it. */
const wrap = /[^\S\n]*\n[^\S\n]*/g

/** Letters of the shortest line that may go on in the next because it is full. */
const fullLine = 50

/** The length of the authors before a title; nothing where none are there. Lines may be filled, and break anywhere. */
export function authorsLength(text: string): number {
  const length = lengthInLine(text)
  const end = length > 0 ? -1 : text.indexOf('\n')
  if (end < fullLine || !/\p{Upper}\.\s/u.test(text.slice(0, end))) return length
  let wrapped = lengthInLine(text.replace(wrap, ' '))
  for (const {0: gap, index} of wrapped > 0 ? text.matchAll(wrap) : [])
    if (index < wrapped) wrapped += gap.length - 1
  return wrapped
}

/** The length of the authors that a text begins with, which may have accents that stand beside their letters. */
const lengthInLine = remembered(64, (written): number => {
  // Copies of pages have hyphens of their own: `Bee‐Dee`.
  const text = written.replace(/[\u2010\u2011]/g, '-')
  if (!/[´¨˜ˇ¸]/.test(text)) return lengthOfAuthors(text)
  let length = lengthOfAuthors(text.replace(stray, ''))
  for (const {0: accent, index} of length > 0 ? text.matchAll(stray) : [])
    if (index < length) length += accent.length
  return length
})

/** The length of the authors that a text without stray accents begins with. */
function lengthOfAuthors(text: string): number {
  for (const {sign, lead} of leads) {
    const found = sign.test(text) && !isCoined(text) ? lead(text) : undefined
    // `Seeing and Hearing Machines (2019). Ann Bee` begins with its title.
    const isList =
      found !== undefined && fullNames(found).every((name) => isPersonal(name)) && !isTitle(found)
    const names = isList ? people(text.slice(found.length)) : undefined
    // `Bee, A. (2020). Far Sight` may look like a name behind another.
    if (isList && (names === undefined || !isPersonal(names))) return found.length
  }
  return bylineLength(text)
}

/** Whether words that look like authors are those of a title: `Structural Ambiguity and Lexical Relations, 1993.` */
function isTitle(authors: string): boolean {
  // `See, Hear, Tell: Learning from lamps`
  if (/^\S+(?:, \S+)+[.:]$/.test(authors.trim())) return !isPersonal(authors)
  // `Fast Sight, Ann Bee, In ICCV, 2015.`
  const [first = ''] = authors.split(/,|\s(?:and|&)\s/)
  if (/^[\p{Alpha}-]{2,} [\p{Alpha}-]{2,}$/u.test(first) && !isPersonal(first)) return true
  const words = authors.match(/\p{Upper}\p{Lower}{3,}/gu) ?? []
  return words.filter((word) => isTitleWord(word)).length > (words.length > 1 ? 1 : 0)
}

/** The names of three words or more among authors: `A. Bee, Learning Flat Widgets, IEEE Trans.` are none. */
function fullNames(authors: string): string[] {
  return authors
    .split(/,|;|&|\band\b/)
    .filter((name) => /^\s*(?:\p{Upper}\p{Lower}+\s){2,}\p{Upper}/u.test(name))
}

/** Whether a text begins with a name that is made up, as models have them and people have not: `GPipe, Bee et al.`, `SeeNet, ICRA 2020.` */
function isCoined(text: string): boolean {
  const [word = ''] = /^[\p{Alpha}\d'’+-]+(?=,)/u.exec(text) ?? []
  const isMade = /\p{Upper}{2}|\d|(?<!^(?:Ma?c|D[eiu]|L[ae]|V[ao]n))(?<=\p{Lower})\p{Upper}/u.test(
    word,
  )
  return isMade && namesBehind.test(text.slice(word.length)) && !shouted.test(text)
}

/** A last name in capitals and its first name: `BEE, Ann, et al. Learning to see` */
const shouted = /^\p{Upper}{2,}, \p{Upper}\p{Lower}+(?:-\p{Upper}\p{Lower}+)?, et al\.,? \p{Upper}/u

/** Last names behind a comma that others follow, or one other alone; or a venue in capitals with its year. */
const namesBehind = new RegExp(
  String.raw`^, (?:${last}(?:${others}|,? (?:and|&) ${last},)|\p{Upper}[\p{Upper}&-]+ ${year})`,
  'u',
)

const byline = reader(String.raw`^${full}(?:${and}${full})+:(?=[^\S\n]*\n)`)

/** The length of full names and a colon on the line before a title. */
function bylineLength(text: string): number {
  const found = text.includes(':') ? byline(text) : undefined
  const names = found?.slice(0, -1).split(/,|&|\band\b/) ?? []
  return found !== undefined && names.every((name) => isPersonal(name)) ? found.length : 0
}

/** Names and nothing else up to the next sign. */
const people = reader(
  `^(?:${short}|${full})(?:${and}(?:${short}|${full}))*${others}?[\\s.]*(?:$|[[(])`,
)
