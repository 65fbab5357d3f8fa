import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {roles} from '../model/role.ts'
import {pointFinder} from '../model/span.ts'

/** What a link of an entry can be for; contents have none. */
const columns = roles.filter((role) => role !== 'contents')

const header = [
  'file',
  'line',
  'section',
  'kind',
  'title',
  'venue',
  'venueName',
  'venueYear',
  'year',
  'paperId',
]

/** Prints the entries of lists as CSV, one row an entry; the links of a role are joined by a blank. */
export function entriesCsv(lists: readonly List[]): string {
  const rows = lists.flatMap((list) => {
    const point = pointFinder(list.text)
    return list.entries.map((entry) => rowOf(list.path, point(entry.span.start).line, entry))
  })
  return [[...header, ...columns], ...rows]
    .map((row) => `${row.map(quoted).join(',')}\r\n`)
    .join('')
}

function rowOf(path: string, line: number, entry: Entry): string[] {
  const {section, kind, title, year, paper, links} = entry
  const venue = entry.venue ?? entry.headed
  const urls = columns.map((role) =>
    links.flatMap((link) => (link.role === role ? [link.url] : [])).join(' '),
  )
  return [
    path,
    `${line}`,
    section.path.join(' > '),
    kind,
    title,
    venue?.raw ?? '',
    venue?.name ?? '',
    `${venue?.year ?? ''}`,
    `${year ?? ''}`,
    paper ?? '',
    ...urls,
  ]
}

/** A field as RFC 4180 has it. */
function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
