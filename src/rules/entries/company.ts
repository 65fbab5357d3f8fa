import type {Entry} from '../../model/entry.ts'
import {groupBy} from '../../model/group-by.ts'
import type {List} from '../../model/list.ts'
import {covers, slice, type Span} from '../../model/span.ts'
import type {Table} from '../../model/table.ts'
import type {VenueIndex} from '../../venues/index.ts'
import {venueSearch} from '../../venues/search.ts'
import {isPlaceholder} from './placeholder.ts'

/** The papers that stand together: those of tables with the same columns, or of one section in one form. */
export function companiesOf({entries}: List): Iterable<readonly Entry[]> {
  const papers = entries.filter(({kind}) => kind === 'paper')
  return groupBy(papers, ({row, section}) => (row ? headerOf(row.table) : section)).values()
}

function headerOf({columns}: Table): string {
  return columns.map(({name}) => name.trim().toLowerCase()).join('|')
}

/** Whether so few of a company lack something that it is a slip: one of ten, and three at most. */
export function areExceptions(company: readonly Entry[], without: readonly Entry[]): boolean {
  return without.length > 0 && without.length <= 3 && without.length * 10 <= company.length
}

/** Whether the headings over an entry say where its paper appeared. */
export function isVenueHeaded({section}: Entry, venues: VenueIndex): boolean {
  const search = venueSearch(venues)
  return [section.title, ...section.path].some((title) => search(title) !== undefined)
}

/**
 * Where a finding of a missing venue or year is shown; nothing where something stands in its place: a
 * placeholder in the cell, or words in running text that may be a venue that nobody knows.
 */
export function placeOfMissing(list: List, entry: Entry, what: 'venue' | 'year'): Span | undefined {
  const {row} = entry
  // A title that ends in capitals behind a comma has kept what may be a venue: `… and challenges, RS`.
  if (what === 'venue' && /,\s\p{Upper}{2,6}$/u.test(entry.title)) return undefined
  if (row) {
    if (isSwallowed(list.text, row)) return undefined
    const column = row.table.columns.findIndex(({role}) => role === what)
    if (column === -1) return what === 'year' ? undefined : entry.titleSpan
    const cell = row.row.cells[column]
    if (!cell || cell.text === '' || isPlaceholder(cell)) return undefined
    return what === 'venue' && /^(?:19|20)\d{2}$/.test(cell.text) ? cell.span : undefined
  }
  if (/\d{4}/.test(entry.title) || /\([^()]+\)$/.test(entry.title)) return undefined
  if (isContinued(list, entry)) return undefined
  const {said, labels} = wordsBeside(list, entry)
  if (/\d{2}|\p{Upper}{2}|\p{Alpha}{4}/u.test(said) || /\d{2}|\p{Upper}{3}/u.test(labels.join(' ')))
    return undefined
  return what === 'venue' && labels.some(mayBeVenue) ? undefined : entry.titleSpan
}

/** Whether a row is a line without any pipe, which a table of several columns has swallowed. */
export function isSwallowed(text: string, {table, row}: NonNullable<Entry['row']>): boolean {
  return table.columns.length > 1 && !/^\s*<|\|/.test(slice(text, row.span))
}

/** Whether links stand below an entry that are no other's: its own go on there, in a form of their own. */
export function isContinued({entries, sections, links}: List, {row, span}: Entry): boolean {
  if (row) return false
  const next = [...entries, ...sections].map((other) => other.span.start)
  const end = Math.min(...next.filter((start) => start >= span.end))
  return links.some(
    (link) => link.role === 'paper' && link.span.start >= span.end && link.span.start < end,
  )
}

/** A short label that speaks of more than what its link is for: `CG`, `arXiv`. */
function mayBeVenue(label: string): boolean {
  return (
    /arxiv|arvix|\b(?:book|thesis|report)\b/i.test(label) ||
    /^\W*\p{Upper}[\p{Upper}&]+\W*$/u.test(label.replace(/^\W*PDF\W*$/, ''))
  )
}

/** What running text says beside its title: its words, and the labels of its links. */
export function wordsBeside(
  list: List,
  {span, titleSpan, links}: Entry,
): {said: string; labels: readonly string[]} {
  const others = links.filter((link) => !covers(link.span, titleSpan))
  const said = [titleSpan, ...links.map((link) => link.span)].reduce(
    (text, {start, end}) => {
      const [from, to] = [Math.max(0, start - span.start), Math.max(0, end - span.start)]
      return (
        text.slice(0, from) +
        ' '.repeat(Math.max(0, Math.min(to, text.length) - from)) +
        text.slice(to)
      )
    },
    list.text.slice(span.start, span.end),
  )
  // The number of an item says nothing.
  return {said: said.replace(/^\d+[.)](?=\s)/, ''), labels: others.map(({label}) => label)}
}
