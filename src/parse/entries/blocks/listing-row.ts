import type {Table as TableNode, TableRow} from 'mdast'
import type {Link} from '../../../model/link.ts'
import {covers} from '../../../model/span.ts'
import type {Row, Table} from '../../../model/table.ts'
import {isLabel} from '../../roles/label.ts'
import {isNamed} from '../../tables/header.ts'
import {flatten} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import type {CellContext} from '../../venues/row-cell.ts'
import {groupYear, headingYear} from '../../venues/group-year.ts'
import type {VenueJudge} from '../../venues/venue.ts'
import type {Draft} from '../draft.ts'
import {statedYear} from './row-year.ts'
import {listedLines, type Listed} from './listed-line.ts'

/** The columns that list papers in at least two rows: beside words for what they are about, in place of one name, or in lines of their own. */
export function listingColumns(
  {children: [, ...nodes]}: TableNode,
  table: Table,
  context: CellContext,
): readonly number[] {
  const isNameless = !isNamed(table.columns)
  return table.columns.flatMap(({name, role}, at) => {
    const isOpen = role === 'title' ? /s\W*$/i.test(name) : isNameless
    const many = table.rows.filter(({cells}) => (cells[at]?.links.length ?? 0) > 1)
    if (role === 'authors' || many.length < 2) return []
    const read = isOpen ? listedIn : linedIn
    const lists = table.rows.filter((row, index) => read(nodes[index], row, at, context).length > 1)
    return lists.length > 1 && lists.length * 2 >= many.length ? [at] : []
  })
}

/** The papers that a row lists in such columns: `Seeing at night | [SeeNet](url), [FarNet](url)`. */
export function listingRow(
  draft: Draft,
  node: TableRow,
  {row, columns}: {readonly row: Row; readonly columns: readonly number[]},
  context: CellContext,
): readonly Draft[] {
  const {group, section} = draft
  const cells = columns.flatMap((at) => row.cells[at] ?? [])
  // What the row states beside its list holds for all of it.
  const shared = cells.some(({span}) => draft.venue && covers(span, draft.venue.span))
    ? {
        venue: undefined,
        year:
          (draft.row && statedYear(undefined, row, draft.row.table)) ??
          groupYear(context.text, group) ??
          headingYear(section),
      }
    : draft
  const listed = columns.flatMap((at) => listedIn(node, row, at, context))
  const own = listed.map(({name, behind, links, span}): Draft => {
    const venue = context.venues.within(behind) ?? shared.venue
    const {text, inner} = name
    const year = venue?.year ?? shared.year
    return {...draft, title: text, titleSpan: inner, span, venue, year, links}
  })
  return own.length > 0 ? own : [draft]
}

/** The papers that a cell lists, in one line or in lines of their own. */
function listedIn(
  node: TableRow | undefined,
  row: Row,
  at: number,
  context: CellContext,
): readonly Listed[] {
  const named = namedIn(node, row, at, context)
  return named.length > 0 ? named : linedIn(node, row, at, context)
}

/** The papers whose linked names a cell lists, if nothing else is in it but a few words between. */
function namedIn(
  node: TableRow | undefined,
  {cells}: Row,
  at: number,
  {locate, venues}: CellContext,
): readonly Listed[] {
  const links = cells[at]?.links.filter(({form}) => form !== 'image') ?? []
  if (links.length === 0 || !links.every((link) => isPaperName(link, venues))) return []
  const pieces = flatten(node?.children[at]?.children ?? [], locate)
  if (pieces.some(({kind, text}) => kind !== 'link' && wordsIn(text) > 4)) return []
  const starts = links.map(({span}) => pieces.findIndex((piece) => piece.span.start === span.start))
  return links.flatMap((link, index) => {
    const [name, ...behind] = pieces.slice(starts[index], starts[index + 1])
    return name ? [{name, behind, links: [link], span: name.span}] : []
  })
}

/** The papers that a cell lists in lines of their own. */
function linedIn(
  node: TableRow | undefined,
  {cells}: Row,
  at: number,
  {locate}: CellContext,
): readonly Listed[] {
  const cell = cells[at]
  return cell && cell.links.length > 0
    ? listedLines(flatten(node?.children[at]?.children ?? [], locate), cell)
    : []
}

/** Whether a link leads to a paper and names it. */
function isPaperName({role, label}: Link, {isVenue}: VenueJudge): boolean {
  return role === 'paper' && /\p{Upper}/u.test(label) && !isLabel(label) && !isVenue(label)
}
