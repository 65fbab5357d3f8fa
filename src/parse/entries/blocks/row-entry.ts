import type {Table as TableNode, TableRow} from 'mdast'
import type {Span} from '../../../model/span.ts'
import type {Row, Table} from '../../../model/table.ts'
import type {Inline} from '../../text/inline.ts'
import {outside} from '../../text/outside.ts'
import type {Title} from '../../titles/title-context.ts'
import {columnLine} from '../../venues/column-line.ts'
import {labelYear, preprintYear, yearInBrackets} from '../../venues/label-year.ts'
import {labelVenue, paperCellVenue} from '../../venues/paper-cell-venue.ts'
import type {CellContext} from '../../venues/row-cell.ts'
import {rowVenue, titleCellVenue} from '../../venues/row-venue.ts'
import {citedVenue, citedYear, notedVenue} from '../../venues/told-cell.ts'
import {venueBeside} from '../../venues/venue-beside.ts'
import {groupYear, headingYear} from '../../venues/group-year.ts'
import {plainYear} from '../../venues/year.ts'
import type {Draft} from '../draft.ts'
import {withMentions} from '../mention.ts'
import {groupRows} from './group-row.ts'
import {listingColumns, listingRow} from './listing-row.ts'
import {citation} from './row-citation.ts'
import {dataYear, statedYear, yearBefore} from './row-year.ts'
import {isCited, rowTitle, titlePieces} from './row-title.ts'
import {sharedRow} from './shared-row.ts'

/** What a row needs to know to become an entry. */
export interface RowContext extends CellContext {
  readonly group: Span | undefined
}

/** Reads the entries of a table, one a row that is no heading of others; such a row tells of those below where nothing does. */
export function readTableEntries(node: TableNode, table: Table, context: RowContext): Draft[] {
  const groups = groupRows(node, table, context)
  const columns = listingColumns(node, table, context)
  let {group} = context
  return table.rows.flatMap((row, index) => {
    const rowNode = node.children[index + 1]
    if (!rowNode) return []
    if (groups.has(rowNode)) {
      const own = groups.get(rowNode)
      group = groupYear(context.text, own) === undefined ? (context.group ?? own) : own
      return []
    }
    const draft = readRowEntry(rowNode, row, table, {...context, group})
    if (!draft) return []
    return columns.length > 0
      ? listingRow(draft, rowNode, {row, columns}, context)
      : sharedRow(draft, titlePieces(rowNode, table, context), context.text)
  })
}

/** Reads a table row as an entry; nothing for a row that names nothing. */
function readRowEntry(
  node: TableRow,
  row: Row,
  table: Table,
  context: RowContext,
): Draft | undefined {
  const title = rowTitle(node, table, context)
  if (!title) return undefined
  const pieces = titlePieces(node, table, context)
  const beside = outside(context.text, pieces, title.span)
  const cited = citation(pieces, beside, title)
  const venue =
    rowVenue(node, row, table, context) ??
    titleCellVenue(beside, title.span, table, context.venues) ??
    paperCellVenue(node, table, context) ??
    labelVenue(row, table, context) ??
    notedVenue(row, table, context) ??
    citedVenue(row, table, context) ??
    (cited && venueBeside(cited, title.span, context.venues, true))
  const isReference = isCited(table) || cited !== undefined

  return {
    title: title.text,
    titleSpan: title.span,
    beside: [],
    span: row.span,
    section: table.section,
    group: context.group,
    venue,
    year:
      statedYear(venue, row, table) ??
      yearToldBy({row, table, title, beside, isReference}, context),
    links: withMentions(
      row.cells.flatMap(({links}) => links),
      beside,
    ),
    row: {table, row},
  }
}

/** What of a row may tell its year. */
interface Telling {
  readonly row: Row
  readonly table: Table
  readonly title: Title
  readonly beside: readonly Inline[]
  readonly isReference: boolean
}

/** The year that a row tells beside its title or in other cells, or that its group or heading names. */
function yearToldBy(
  {row, table, title, beside, isReference}: Telling,
  {text, group, venues}: RowContext,
): number | undefined {
  return (
    yearBeside(beside, isReference) ??
    columnLine(beside, venues)?.year ??
    yearBefore(beside, title) ??
    citedYear(row, table) ??
    dataYear(title, table) ??
    groupYear(text, group) ??
    headingYear(table.section)
  )
}

/** The year that stands beside a title in its cell: as a reference has it, or in brackets or a link's label. */
function yearBeside(beside: readonly Inline[], isReference: boolean): number | undefined {
  return isReference
    ? plainYear(beside)
    : (yearInBrackets(beside) ?? labelYear(beside) ?? preprintYear(beside))
}
