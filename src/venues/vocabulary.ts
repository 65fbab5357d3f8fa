import {holdsStart, holdsWord, type Lexicon} from '../model/lexicon.ts'
import {wordsOf, type Word} from './name-key.ts'
import {isRemark} from './remark.ts'
import type {VenueRow} from './table.ts'

/** Tells whether words are such as venues are named by. */
export interface Vocabulary {
  /** Whether a name that nobody knows is made of the words of known ones, two or more, cut short or not. */
  readonly isLike: (name: string) => boolean
  /** Whether a name may be a venue's where its place says so: most of its words are such. */
  readonly isLikely: (name: string) => boolean
}

const small = new Set('of the on in for and de a an to with its at und der di la'.split(' '))

/** Words of known names that are as well those of a place of work, which is no venue. */
const houses = new Set(
  'university universities institute college school laboratory lab labs department center centre academy library institutes hospital corporation company press publishers publishing'.split(
    ' ',
  ),
)

/** Words that say what kind of venue it is. */
const kinds = new Set(
  (
    'journal conference symposium workshop proceedings transactions letters annals archives bulletin quarterly ' +
    'magazine reviews colloquium congress conf symp trans proc'
  ).split(' '),
)

/** Words that a house of research may stand behind: `Journal of the Academy of Far Sights`. */
const periodicals = new Set('journal transactions annals bulletin proceedings archives'.split(' '))

/** The words of the names that rows write out; to gather those of the whole table takes longer than a short list. */
export function wordsOfNames(rows: readonly VenueRow[]): string[] {
  const names = rows
    .flatMap(({full, also}) => [full ?? '', ...also])
    .map((name) => wordsOf(name).map(({key}) => key))
    .filter((keys) => keys.length > 2)
  return [...new Set(names.flat().filter((key) => key.length > 2))].sort()
}

/** Makes the vocabulary of all words of some lexica. */
export function vocabularyOf(lexica: readonly Lexicon[]): Vocabulary {
  const has = (key: string): boolean => lexica.some((lexicon) => holdsWord(lexicon, key))
  const begins = (key: string): boolean => lexica.some((lexicon) => holdsStart(lexicon, key))
  return {
    isLike: (name) => isLike(name, has, begins),
    isLikely: (name) => isLikely(name, has),
  }
}

function isLike(
  text: string,
  has: (key: string) => boolean,
  begins: (key: string) => boolean,
): boolean {
  // What stands in brackets is the name cut short.
  const name = text.replace(/\([^()]*\)/g, (short) => ' '.repeat(short.length))
  const all = wordsOf(name).filter(({key}) => !small.has(key) && !isNumber(key))
  const written = ({start, end}: Word): string => name.slice(start, end)
  const telling = all.filter((word) => !isRemark(word.key) || isCounted(written(word)))
  const isKind = all.some(({key}) => kinds.has(key))
  const weight = all.filter(
    (word) =>
      telling.includes(word) || kinds.has(word.key) || (word.key.length > 4 && has(word.key)),
  ).length
  if (telling.length === 0 || weight < 2 || isOfHouse(all)) return false
  if (meeting.test(name)) return true
  const isCut = /^\W*(?:(?:int|intl|j|proc|trans|adv|acta|ieee t)\b|ann\.)/i.test(name)
  return telling.every(({key, start, end}) => {
    if (!/^[\p{Upper}\d]/u.test(name.slice(start, end))) return false
    if (has(key) || (isKind && all.length < 9 && !/[.,;]/.test(name)) || (key === 'j' && isCut))
      return true
    return (isCut || name[end] === '.') && key.length > 1 && begins(key)
  })
}

/** Whether a word is that of a place of work, and the first is not that of a periodical. */
function isOfHouse(words: readonly Word[]): boolean {
  return !periodicals.has(words[0]?.key ?? '') && words.some(({key}) => houses.has(key))
}

/** Made of capitalized words, all but one of which venues are named by, or only one where small words join them: `Nutrient Sights in Far Lands`. */
function isLikely(name: string, has: (key: string) => boolean): boolean {
  const all = wordsOf(name).filter(({key}) => !small.has(key) && !isNumber(key))
  const isTitled = all.every(({start, end}) => /^\p{Upper}/u.test(name.slice(start, end)))
  if (!isTitled || all.length < 2 || all.length > 8 || isOfHouse(all) || company.test(name))
    return false
  const unknown = new Set(all.filter(({key}) => key.length < 4 || !has(key)).map(({key}) => key))
  return unknown.size < 2 || (unknown.size < all.length && /\s(?:for|in|of|on)\s/.test(name))
}

/** The whole name of a meeting or a journal, which is told without capitals too: `International conference on far sights`. */
const meeting =
  /^\W*(?:\p{Upper}[\p{Alpha}/]+ ){1,4}(?:conference|congress|symposium) (?:on|of|for) [\p{Alpha} -]{3,80}$|^\W*(?:\p{Upper}[\p{Alpha}/]+ ){0,4}[Jj]ournal (?:of|on|for) [\p{Alpha} -]{3,80}$/u

/** A company and what it prints: `Far Technologies`, `Lamp White Paper`. */
const company = /\b(?:Technologies|Labs?|Inc|Ltd|Corp|White ?[Pp]aper)\b\.?$/

/** Whether capitals are a name with a number: `EMC2` of `EMC2 Workshop`. */
function isCounted(word: string): boolean {
  return /^\p{Upper}{3,}\d$/u.test(word)
}

function isNumber(key: string): boolean {
  return /^\d+(?:st|nd|rd|th)?$/.test(key)
}
