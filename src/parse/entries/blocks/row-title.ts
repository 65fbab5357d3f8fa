import type {TableRow} from 'mdast'
import type {Table} from '../../../model/table.ts'
import {hasWords} from '../../../model/words.ts'
import {isNaming, isOfCitations} from '../../tables/header.ts'
import {isOfContests} from '../../tables/dataset-column.ts'
import {flatten, plainText, type Inline} from '../../text/inline.ts'
import {withoutBlanks} from '../../text/pieces.ts'
import {isCapital, numbersIn, wordsIn} from '../../text/words.ts'
import type {Title} from '../../titles/title-context.ts'
import {readTitle, readTitleOrName} from '../../titles/title.ts'
import {cellPieces, type CellContext} from '../../venues/row-cell.ts'

/** The title of a row: in the column for it, else where another cell names or cites what the row is about. */
export function rowTitle(node: TableRow, table: Table, context: CellContext): Title | undefined {
  const {text, venues} = context
  const alone = !isCited(table)
  const title = readTitleOrName(titlePieces(node, table, context), {...venues, text, alone})
  // `| CVPR2021 | [Click](url) | 32 |`
  if (title && /^click(?: here)?$/i.test(title.text)) return undefined
  const found =
    (title && isNone(title) ? undefined : title) ??
    notedTitle(node, table, context) ??
    citedTitle(node, context) ??
    signedTitle(node, table, context) ??
    namedTitle(node, table, context) ??
    contestTitle(node, table, context) ??
    otherTitle(node, context)
  return found && withoutToldYear(found, table)
}

/** A title without the year in brackets that its column says to hold: `SeeNet (2017)` below `Dataset (Year)`. */
function withoutToldYear({text, span}: Title, {columns}: Table): Title {
  const isTold = columns.some(({name, role}) => role === 'title' && /\S\s?\(year\)\W*$/i.test(name))
  const [year = ''] = isTold ? (/(?<=\S)\s*\((?:19|20)\d{2}\)$/.exec(text) ?? []) : []
  return year === ''
    ? {text, span}
    : {text: text.slice(0, -year.length), span: {...span, end: span.end - year.length}}
}

/** What is written as titles are in another cell of a row that leads to a paper and has no name: `| | Learning to See Far | [Paper](url) |`. */
function otherTitle(node: TableRow, {text, venues, locate}: CellContext): Title | undefined {
  const cells = node.children.map(({children}) => flatten(children, locate))
  if (!cells.some((pieces) => pieces.some(({paper}) => paper))) return undefined
  const told = cells.find(
    ([first, ...others]) =>
      first?.kind === 'text' &&
      others.length === 0 &&
      isCapital(first.text) &&
      wordsIn(first.text) > 4,
  )
  return told && readTitle(told, {...venues, text, alone: true})
}

/** The author that a row goes by where nothing names its method: `Bee et al.`, `[Bee et al., 2020](url)`. */
function signedTitle(node: TableRow, table: Table, context: CellContext): Title | undefined {
  const [cell, ...others] = titlePieces(node, table, context)
  const isName = /^\s*\p{Upper}[\p{Alpha}'’-]+,? et al\b/u.test(cell?.text ?? '')
  if (!cell || !isName || others.some(({text}) => hasWords(text))) return undefined
  if (cell.kind !== 'text' && !cell.paper) return undefined
  return {text: cell.text.trim(), span: cell.inner}
}

/**
 * What data are called by in a column of such, if by a meeting and its year, or by a word for other things where
 * the row counts them: `| [ICDAR 2015](url) | 1000 pictures |`, `| ACM | 16484 | 71980 | [raw](url) |`.
 */
function contestTitle(node: TableRow, table: Table, context: CellContext): Title | undefined {
  const header = table.columns.find(({role}) => role === 'title')?.name ?? ''
  const isOfData = isOfContests(header)
  if (!isOfData && !/^\W*names?\W*$/i.test(header)) return undefined
  const [cell, ...others] = withoutBlanks(titlePieces(node, table, context))
  const text = cell?.text.trim() ?? ''
  if (!cell || others.length > 0 || !/^\S.*[\p{Alpha}\d)]$/u.test(text)) return undefined
  const isMeeting = isOfData && cell.text === text && context.venues.isVenue(text)
  return isMeeting || (/^\p{Upper}[\p{Alpha}\d.+-]+$/u.test(text) && isCounted(node))
    ? {text, span: cell.inner}
    : undefined
}

/** Whether a row counts what its thing holds, at least twice, and leads to it. */
function isCounted({children}: TableRow): boolean {
  const cells = children.map((cell) => ({text: plainText(cell)}))
  return (
    numbersIn(cells) > 1 && children.some((cell) => cell.children.some(({type}) => type === 'link'))
  )
}

/** A title that leads to what the list itself says of the paper, where a venue stands beside it: `[Learning to see](#notes)`. */
function notedTitle(node: TableRow, table: Table, context: CellContext): Title | undefined {
  const {text, venues} = context
  const place = cellPieces(node, table, 'venue', context.locate)
  if (!venues.isVenue(place.map((piece) => piece.text.trim()).join(' '))) return undefined
  const pieces = titlePieces(node, table, context)
  const links = pieces.map((piece) => ({...piece, internal: false}))
  return readTitle(links, {...venues, text, alone: true})
}

/** The name in another column that names things, where the one for titles says nothing. */
function namedTitle(node: TableRow, table: Table, context: CellContext): Title | undefined {
  const {text, venues, locate} = context
  const at = table.columns.findIndex(({name, role}) => role !== 'title' && isNaming(name))
  const cell = node.children[at]
  const title =
    cell && readTitleOrName(flatten(cell.children, locate), {...venues, text, alone: true})
  return title && isNone(title) ? undefined : title
}

/** Whether a cell says that it has nothing to say, or not yet: `N/A`, `TBD`. */
function isNone({text}: Title): boolean {
  return /^(?:n\/?a|tb[ad])$/i.test(text)
}

/** The title of a paper that another cell cites: where the one for its name says nothing, as `-` does. */
function citedTitle(node: TableRow, {text, venues, locate}: CellContext): Title | undefined {
  for (const {children} of node.children) {
    const pieces = flatten(children, locate)
    if (!pieces.some(({kind, paper}) => kind === 'link' && paper)) continue
    const title = readTitle(pieces, {...venues, text, alone: false})
    if (title && wordsIn(title.text) > 3) return title
  }
  return undefined
}

/** The pieces of the cell that holds a row's title. */
export function titlePieces(node: TableRow, table: Table, {locate}: CellContext): Inline[] {
  return cellPieces(node, table, 'title', locate)
}

/** Whether titles stand in a column of publications. */
export function isCited({columns}: Table): boolean {
  return columns.some((column) => column.role === 'title' && isOfCitations(column))
}
