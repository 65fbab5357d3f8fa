import type {Paragraph} from 'mdast'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/** Whether a paragraph begins with a bracket that leads to a paper by where and when it appeared: `[[ICML_2017](url)] Learning to See`. */
export function isLedByStamp({children: [sign, link]}: Paragraph): boolean {
  if (sign?.type !== 'text' || sign.value.trim() !== '[' || link?.type !== 'link') return false
  const label = plainText(link)
  return /^\p{Upper}.*\d{2}$/u.test(label) && wordsIn(label) < 5 && roleOfUrl(link.url) === 'paper'
}

/** Reads a paragraph as those around it that begin so, whatever is behind its title and wherever it appeared. */
export function readStampLed(node: Paragraph, context: ProseContext): Draft | undefined {
  const draft = isLedByStamp(node) ? readParagraphEntry(node, context, {isSet: true}) : undefined
  return draft && wordsIn(draft.title) > 2 ? draft : undefined
}
