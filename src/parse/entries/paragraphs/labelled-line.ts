import type {Paragraph} from 'mdast'
import {monthName} from '../../../model/month.ts'
import {isAddress, isLabel} from '../../roles/label.ts'
import {flatten, type Inline} from '../../text/inline.ts'
import {withWords} from '../../text/pieces.ts'
import {endsInColon, wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {isProse} from '../title-likeness.ts'
import {linesOf, partOf} from './paragraph-line.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/**
 * Reads each line of a paragraph that is plain words and nothing but labels behind them, wherever these lead: `Far Sights
 * [Python](url) [R](url)`, `Learning to See Far, Project: <url>`.
 */
export function readLabelledLines(node: Paragraph, context: ProseContext): readonly Draft[] {
  return linesOf(node).flatMap(({from, to}) => {
    const part = partOf(node, from, to)
    const isLine = part && isLabelledLine(flatten(part.children, context.locate))
    return (isLine ? readParagraphEntry(part, context, {isSet: true}) : undefined) ?? []
  })
}

/** What ends with a month and a year tells when something appeared: `SEE 23 – Oct 2023`. */
const monthAndYear = new RegExp(String.raw`(?<!\p{Alpha})${monthName}\.? (?:19|20)\d{2}\W*$`, 'iu')

/** Whether a line is a title with nothing but labels behind it: `Learning to see, Paper: [link](url)`. */
function isLabelledLine(pieces: readonly Inline[]): boolean {
  const [title, ...others] = withWords(pieces)
  if (!title || title.strong || title.internal || others.length === 0) return false
  if (title.kind !== 'text' && (title.kind !== 'link' || isLabel(title.text))) return false
  const [, words = '', label = ''] =
    /^(.*?)(?:[\s,.;]+([\p{Alpha}+]+)\s*:\s*)?$/su.exec(title.text) ?? []
  const isTitle =
    /^\s*[\p{Upper}\d]/u.test(words) &&
    wordsIn(words) < 30 &&
    !isProse(words.trim()) &&
    !monthAndYear.test(words)
  const isNamed = label !== '' && label.split('+').every((word) => isLabel(word) || word === 'WWW')
  return isTitle && !endsInColon(words) && others.every((piece) => isLabelling(piece, isNamed))
}

/** Whether a link is labelled: by itself, or by the words before an address. */
function isLabelling({kind, text, internal}: Inline, isNamed: boolean): boolean {
  if (kind !== 'link' || internal) return false
  return isAddress(text) ? isNamed : isLabel(text)
}
