import type {Paragraph, PhrasingContent} from 'mdast'
import {flatten, plainText} from '../../text/inline.ts'
import {outside} from '../../text/outside.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {mayBeTitled} from '../unlinked-title.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/** Whether a paragraph is plain words and bare addresses at its end: `Learning to See`, `ICML 2017`, `https://…` on lines of their own. */
export function isAddressed({children}: Paragraph): boolean {
  const from = children.findIndex(({type}) => type === 'link')
  const isPlain = ({type}: PhrasingContent): boolean => type === 'text' || type === 'break'
  return (
    from > 0 &&
    children.slice(0, from).every(isPlain) &&
    children.slice(from).every((node) => isPlain(node) || isAddress(node)) &&
    wordsIn(plainText(children.slice(from).filter(isPlain))) < 4
  )
}

/** Whether a node is an address that is written out. */
function isAddress(node: PhrasingContent): boolean {
  return node.type === 'link' && /^https?:\/\/\S+$/.test(plainText(node))
}

/** Reads a paragraph as those around it that end with the bare address of a paper: its own leads to any host. */
export function readAddressedParagraph(node: Paragraph, context: ProseContext): Draft | undefined {
  return isAddressed(node) || isPlaced(node, context) ? readTitled(node, context) : undefined
}

/** Whether a paragraph is two lines of plain words, and the second where and when a paper appeared: `Learning to See`, `VLDB 2019`. */
function isPlaced({children}: Paragraph, {venues}: ProseContext): boolean {
  if (children.some(({type}) => type !== 'text' && type !== 'break')) return false
  const [, place = '', ...others] = linesOf(children)
  return others.length === 0 && /\d{2}\s*$/.test(place) && venues.isVenue(place.trim())
}

/** The words between links, line by line. */
function linesOf(children: readonly PhrasingContent[]): readonly string[] {
  return children
    .map((node) => (node.type === 'text' ? node.value : '\n'))
    .join('')
    .split(/\s*\n\s*/)
}

/** Reads a paragraph as a paper if it has words of a title beside its address, and little else. */
function readTitled(node: Paragraph, context: ProseContext): Draft | undefined {
  const draft = readParagraphEntry(node, context, {isSet: true})
  if (
    !draft ||
    !/^[^\p{Alpha}]*(?!\p{Lower})\p{Alpha}/u.test(draft.title) ||
    wordsIn(draft.title) < 3
  )
    return undefined
  const span = draft.titleSpan
  const beside = outside(context.text, flatten(node.children, context.locate), span)
  const words = beside.filter(({kind}) => kind !== 'link')
  return mayBeTitled({text: draft.title, span}, words) ? draft : undefined
}
