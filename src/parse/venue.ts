import type {Section} from '../model/section.ts'
import type {Span} from '../model/span.ts'
import type {Venue} from '../model/venue.ts'
import type {VenueIndex} from '../venues/index.ts'
import {readVenue, type VenueReading} from '../venues/reading.ts'
import {venueSearch} from '../venues/search.ts'
import type {Inline} from './inline.ts'
import {isLabel} from './role.ts'

/** Reads the venues of one document. */
export interface VenueReader {
  /** A text that should be a venue as a whole, such as a cell of a venue column. */
  readonly whole: (raw: string, span: Span) => Venue | undefined
  /** The venue that running text names, its labels included. */
  readonly within: (pieces: readonly Inline[]) => Venue | undefined
  /** Whether a text is a known venue and nothing else. */
  readonly isVenue: (text: string) => boolean
}

/** What a cell holds that names no venue: a month, or a sign for nothing. */
const noVenue =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|n\/?a|none|null|tb[ad]|todo)$/i

export function venueReader(index: VenueIndex): VenueReader {
  const search = venueSearch(index)

  return {
    whole(raw, span) {
      const reading = readVenue(raw, index)
      return reading && !noVenue.test(reading.written) ? venueOf(raw, reading, span) : undefined
    },
    within(pieces) {
      for (const piece of pieces) {
        const match = isBareLabel(piece) ? undefined : search(piece.text)
        const raw = match && piece.text.slice(match.start, match.end)
        const reading = raw === undefined ? undefined : readVenue(raw, index)
        if (raw === undefined || !match || !reading) continue
        return venueOf(raw, reading, matchSpan(piece, match))
      }
      return undefined
    },
    isVenue(text) {
      const reading = readVenue(text, index)
      return reading?.row !== undefined && isBareLayout(reading.layout)
    },
  }
}

/** Whether name and year have no words beside them but labels: `CVPR 2023 Challenge on Seeing` is a title. */
function isBareLayout(layout: string): boolean {
  return layout
    .split(/[^\p{L}\d]+/u)
    .every(
      (word) =>
        /^(?:V?Y*|Y*V|in|proc|proceedings|workshops?|findings)$/i.test(word) || isLabel(word),
    )
}

/** The year that a heading states, its own or the nearest above it. */
export function headingYear(section: Section): number | undefined {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const years = at.title.match(/(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/g) ?? []
    if (years.length === 1) return Number(years[0])
    if (years.length > 1) return undefined
  }
  return undefined
}

/** A label or badge such as `arXiv` names where a link leads, not where the paper appeared. */
function isBareLabel({kind, text}: Inline): boolean {
  return (kind === 'link' || kind === 'image') && !/\d/.test(text)
}

function matchSpan({text, inner}: Inline, match: Span): Span {
  if (text.length !== inner.end - inner.start) return inner
  return {start: inner.start + match.start, end: inner.start + match.end}
}

function venueOf(raw: string, {name, year}: VenueReading, span: Span): Venue {
  return {raw, name, year, span}
}
