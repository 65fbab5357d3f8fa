import {monthName} from '../model/month.ts'
import {withoutPictures} from '../model/picture.ts'
import {bareName} from './bare-name.ts'
import {branchOf} from './branch.ts'
import {wasHeld} from './held.ts'
import type {VenueIndex} from './index.ts'
import {layoutOf, undecorated} from './layout.ts'
import {leadOf} from './lead-name.ts'
import {wordsOf} from './name-key.ts'
import {impactFactor, namesIn, within, type Found} from './names.ts'
import {corrected} from './right-name.ts'
import type {VenueRow} from './table.ts'
import {trustIn} from './trust.ts'
import {yearsIn, type Year} from './year.ts'

/** How a venue string is put together. */
export interface VenueReading {
  /** The usual name, or what is left of an unknown one without year and decoration. */
  readonly name: string
  readonly row: VenueRow | undefined
  /** The name as it is written. */
  readonly written: string
  /** The name that should stand there; the written one where it is right or unknown. */
  readonly expected: string
  readonly year: number | undefined
  /** The string with `V` for the name and `YYYY` or `YY` for the year, such as `V'YY`. */
  readonly layout: string
  /** Whether the name is this venue's alone and the string says nothing that could change it. */
  readonly sure: boolean
  /** The usual names of all venues that the string names. */
  readonly names: readonly string[]
}

/** Reads a text that is a venue as a whole, such as a table cell; nothing where it holds no name. */
export function readVenue(raw: string, index: VenueIndex): VenueReading | undefined {
  if (index.readings.has(raw)) return index.readings.get(raw)
  const reading =
    raw.length > longest ? undefined : (readKnown(raw, index) ?? readUnknown(withoutPictures(raw)))
  index.readings.set(raw, reading)
  return reading
}

/** Letters of the longest text that is read as a venue. */
const longest = 400

/** Reads a text that may be a known venue as a whole; nothing where it names none. */
export function readKnown(drawn: string, index: VenueIndex): VenueReading | undefined {
  const raw = withoutPictures(drawn)
  const words = wordsOf(raw)
  const found = namesIn(raw, words, index)
  const first = leadOf(raw, found)
  // What ends a tag, as in `</ins> 2022`, is no name.
  if (!first || raw[first.end] === '>') return undefined
  const rest = words.filter((word) => !found.some(({start, end}) => within(word, start, end)))
  const trust = trustIn(raw, first, rest)
  if (trust === 'none' || (!first.sure && isWord(raw, first)) || isLabel(raw, first))
    return undefined
  if (goesOn(raw, first)) return undefined

  const branch = branchOf(raw, found, first, index)
  const year = yearOf(raw, first)
  const {expected} = first
  const written = raw.slice(first.start, first.end)
  return {
    name: branch?.name ?? first.row.name,
    row: branch ? branch.row : first.row,
    written,
    expected: raw.includes('://') ? written : corrected(written, expected, index),
    year: year?.value,
    layout: layoutOf(raw, first, year),
    sure: trust === 'full' && first.sure && found.length === 1,
    names: [...new Set([branch?.name ?? first.row.name, ...found.map(({row}) => row.name)])],
  }
}

/** Whether a name is a word of every day, as `Data` is, and no year says that it is a journal. */
function isWord(raw: string, {row, start, end}: Found): boolean {
  return (
    row.kind === 'journal' &&
    /^\p{Alpha}\p{Lower}+$/u.test(raw.slice(start, end)) &&
    !/\d/.test(raw)
  )
}

/** Whether a journal is only what another is on: `Far Sights` of `Far Sights in Engineering`. */
function goesOn(raw: string, {row, end}: Found): boolean {
  return (
    row.kind === 'journal' &&
    /^ (?:for|in) \p{Upper}\p{Lower}+(?: \p{Upper}\p{Lower}+)*$/u.test(raw.slice(end))
  )
}

/** Whether a name is a word of every day that leads in what follows it: `Date: March 2026`. */
function isLabel(raw: string, {start, end}: Found): boolean {
  return raw.slice(start, end) === 'Date' && /^\s*[:：]/.test(raw.slice(end))
}

/** The year that belongs to a name: the first behind it, else the nearest before it. */
function yearOf(raw: string, {row, end}: Found): Year | undefined {
  const years = yearsIn(raw, {
    arxiv: row.kind === 'preprint',
    ends: row.kind === 'journal' ? undefined : end,
  })
  const year = years.find(({start}) => start >= end) ?? years.at(-1)
  // `SSW 11` is the eleventh, `ACL 57` the fifty-seventh.
  const isNumber =
    year !== undefined &&
    /^[\s-]\d{2}$/.test(raw.slice(year.start - 1, year.end)) &&
    (year.value > 2049 || (row.held !== undefined && !wasHeld(row.held, year.value)))
  return isNumber ? undefined : year
}

/** What a bracket holds before the year that was taken out of it: `Workshop on Seeing (WoS`. */
const cutBracket = /(?<=\S)\s*\([^()]*$/

/** Capitals before two digits that are hardly the number of a meeting: `SEEK 23`. */
const counted = /^\W*\p{Upper}[\p{Upper}&-]{1,9}(?=[ -](?:1[5-9]|[23]\d)\W*$)/u

/** A month between a name and its year: `Far Sights, March 2016`. */
const month = new RegExp(
  String.raw`(?<=\S)(?<!\b(?:in|of|the))[\s,;(]+(?:\d{1,2}\s)?${monthName}\.?[\s,]*$`,
  'i',
)

/** A venue that nobody knows: its words without year, month and decoration. */
function readUnknown(raw: string): VenueReading | undefined {
  const [year] = yearsIn(raw, {ends: counted.exec(raw)?.[0].length})
  const [before, after] = year
    ? [raw.slice(0, year.start).replace(month, ''), raw.slice(year.end)]
    : [raw, '']
  const written = [before, after]
    .map((part) => (part.includes('IF') ? part.replace(impactFactor, '') : part))
    .map((part) => bareName(undecorated(part).replace(cutBracket, '')))
    .find((part) => /\p{Alpha}/u.test(part))
  if (written === undefined) return undefined
  const start = raw.indexOf(written)
  const name = {start, end: start + written.length}
  const layout = start === -1 ? raw : layoutOf(raw, name, year)
  return {
    name: written.replace(/\s+/g, ' '),
    row: undefined,
    written,
    expected: written,
    year: year?.value,
    layout,
    sure: false,
    names: [],
  }
}
