import type {Paragraph} from 'mdast'
import {mayBePeople} from '../../people/people.ts'
import {flatten, type Inline} from '../../text/inline.ts'
import {linesIn, textOf, withWords} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/**
 * Reads a bold title over its authors, and these over where and when it appeared, though it leads nowhere: `[ICS] **Learning to See Far**`,
 * `Ann Bee, **Cy Dee**.`, `In Far Sights (ICS 2019), Rome`.
 */
export function readPlacedParagraph(node: Paragraph, context: ProseContext): Draft | undefined {
  const {children} = node
  if (!children.slice(0, 2).some(({type}) => type === 'strong')) return undefined
  const [title, authors, ...below] = linesIn(flatten(children, context.locate)).map(withWords)
  if (!title || !authors || below.length === 0) return undefined
  const names = textOf(authors).replace(/[*†‡]+/g, '')
  if (!isTitle(title) || !mayBePeople(names.trim())) return undefined
  const draft = readParagraphEntry(node, context, {isSet: true})
  const isPlaced = draft?.venue !== undefined && draft.year !== undefined
  return isPlaced && draft.title === title.at(-1)?.text ? draft : undefined
}

/** Whether a line is a bold title, with a bracket before it or nothing. */
function isTitle(line: readonly Inline[]): boolean {
  const title = line.at(-1)
  const before = textOf(line.slice(0, -1)).trim()
  return (
    title?.kind === 'text' &&
    title.strong &&
    wordsIn(title.text) > 3 &&
    /^(?:\[[^[\]]{2,30}\])?$/.test(before)
  )
}
