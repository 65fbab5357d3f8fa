import type {Paragraph} from 'mdast'
import {isLabel} from '../../roles/label.ts'
import {flatten} from '../../text/inline.ts'
import {withWords} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'
import {isOnlyOfData} from '../data-section.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/** Reads a paragraph that is a linked name and nothing but further links, below a heading of datasets: `[SeeSet](url) ([SeeSet in R](url))`. */
export function readLinkedData(node: Paragraph, context: ProseContext): Draft | undefined {
  if (node.children[0]?.type !== 'link' || !isOnlyOfData(context.section)) return undefined
  const pieces = withWords(flatten(node.children, context.locate))
  const areLinks = pieces.every(({kind, internal}) => kind === 'link' && !internal)
  const name = pieces[0]?.text ?? ''
  return areLinks && name !== '' && wordsIn(name) < 10 && !isLabel(name)
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}
