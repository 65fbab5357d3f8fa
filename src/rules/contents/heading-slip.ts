import {likeness} from '../../finding/propose.ts'
import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import type {Found} from './contents-target.ts'
import {bare, wordsOf} from './heading-words.ts'
import {nameOf} from './section-name.ts'

interface WordPair {
  readonly mine: string
  readonly its: string
}

/**
 * The one word of an entry that the titles of the list have, and that of the heading which they hardly have: `Saftey`. Forms of
 * one word tell nothing.
 */
export function headingWord({entries}: List, {item, section}: Found): WordPair | undefined {
  const [own, heading] = [wordsOf(item.text), wordsOf(section.title)]
  const alone = own.filter((word) => !heading.includes(word))
  const other = heading.filter((word) => !own.includes(word))
  const [mine, its] = [alone, other].map(([word, ...more]) =>
    more.length === 0 ? word : undefined,
  )
  if (mine === undefined || its === undefined) return undefined
  const words = entries.flatMap(({title}) => wordsOf(title))
  const count = (word: string): number => words.filter((each) => each === word).length
  return count(mine) > count(its) && !isInflected({mine, its}) ? {mine, its} : undefined
}

/** Whether a word is another misspelled: within, and by hardly more than a letter. */
export function isSlip({mine, its}: WordPair): boolean {
  const isInside = its.startsWith(mine.slice(0, 1)) && its.endsWith(mine.slice(-1))
  return isInside && Math.abs(mine.length - its.length) < 2 && likeness(mine, its) >= 0.65
}

/** Whether two words are forms of one, neither of which is misspelled: `Tutorial` and `Tutorials`, `Approximation` and `Approximating`. */
function isInflected({mine, its}: WordPair): boolean {
  const [a, b] = [mine, its].map((word) => word.replace(/(?:s|ions?|ing|ed)$/, ''))
  return a === b && a !== undefined && a.length > 3
}

/** A slip in the heading itself; its fragment follows from its words, so nothing is mended by itself. */
export function headingReport({text}: List, {item, section}: Found): Report {
  const words = isGluedHeading({item, section}) ? item.text.trim() : bare(item.text)
  return {
    message: `Unexpected heading ${quote(text, section.titleSpan)}, expected ${code(words)} as its contents entry says`,
    span: section.titleSpan,
    related: [{message: 'The contents entry', span: item.textSpan}],
    hint: 'Correct the heading, and the fragments of the links to it',
  }
}

/** Whether a heading has lost the sign between two words of its entry, as for the sake of its fragment: `NearFar sights`. */
export function isGluedHeading({item, section}: Found): boolean {
  const [own, heading] = [wordsOf(item.text), wordsOf(section.title)]
  const isGlued = own.length > heading.length && own.join('') === heading.join('')
  return isGlued && /[&+/]/.test(item.text) && !/[&+/]/.test(section.title)
}

/** Whether a heading alone has no capital, where its entry and the headings of its level have. */
export function isSmallHeading({sections}: List, {item, section}: Found): boolean {
  const {title, level} = section
  const isCase = title !== title.toUpperCase() && title === title.toLowerCase()
  const peers = sections.filter((one) => one !== section && one.level === level)
  const large = peers.filter((one) => /\p{Upper}/u.test(one.title)).length
  return (
    isCase && nameOf(item.text) === nameOf(title) && peers.length > 0 && large * 2 > peers.length
  )
}
