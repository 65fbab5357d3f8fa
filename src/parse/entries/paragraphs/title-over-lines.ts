import {hasWords} from '../../../model/words.ts'
import {isPeopleText} from '../../people/people.ts'
import {isLabel} from '../../roles/label.ts'
import type {Inline} from '../../text/inline.ts'
import {textOf} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'

/**
 * A bold title over the day of a work and its labelled links, or over its authors in italics and who published it, wherever
 * the links lead: `**Far Lamps**<br>2025-05-20, [Link](url)`.
 */
export function isOverLines(pieces: readonly Inline[]): boolean {
  const [title] = pieces
  if (title?.kind !== 'text' || !title.strong || spoken.test(title.text)) return false
  const [head = [], ...others] = linesOf(pieces)
  if (head.length !== 1 || isLabel(title.text)) return false
  const [first = [], second = [], third] = others
  if (others.length === 1) return wordsIn(title.text) > 1 && isLabelled(first, day)
  return (
    third === undefined &&
    wordsIn(title.text) > 2 &&
    first.every(({emphasis}) => emphasis) &&
    isPeopleText(textOf(first)) &&
    isLabelled(second, name)
  )
}

/** Words of news and of requests. */
const spoken =
  /\b(?:cite|citation|contact|join|news|our|please|releases?d?|us|we|welcome|you|your)\b|[:：!]\W*$/i

/** All that a line says before its links: a day, or who published a work. */
const day = /^\W*(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}\W*$/
const name = /^\W*\p{Upper}[\p{Alpha}\d.&-]*(?: [\p{Alpha}\d.&-]+){0,4}\W*$/u

/** Whether a line is some words and labelled links behind them. */
function isLabelled([words, ...links]: readonly Inline[], form: RegExp): boolean {
  return (
    words?.kind === 'text' &&
    form.test(words.text) &&
    links.length > 0 &&
    links.every(({kind, text, internal}) => kind === 'link' && !internal && isLabel(text))
  )
}

/** The pieces of each line that say something, parted at breaks of either kind. */
function linesOf(pieces: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const piece of pieces) {
    const parts = piece.kind === 'break' ? ['', ''] : piece.text.split('\n')
    parts.forEach((text, index) => {
      if (index > 0) lines.push([])
      if (hasWords(text)) lines.at(-1)?.push({...piece, text})
    })
  }
  return lines.filter((line) => line.length > 0)
}
