import {parse} from '../../src/index.ts'
import type {Entry} from '../../src/model/entry.ts'

/** An entry in few words, for tables of expectations. */
export interface EntryView {
  readonly kind: string
  readonly title: string
  /** `name year`, as far as there are any. */
  readonly venue: string
  readonly year: number | undefined
  readonly paper: string | undefined
  /** `role url`, in order. */
  readonly links: readonly string[]
}

export function viewOf({kind, title, venue, year, paper, links}: Entry): EntryView {
  return {
    kind,
    title,
    venue: venue ? [venue.name, venue.year].filter((part) => part !== undefined).join(' ') : '',
    year,
    paper,
    links: links.map(({role, url}) => `${role} ${url}`),
  }
}

/** The one entry of a text; throws where there are none or several. */
export function onlyEntry(text: string): Entry {
  const {entries} = parse(text)
  const [entry] = entries
  if (!entry || entries.length > 1) throw new Error(`expected one entry, not ${entries.length}`)
  return entry
}

/** The titles of a text's entries. */
export function titlesOf(text: string): string[] {
  return parse(text).entries.map(({title}) => title)
}
