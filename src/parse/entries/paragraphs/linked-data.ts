import type {Paragraph} from 'mdast'
import {isLabel} from '../../roles/label.ts'
import {flatten, plainText, type Inline} from '../../text/inline.ts'
import {withWords} from '../../text/pieces.ts'
import {endsInColon, wordsIn} from '../../text/words.ts'
import {isOnlyOfData} from '../data-section.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {isDataLine} from './data-lines.ts'
import {readListedLinks} from './listed-links.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/**
 * Reads a paragraph below a heading of datasets that is a linked name and nothing but further links, `[SeeSet](url) ([SeeSet in
 * R](url))`, or such names in a row behind what they are for: `Far sights: [SeeSet](url) (2020), [LampSet](url)`.
 */
export function readLinkedData(node: Paragraph, context: ProseContext): readonly Draft[] {
  const at = node.children.findIndex(({type}) => type === 'link')
  if (at === -1 || !isOnlyOfData(context.section)) return []
  const row = at > 0 ? readDataRow(node, context, 1) : []
  if (row.length > 0) return row
  const pieces = withWords(flatten(node.children, context.locate))
  const areLinks = pieces.every(({kind, internal}) => kind === 'link' && !internal)
  const isData = (areLinks && pieces[0] !== undefined && isName(pieces[0])) || isDataLine(pieces)
  const draft = isData ? readParagraphEntry(node, context, {isSet: true}) : undefined
  return draft ? [draft] : []
}

/** Reads so many names or more in a row behind a colon, if the words before it are no label of theirs. */
export function readDataRow(
  node: Paragraph,
  context: ProseContext,
  least: number,
): readonly Draft[] {
  const at = node.children.findIndex(({type}) => type === 'link')
  const lead = plainText(node.children.slice(0, Math.max(at, 0)))
  const isLed = endsInColon(lead) && !isLabel(lead.replace(/[:：]\s*$/, ''))
  return isLed ? readListedLinks(node, context, {isTitle: isName, least}) : []
}

/** Whether a piece is a link by the name of what it leads to. */
function isName({kind, text, internal}: Inline): boolean {
  return kind === 'link' && !internal && text !== '' && wordsIn(text) < 10 && !isLabel(text)
}
