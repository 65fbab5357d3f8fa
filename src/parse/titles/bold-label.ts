import {slice} from '../../model/span.ts'
import {isOnlyPeople} from '../people/people.ts'
import {tidy, wordsIn} from '../text/words.ts'
import type {Title, TitleContext} from './title-context.ts'

/**
 * A title in bold that the label of a link begins with, its year and authors behind it:
 * `[**Learning to See** (2003) <br/> *Ann Bee*](url)`.
 */
export function boldInLabel({text, span}: Title, {text: source}: TitleContext): Title {
  if (source.slice(Math.max(0, span.start - 3), span.start) !== '[**') return {text, span}
  const written = slice(source, span)
  const end = written.indexOf('**')
  const title = written.slice(0, end)
  if (end < 1 || !text.startsWith(title)) return {text, span}
  const behind = /^\s*(?<year>\((?:19|20)\d{2}\))?\s*(?:<br\s*\/?>|,\s)?\s*(?<said>[^:：]*)$/.exec(
    written.slice(end + 2),
  )?.groups
  const said = behind?.['said']?.replace(/[*_]+|<[^>]*>/g, '').trim() ?? ''
  const isTitle =
    behind?.['year'] !== undefined ||
    (said !== '' && (isOnlyPeople(said) || (wordsIn(title) > 3 && isName(said))))
  return isTitle ? {text: title, span: {...span, end: span.start + end}} : {text, span}
}

/** A title in quotation marks behind a bold name in one label: `[**SeeNet:** "Learning to see"](url)`. */
export function quotedInLabel({text, span}: Title, {text: source}: TitleContext): Title {
  if (!/["”]$/.test(text) || !source.startsWith('[**', span.start - 3)) return {text, span}
  const written = slice(source, span)
  const quoted = /^[^*"“”]+(?:[:：]\*\*|\*\*\s?[:：])\s*["“]([^"“”]+)["”]$/.exec(written)?.[1]
  if (quoted === undefined || wordsIn(quoted) < 2) return {text, span}
  return {text: tidy(quoted), span: {start: span.end - 1 - quoted.length, end: span.end - 1}}
}

/** Whether words are no more than who made something: `Geomstats notebooks`. */
function isName(words: string): boolean {
  return /^\p{Upper}/u.test(words) && wordsIn(words) < 5
}
