import type {Code, Heading, Paragraph} from 'mdast'
import {monthName} from '../../model/month.ts'
import type {Span} from '../../model/span.ts'
import type {Locate} from '../syntax/markdown.ts'
import {flatten, outline, type Inline} from '../text/inline.ts'
import {textOf} from '../text/pieces.ts'
import {endsInColon} from '../text/words.ts'
import {hasYear} from '../text/year.ts'

/** A year alone, or behind the name of a venue: `ICLR 2020`. */
const stamp = /^\W*(?:\p{Upper}[\p{Alpha}&-]*\p{Upper}[\p{Alpha}&-]*[\s'’-]+)?(?:19|20)\d{2}\W*$/u

/** What ends a sentence that tells what follows: `Some datasets are listed in the following,`. */
const announced = /\b(?:following|follows|below),\s*$/

/**
 * The words of a line such as `**Long-term memory**` or `Surveys:`, which names what follows it; of several lines the
 * last, where a bold word of its own ends it: `**Reference:**` below what is told of a dataset.
 */
export function readLeadLine(node: Paragraph, locate: Locate): Span | undefined {
  const words = wordsIn(node, locate)
  const last = words.at(-1)
  const isLed = endsInColon(last?.text ?? '') || announced.test(last?.text ?? '')
  if (isLed && last?.strong === true && endsLine(node, last, locate)) return outline([last])
  const isLead = isLed || words.every(({strong}) => strong) || isStampLine(node, locate)
  return isLead ? outline(words) : undefined
}

/** Whether a line is a year, or a venue and its year, and nothing else: `CVPR 2018`. */
export function isStampLine(node: Paragraph, locate: Locate): boolean {
  return stamp.test(textOf(wordsIn(node, locate), ' '))
}

/** Whether a line begins with the last words of a paragraph. */
function endsLine(node: Paragraph, last: Inline, locate: Locate): boolean {
  const pieces = flatten(node.children, locate)
  const before = pieces[pieces.findIndex(({span}) => span.start === last.span.start) - 1]
  return before?.kind === 'break' || /\n\s*$/.test(before?.text ?? '')
}

/** The words of an item that only names the items in it, as a heading or not: `- #### 2020`. */
export function readLeadItem(node: Paragraph | Heading, locate: Locate): Span | undefined {
  return outline(wordsIn(node, locate))
}

/** What a line is written in. */
export interface Source {
  readonly text: string
  readonly locate: Locate
}

/** The words of a line that stands in a fence for its colour, as a difference has: `- Datasets`. */
export function readFencedLine(node: Code, {text, locate}: Source): Span | undefined {
  const words =
    node.lang === 'diff'
      ? /^[-+!#]+[ \t]*(\p{Alpha}[^\n\d]{2,60})$/u.exec(node.value.trim())?.[1]
      : undefined
  const span = words === undefined ? undefined : locate(node)
  if (words === undefined || !span) return undefined
  const start = text.indexOf(words, span.start)
  return start === -1 || start >= span.end ? undefined : {start, end: start + words.length}
}

const month = new RegExp(String.raw`^[^\p{Alpha}]*(?:${monthName}[^\p{Alpha}]*)?$`, 'iu')

/** A date alone, as `**[2024.12.20]**` or `Dec 20, 2024`, heads papers and has no fields. */
export function isDay(line: string): boolean {
  return month.test(line) && hasYear(line)
}

/** The pieces of a line that say something. */
function wordsIn(node: Paragraph | Heading, locate: Locate): Inline[] {
  return flatten(node.children, locate).filter(
    ({kind, text}) => kind !== 'html' && /[\p{Alpha}\d:：]/u.test(text),
  )
}
