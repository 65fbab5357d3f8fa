import type {Paragraph, PhrasingContent, Table as TableNode, TableRow} from 'mdast'
import type {Link} from '../../../model/link.ts'
import type {HtmlBlock} from '../../html/block-reader.ts'
import {hasHeader} from '../../html/html-rows.ts'
import type {Surroundings} from '../../surroundings.ts'
import {readTable} from '../../tables/table.ts'
import type {Draft} from '../draft.ts'
import {readItemEntries} from '../items/item-entry.ts'
import {readParagraphEntries} from '../paragraphs/paragraph-entry.ts'
import {readTableEntries} from './row-entry.ts'

/** Reads the entries of a table, a list or a paragraph of raw HTML; those without a link out are layout. */
export function readHtmlEntries(block: HtmlBlock, surroundings: Surroundings): readonly Draft[] {
  const context = {...surroundings, readLinks: surroundings.readLinksAgain}
  const drafts = draftsOf(block, context)
  const linked = drafts.filter(({links}) => links.some(isExternal) && !isOfContents(links))
  // Among papers, an item without a link is one whose link is not known.
  const isOfPapers = block.type === 'list' && linked.length * 2 > drafts.length
  return drafts.filter(
    (draft) => linked.includes(draft) || (isOfPapers && draft.links.length === 0),
  )
}

/** The links of drafts that are bare addresses in HTML, which no reader of HTML takes for links. */
export function addressesIn(drafts: readonly Draft[], known: readonly Link[]): readonly Link[] {
  const bare = drafts.flatMap(({links}) => links.filter(({form}) => form === 'autolink'))
  return bare.filter(({span}) => !known.some((link) => link.span.start === span.start))
}

/** Reads a block of raw HTML as the same in Markdown is read; a table without a header only lays out its cells. */
function draftsOf(block: HtmlBlock, context: Surroundings): readonly Draft[] {
  if (block.type === 'table')
    return hasHeader(block.children)
      ? tableEntries(block, context)
      : block.children.flatMap((row) => readLayoutRow(row, context))
  const links = context.readLinks(block, context.judge)
  return block.type === 'list'
    ? readItemEntries(block, {...context, links})
    : readParagraphEntries(block, {...context, links})
}

/** A cell alone is a heading for the rows below it. */
function tableEntries(node: TableNode, context: Surroundings): Draft[] {
  const rows = node.children.filter(
    (row, index) => index === 0 || row.children.filter(isFilled).length > 1,
  )
  const full = {...node, children: rows}
  const table = readTable(full, context)
  return table ? readTableEntries(full, table, context) : []
}

function isFilled({children}: TableRow['children'][number]): boolean {
  return children.length > 0
}

/** A row of a table without a header, which only sets pictures beside words, reads as a paragraph. */
function readLayoutRow(row: TableRow, context: Surroundings): readonly Draft[] {
  const children = row.children.flatMap((cell): PhrasingContent[] => [
    {
      type: 'break',
      ...(cell.position && {position: {start: cell.position.start, end: cell.position.start}}),
    },
    ...cell.children,
  ])
  if (!row.position) return []
  const paragraph: Paragraph = {type: 'paragraph', children, position: row.position}
  const links = context.readLinks(paragraph, context.judge)
  return readParagraphEntries(paragraph, {...context, links})
}

/** Whether all links of a row lead to one page of the repository: it counts what stands there. */
function isOfContents([first, ...others]: readonly Link[]): boolean {
  return (
    first !== undefined &&
    others.length > 0 &&
    /\.md$/i.test(first.url) &&
    others.every(({url}) => url === first.url)
  )
}

/** Whether a link leads out of the repository, and is no picture. */
function isExternal({url, form}: Link): boolean {
  return /^https?:/i.test(url) && form !== 'image'
}
