import {bare, full, and, others, reader} from './person.ts'
import {isPersonal} from './title-vocabulary.ts'

const list = reader(`^(?:${full}(?:${and}${full})*|${bare}(?:${and}${bare})*)${others}?$`)

/** The names in a text of people, parted by commas, `and` or `&`: `Ann Bee, Cy Dee, and Ed Eel`. */
export function namesOf(people: string): string[] {
  return people.split(/,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/)
}

/** Whether a text may be a list of people and nothing else. */
export function isPeople(text: string): boolean {
  const isList = /\s(?:and|&|et al)[\s.]|,/.test(text) && !/\s(?!others)[a-z]{4}/.test(text)
  return isList && list(text.trim()) !== undefined
}

/** What stands in or between names besides words with a capital. */
const particle =
  /^(?:and|et|al|van|von|de|der|den|del|di|da|du|la|le|bin|ibn|el|ten|ter|y|others|[&…]|\.+)$/u

/** Signs and pictures before a text: `:heavy_check_mark: - `. */
const mark = /^(?::\w+:|[^\p{Alpha}\d])+/u

/** A text with its accents on their letters; copies of PDF files set them off: `Ju ̈rgen`. */
function composed(text: string): string {
  return /[\u0300-\u036f]/.test(text)
    ? text.replace(/\s+(?=[\u0300-\u036f])/g, '').normalize('NFC')
    : text
}

/** Whether a text is made of names, as the authors before a title are. */
export function isPeopleText(written: string): boolean {
  const text = composed(written)
  const words = text
    .replace(mark, '')
    .split(/[\s,.;:"“*_[\]]+/u)
    .filter((word) => word !== '')
  const isList = /[,&]|\band\b|\bet al\b|\p{Upper}\./u.test(text)
  return (
    words.length > 1 &&
    isList &&
    words.every(
      (word) =>
        /^(?:-|[dDoO]['’])?\p{Upper}/u.test(word) ||
        particle.test(word) ||
        /^(?:\d+|[b-z])$/.test(word),
    )
  )
}

/** Whether a text may be the full name of one person and nothing else. */
export function isPerson(written: string): boolean {
  const text = composed(written)
  const isName =
    /^\s*\S+(?: \S+){1,2}\s*$/.test(text) &&
    /^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’.-]*){1,2}$/u.test(text.trim())
  return isName && isPersonal(text)
}

/** Whether a text may be one person, or several. */
export function mayBePeople(text: string): boolean {
  return isPeopleText(text) || isPerson(text)
}

/** Whether a text is a list of people, by its signs and by each of its words. */
export function arePeople(text: string): boolean {
  return isPeople(text) && isOnlyPeople(text)
}

/** Whether a text is made of names, and of no word that titles are made of. */
export function isOnlyPeople(text: string): boolean {
  return (
    isPerson(text) ||
    (isPeopleText(text) && isPersonal(composed(text).replace(/\b(?:and|et al)\b/g, ' ')))
  )
}
