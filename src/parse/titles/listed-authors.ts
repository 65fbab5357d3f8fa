import {bare, personPatterns} from '../people/person.ts'
import {isTitleWord, isPersonal} from '../people/title-vocabulary.ts'
import {wordsIn} from '../text/words.ts'
import type {VenueJudge} from '../venues/venue.ts'

const {person, others} = personPatterns

/** `DY Bee`, and `Bee, Ann` before another person. */
const capitals = String.raw`\p{Upper}{1,2} \p{Upper}\p{Lower}[\p{Alpha}'’-]*`
const inverted = String.raw`\p{Upper}[\p{Alpha}'’-]+, \p{Upper}[\p{Alpha}'’-]+(?=, (?:and )?${person},)`

let made: RegExp | undefined

/** A person, and the sign that parts this one from what follows; a large pattern, made when it is first needed. */
function onePerson(): RegExp {
  made ??= new RegExp(
    String.raw`(?<name>${person}|${capitals}|${inverted}|${bare})(?<others>${others})?(?<sign>,?\s(?:and|&)\s|[,;]\s*(?:and |& )?|:\s+|\.\s+)`,
    'uy',
  )
  return made
}

/** What the persons before a title are like. */
interface Persons {
  /** Where each begins, and where the text goes on behind the last. */
  readonly starts: readonly number[]
  readonly isJoined: boolean
  readonly isInitialled: boolean
  /** The sign behind the last. */
  readonly sign: string
}

/**
 * The length of the authors before a title where commas part all, as in `Ann Bee, Cy Dee, Learning to see, CVPR, 2020`
 * and `Ann Bee and Cy Dee, Learning to see (CVPR 2020)`; nothing where none are there.
 */
export function listedAuthorsLength(text: string, context: VenueJudge): number {
  const persons = personsIn(text)
  const count = persons.starts.length - 1
  if (count === 0) return 0
  const behind = persons.starts[count] ?? 0
  // A title may be written as names are: `Ann Bee, Cy Dee, Natural Seer, CVPR, 2020`.
  const last = persons.starts[count - 1] ?? 0
  const isLast =
    count > 2 && !isTitleFirst(text.slice(0, persons.starts[1]), text.slice(last, behind))
  const at = isAppearance(text.slice(behind), context) ? (isLast ? last : 0) : behind
  // A link that has come apart: `Ann Bee, [Learning to see] (https://…), CVPR, 2020`
  const title = text.slice(at).replace(/^\[(?=[^[\]]+\] \()/, '')
  return at > 0 && isTitleStart(title, count, persons) ? at : 0
}

/** Whether what stands first is rather a title than what stands last, by its words: `Falling Lamp Lists, Ann Bee, Cy Dee, CVPR 2020`. */
function isTitleFirst(first: string, last: string): boolean {
  return (
    /^\p{Upper}[\p{Alpha}-]{3,}(?: \p{Upper}\p{Lower}{3,}){2,},/u.test(first) && wordsIn(last) < 3
  )
}

/** Reads people one by one from the beginning of a text, as far as they go. */
function personsIn(text: string): Persons {
  const one = onePerson()
  const starts = [0]
  let isJoined = false
  let isInitialled = false
  let last = ''
  for (;;) {
    one.lastIndex = starts.at(-1) ?? 0
    const {name = '', others: more = '', sign = ''} = one.exec(text)?.groups ?? {}
    if (name === '' || !isPersonal(name)) break
    isJoined ||= more !== '' || /and|&/.test(last)
    isInitialled ||= /\p{Upper}\./u.test(name)
    last = sign
    // `Think Twice, Click Once: Seeing far` is a title as a whole.
    const mayBeTitle = sign.startsWith(':') && !isJoined && starts.length < 3
    if (mayBeTitle && !isReference(text.slice(one.lastIndex), starts.length)) return nobody
    starts.push(one.lastIndex)
    if (more !== '' || /^[:.]/.test(sign)) break
  }
  // Whom `and` leads to ends with a sign as well.
  return /and|&/.test(last) ? nobody : {starts, isJoined, isInitialled, sign: last.trim()}
}

/** A sentence, and behind it where and when it appeared: `Learning to see. NeurIPS 2021`. */
const dated = /^[^.,:]{10,}[.?!]\s+\p{Upper}[^.]*\s(?:19|20)\d{2}/u

/** Behind two names, a title that has signs of its own, and the volume or pages: `SeeNet: Learning to see. Comput. Sights 5(2), 2021`. */
const recorded =
  /^[^.\n]{10,}[.?!]\s+\p{Upper}(?:[^.\n]|\.(?=\s[\p{Upper}\d]))*?\s(?:\d{1,4}(?:\(\d[\d-]*\))?[,:]?\s[^.\n]{0,20}?\(?(?:19|20)\d{2}(?!\d)|(?:19|20)\d{2}:\s\d)/u

function isReference(text: string, count: number): boolean {
  return dated.test(text) || (count > 1 && recorded.test(text))
}

const nobody: Persons = {starts: [0], isJoined: false, isInitialled: false, sign: ''}

/** Whether where and when a paper appeared follows at once. */
function isAppearance(text: string, {isVenue, isLike}: VenueJudge): boolean {
  const [, name = '', year] = /^([^.,;:()[\]]*)((?:[\s.,(]|in)*(?:19|20)\d{2})?/.exec(text) ?? []
  return isVenue(name.trim()) || (year !== undefined && (name === '' || isLike(name.trim())))
}

/** A title that begins with a list of words: `See, Hear and Tell: Learning from lamps`. */
const listed =
  /^\p{Upper}\p{Lower}+(?:, \p{Upper}\p{Lower}+)*,? and \p{Upper}\p{Lower}+(?::| \p{Upper}\p{Lower}+(?: \p{Alpha}+)*:) (?=\S+ \S+ \S)/u

/** Whether what follows some people begins a title: the surer it is that they are people, the fewer words it needs. */
function isTitleStart(
  text: string,
  count: number,
  {isJoined, isInitialled, sign}: Persons,
): boolean {
  if (!/^[\p{Upper}\d"“]/u.test(text)) return false
  const words = wordsIn(/^[^.,([]*/.exec(text)?.[0] ?? '')
  if (count > 1) return words > 1 || listed.test(text)
  if (isJoined || isInitialled) return words > 2
  if (sign === ';') return false
  // One name alone is told by the sentence behind it, or by what stands behind the title, parted by commas too: that
  // may be set in italics.
  const isReference = sign === '.' || /,(?:\s[^,]+[,\s]\s*(?:19|20)\d{2}[\s.[(]*|\s+)$/.test(text)
  const isPlaced = sign === '.' && /^[^.,]+[.?!]\s+(?:In\s+)?\p{Upper}[^.]*[\s'’]\d{2}/u.test(text)
  return (
    (words > 3 || (words > 1 && isPlaced)) &&
    isReference &&
    text.split(/\s+/).some((word) => isTitleWord(word))
  )
}
