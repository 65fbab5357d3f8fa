import type {Table as TableNode, TableRow} from 'mdast'
import {covers, type Span} from '../../../model/span.ts'
import type {Row, Table} from '../../../model/table.ts'
import type {Inline} from '../../text/inline.ts'
import {outside} from '../../text/outside.ts'
import {wordsIn} from '../../text/words.ts'
import type {Title} from '../../titles/title-context.ts'
import {labelYear, preprintYear, yearInBrackets} from '../../venues/label-year.ts'
import {labelVenue, paperCellVenue} from '../../venues/paper-cell-venue.ts'
import {cellOf, type CellContext} from '../../venues/row-cell.ts'
import {rowVenue, titleCellVenue} from '../../venues/row-venue.ts'
import {toldVenue} from '../../venues/told-venue.ts'
import {venueBeside} from '../../venues/venue-beside.ts'
import {groupYear, headingYear} from '../../venues/group-year.ts'
import {plainYear} from '../../venues/year.ts'
import type {Draft} from '../draft.ts'
import {groupRows} from './group-row.ts'
import {isCited, rowTitle, titlePieces} from './row-title.ts'

/** What a row needs to know to become an entry. */
export interface RowContext extends CellContext {
  readonly group: Span | undefined
}

/** Reads the entries of a table, one a row that is no heading of others; such a row tells of those below where nothing does. */
export function readTableEntries(node: TableNode, table: Table, context: RowContext): Draft[] {
  const groups = groupRows(node, context)
  let {group} = context
  return table.rows.flatMap((row, index) => {
    const rowNode = node.children[index + 1]
    if (!rowNode) return []
    if (groups.has(rowNode)) {
      group = context.group ?? groups.get(rowNode)
      return []
    }
    return readRowEntry(rowNode, row, table, {...context, group}) ?? []
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
    titleCellVenue(beside, table, context.venues) ??
    paperCellVenue(node, table, context) ??
    labelVenue(row, table, context) ??
    toldVenue(row, table, context) ??
    (cited && venueBeside(cited, title.span, context.venues, true))
  const year =
    rowYear(row, table) ??
    (isCited(table) || cited
      ? plainYear(beside)
      : (yearInBrackets(beside) ?? labelYear(beside) ?? preprintYear(beside)))

  return {
    title: title.text,
    titleSpan: title.span,
    beside: [],
    span: row.span,
    section: table.section,
    group: context.group,
    venue,
    year:
      venue?.year ??
      year ??
      dataYear(title, table) ??
      groupYear(context.text, context.group) ??
      headingYear(table.section),
    links: row.cells.flatMap(({links}) => links),
    row: {table, row},
  }
}

/** What stands beside a title in a label that cites it as a whole: `[Ann Bee. "Learning to see." *Sights* 7 (1983)](url)`. */
function citation(
  pieces: readonly Inline[],
  beside: readonly Inline[],
  {text, span}: Title,
): readonly Inline[] | undefined {
  const label = pieces.find(
    (piece) =>
      piece.kind === 'link' &&
      covers(piece.inner, span) &&
      wordsIn(piece.text) > wordsIn(text) + 2 &&
      /(?:19|20)\d{2}/.test(piece.text),
  )
  return label && beside.filter((piece) => covers(label.span, piece.span))
}

/** The year that ends the name of a dataset where no column states it: `SeeSet 2018`. */
function dataYear({text}: Title, {columns}: Table): number | undefined {
  const isNamed = columns.some(
    ({name, role}) => role === 'title' && /data ?set|benchmark|数据集/i.test(name),
  )
  const isBare = columns.every(({role}) => role !== 'year' && role !== 'venue')
  const year = isNamed && isBare ? /\s((?:19|20)\d{2})$/.exec(text)?.[1] : undefined
  return year === undefined ? undefined : Number(year)
}

/** The year that a row states; `2022 (2024)` beside `arXiv (TPAMI)` has it in the bracket, as its venue is. */
function rowYear(row: Row, table: Table): number | undefined {
  const [stated = '', place = ''] = [
    cellOf(row, table, 'year')?.text,
    cellOf(row, table, 'venue')?.text,
  ]
  const later = /^\W*(?:19|20)\d{2}\s*\(((?:19|20)\d{2})\)\W*$/.exec(stated)?.[1]
  if (later !== undefined && /^\W*ar[Xx]iv\s*\(/i.test(place)) return Number(later)
  for (const role of ['year', 'venue'] as const) {
    const year = /(?<!\d)(?:19|20)\d{2}(?!\d|\.\d{4,5}(?!\d))/.exec(
      cellOf(row, table, role)?.text ?? '',
    )
    if (year) return Number(year[0])
  }
  // `arXiv 2105`, `2105.05726`
  const preprint =
    /^\W*(?:[aA]r[xX]iv[\s:]+(?=\d{4}\W*$)|(?=\d{4}\.\d{4,5}\W*$))(\d{2})(?:0[1-9]|1[0-2])/.exec(
      cellOf(row, table, 'venue')?.text ?? '',
    )
  if (preprint) return 2000 + Number(preprint[1])
  const date = cellOf(row, table, 'year')?.text ?? ''
  // `20201004`, `202004`
  const glued = /^\W*((?:19|20)\d{2})(?:0[1-9]|1[0-2])(?:[0-3]\d)?\W*$/.exec(date)
  if (glued) return Number(glued[1])
  // `20.10`
  const short = /^(\d{2})\.(?:0[1-9]|1[0-2]|X{1,2})$/i.exec(date)
  // `Apr-21`
  const month = /^\p{Alpha}{3,9}\.?[\s'’-]{1,2}(\d{2})$/u.exec(date)
  return (short ?? month) ? 2000 + Number((short ?? month)?.[1]) : undefined
}
