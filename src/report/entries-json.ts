import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {pointFinder} from '../model/span.ts'

/** Prints the entries of lists as one JSON array. */
export function entriesJson(lists: readonly List[]): string {
  const entries = lists.flatMap((list) => {
    const point = pointFinder(list.text)
    return list.entries.map((entry) => describe(list, entry, point))
  })
  return `${JSON.stringify(entries, undefined, 2)}\n`
}

function describe({path}: List, entry: Entry, point: ReturnType<typeof pointFinder>) {
  const {section, kind, title, year, paper, links, span} = entry
  const venue = entry.venue ?? entry.headed
  return {
    file: path,
    line: point(span.start).line,
    section: section.path,
    kind,
    title,
    venue: venue ? {raw: venue.raw, name: venue.name, year: venue.year ?? null} : null,
    year: year ?? null,
    paperId: paper ?? null,
    links: links.map(({role, label, url, urlSpan}) => {
      const {line, column} = point(urlSpan.start)
      return {role, label, url, line, column}
    }),
  }
}
