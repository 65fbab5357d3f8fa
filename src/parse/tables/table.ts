import type {Table as TableNode, TableCell, TableRow} from 'mdast'
import type {Role} from '../../model/role.ts'
import type {Section} from '../../model/section.ts'
import {slice, trim, type Span} from '../../model/span.ts'
import type {Cell, Column, ColumnRole, Row, Table} from '../../model/table.ts'
import type {LinkReader} from '../links/link.ts'
import {roleOfUrl} from '../roles/role-of-url.ts'
import {roleOf} from '../roles/role.ts'
import type {Locate} from '../syntax/markdown.ts'
import {plainText} from '../text/inline.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {readColumns} from './column.ts'
import {rolesOfHeader} from './header.ts'

/** What a table needs to know of its surroundings. */
export interface TableContext {
  readonly text: string
  readonly locate: Locate
  readonly readLinks: LinkReader
  readonly section: Section
  readonly venues: VenueJudge
  /** Whether datasets stand in a section, and nothing else by its headings. */
  readonly isOfData: (section: Section) => boolean
  /** Roles that the configuration gives to headers, in lower case. */
  readonly columns: ReadonlyMap<string, ColumnRole>
  /** Roles that the configuration gives to labels, in lower case. */
  readonly labels: ReadonlyMap<string, Role>
}

/** Reads a Markdown table. */
export function readTable(node: TableNode, context: TableContext): Table | undefined {
  const span = context.locate(node)
  const [head, ...body] = node.children
  if (!span || !head) return undefined

  const names = textsOf(head)
  const texts = body.map(textsOf)
  const columns = readColumns(
    names.map((name, index) => ({name, cells: texts.map((row) => row[index] ?? '')})),
    context.columns,
    {judge: context.venues, isOfData: () => context.isOfData(context.section)},
  )
  return {
    span,
    header: readRow(head, names, [], context),
    columns,
    rows: body.map((row, index) => readRow(row, texts[index] ?? [], columns, context)),
    section: context.section,
  }
}

/** The plain text of each cell. */
function textsOf({children}: TableRow): readonly string[] {
  return children.map((cell) => plainText(cell))
}

/** Reads a row, whose cells are of the columns in turn. */
function readRow(
  node: TableRow,
  texts: readonly string[],
  columns: readonly Column[],
  context: TableContext,
): Row {
  const span = trim(context.text, context.locate(node) ?? {start: 0, end: 0})
  const source = slice(context.text, span)
  return {
    span,
    cells: node.children.map((cell, index) => ({
      text: texts[index] ?? '',
      ...readCell(cell, columns[index], context),
    })),
    fences: {start: source.startsWith('|'), end: endsWithPipe(source)},
  }
}

/** Reads a cell and its links, whose roles depend on its column. */
function readCell(
  node: TableCell,
  column: Column | undefined,
  context: TableContext,
): Omit<Cell, 'text'> {
  return {
    span: contentSpan(context.text, context.locate(node) ?? {start: 0, end: 0}),
    links: context.readLinks(node, (label, url, field) =>
      roleOf(label, url, {column: column && roleAt(column, url, context), field}, context.labels),
    ),
  }
}

/** The role that a column gives to an address: of a column for several, such as `Code/Project`, the one that fits. */
function roleAt({name, role}: Column, url: string, {isOfData, section}: TableContext): ColumnRole {
  const roles = role === 'code' || role === 'project' ? rolesOfHeader(name) : []
  const own = roleOfUrl(url)
  // Many a project has no page but its repository, and many a set of data no paper.
  if (own === 'code' && (role === 'project' || (role === 'paper' && isOfData(section)))) return own
  if (roles.length < 2) return role
  if (roles.includes(own)) return own
  return own === 'other' && roles.includes('project') ? 'project' : role
}

/** A cell's span without the pipe before it, the pipe behind it, and padding. */
function contentSpan(text: string, place: Span): Span {
  const span = trim(text, place)
  const start = text[span.start] === '|' ? span.start + 1 : span.start
  const end =
    span.end > start && endsWithPipe(text.slice(start, span.end)) ? span.end - 1 : span.end
  return trim(text, {start, end})
}

/** Whether a text ends with a pipe that is not escaped. */
function endsWithPipe(text: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\|$/.test(text)
}
