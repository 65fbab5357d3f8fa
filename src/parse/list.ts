import type {RootContent} from 'mdast'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {finishEntries} from './entries/kinds/finished-entry.ts'
import {withFreedTables} from './entries/slips/freed-table.ts'
import {withPartedParagraphs} from './entries/slips/parted-paragraph.ts'
import {withSignersBelow} from './entries/slips/signers-below.ts'
import {withSlippedLists, withSlippedParagraphs} from './entries/slips/slipped-block.ts'
import {withStackedTitles} from './entries/slips/stacked-title.ts'
import {withUnspacedItems} from './entries/slips/unspaced-item.ts'
import {regions} from './html/html-region.ts'
import type {Knowledge} from './knowledge.ts'
import {ListBuilder} from './list-builder.ts'
import type {Document} from './syntax/markdown.ts'
import {walk} from './walk.ts'

/** Reads a document as the model sees it. */
export function readList(document: Document, knowledge: Knowledge): List {
  const {path, text, tree} = document
  const builder = new ListBuilder(document, knowledge)
  const written = withUnspacedItems(tree.children, text)
  const blocks = mends.reduce((slipped, mend) => mend(slipped), written)
  for (const region of regions(blocks)) walk(region, builder)

  const {tables, paragraphs} = builder
  const {sections, surroundings} = builder.position
  const entries = finishEntries(text, builder.drafts.finish(), sections, surroundings.venues)
  const {whole: contents, ofParts: partContents} = builder.contents
  const {anchors, prose, emptyItems} = builder.passed
  return {
    path,
    text,
    sections,
    tables,
    paragraphs,
    entries,
    links: mergeLinks(builder.links, entries),
    contents,
    partContents,
    anchors,
    prose,
    emptyItems,
  }
}

/** What brings blocks that slipped to where they are meant to stand, in this order. */
const mends: readonly ((blocks: readonly RootContent[]) => readonly RootContent[])[] = [
  withFreedTables,
  withStackedTitles,
  withSignersBelow,
  withSlippedParagraphs,
  withPartedParagraphs,
  withSlippedLists,
]

/** The links of the document, those of entries as their entries see them. */
function mergeLinks(links: readonly Link[], entries: List['entries']): Link[] {
  const byStart = new Map(
    entries.flatMap((entry) => entry.links).map((link) => [link.span.start, link]),
  )
  return links.map((link) => byStart.get(link.span.start) ?? link)
}
