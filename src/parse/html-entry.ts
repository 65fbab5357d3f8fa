import type {Paragraph, PhrasingContent, Table as TableNode, TableRow} from 'mdast'
import type {Link} from '../model/link.ts'
import type {Draft} from './entry.ts'
import type {HtmlBlock} from './html-block.ts'
import {hasHeader} from './html-rows.ts'
import {readItemEntries} from './item-entry.ts'
import type {Judge} from './link.ts'
import {readParagraphEntry} from './paragraph-entry.ts'
import {readRowEntry, type RowContext} from './row-entry.ts'
import {readTable, type TableContext} from './table.ts'

/** What entries of HTML need to know of their surroundings. */
export interface HtmlContext extends TableContext, RowContext {
  readonly judge: Judge
}

/** Reads the entries of a table or list of raw HTML; those without a link out are layout or contents. */
export function readHtmlEntries(block: HtmlBlock, context: HtmlContext): Draft[] {
  const drafts =
    block.type === 'list'
      ? readItemEntries(block, {...context, links: context.readLinks(block, context.judge)})
      : hasHeader(block.children)
        ? tableEntries(block, context)
        : block.children.flatMap((row) => readLayoutRow(row, context) ?? [])
  return drafts.filter(({links}) => links.some(isExternal))
}

function tableEntries(node: TableNode, context: HtmlContext): Draft[] {
  const table = readTable(node, context)
  if (!table) return []
  return table.rows.flatMap((row, index) => {
    const rowNode = node.children[index + 1]
    // A cell alone is a heading for the rows below it.
    const isFull = rowNode !== undefined && rowNode.children.filter(isFilled).length > 1
    return (isFull ? readRowEntry(rowNode, row, table, context) : undefined) ?? []
  })
}

function isFilled({children}: TableRow['children'][number]): boolean {
  return children.length > 0
}

/** A row of a table without a header, which only sets pictures beside words, reads as a paragraph. */
function readLayoutRow(row: TableRow, context: HtmlContext): Draft | undefined {
  const children = row.children.flatMap((cell): PhrasingContent[] => [
    {
      type: 'break',
      ...(cell.position && {position: {start: cell.position.start, end: cell.position.start}}),
    },
    ...cell.children,
  ])
  if (!row.position) return undefined
  const paragraph: Paragraph = {type: 'paragraph', children, position: row.position}
  const links = context.readLinks(paragraph, context.judge)
  return readParagraphEntry(paragraph, {...context, links})
}

function isExternal({url, form}: Link): boolean {
  return /^https?:/i.test(url) && form !== 'image'
}
