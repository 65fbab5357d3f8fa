import type {VenueIndex} from './index.ts'
import type {VenueRow} from './table.ts'

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
}

const honours = String.raw`(?:oral|spotlight|highlight|poster|best (?:student )?paper(?: award)?|accepted|to appear|(?:long|short) paper|demo)`

const decoration = new RegExp(String.raw`\s*[([]${honours}[)\]]|\s*\b${honours}\b`, 'gi')

/** Reads a text that is a venue as a whole, such as a table cell; nothing where it holds no name. */
export function readVenue(raw: string, index: VenueIndex): VenueReading | undefined {
  const year = findYear(raw)
  const [before, after] = year ? [raw.slice(0, year.start), raw.slice(year.end)] : [raw, '']
  const named = [bareName(before), bareName(after)].find((part) => /\p{L}/u.test(part))
  if (named === undefined) return undefined

  const written = index.find(named)?.expected === named ? named : withoutStops(named)
  const known = index.find(written)
  const branch = known && branchOf(known.row, after, index)
  return {
    name: branch?.name ?? known?.row.name ?? written,
    row: branch?.row ?? known?.row,
    written,
    expected: known && !isRight(written, known.expected) ? known.expected : written,
    year: year?.value,
    layout: layoutOf(raw, written, year),
  }
}

/** A workshop or findings named behind the year, as in `ICCV 2023 Workshops`: a venue of its own. */
function branchOf(
  {name}: VenueRow,
  after: string,
  index: VenueIndex,
): {name: string; row: VenueRow | undefined} | undefined {
  const word = /^[\s([]*(workshop|findings)/i.exec(after)?.[1]
  if (word === undefined) return undefined
  const full = `${name} ${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`
  const row = index.find(full)?.row
  return {name: row?.name ?? full, row}
}

interface Year {
  readonly value: number
  /** Where its digits stand. */
  readonly start: number
  readonly end: number
}

/** Finds the year: four digits, two behind an apostrophe, or two glued to a short name. */
function findYear(text: string): Year | undefined {
  const long = /(?<!\d)(?:19|20)\d{2}(?![\d.]\d)/.exec(text)
  if (long) return {value: Number(long[0]), start: long.index, end: long.index + 4}
  const short = /(?:['’‘´`]\s?|^[A-Z][A-Za-z]{2,9}[ -]?)(\d{2})(?!\d)/.exec(text)
  if (short?.[1] === undefined) return undefined
  const end = short.index + short[0].length
  const value = Number(short[1])
  return {value: value < 70 ? 2000 + value : 1900 + value, start: end - 2, end}
}

/** A name without brackets, separators, decoration and a leading `In`. */
function bareName(text: string): string {
  const name = text
    .replace(decoration, '')
    .replace(/^[\s\p{P}\p{S}]+(?=\p{L}|\d)/u, '')
    .replace(/^(?:in|proc(?:eedings|\.)? of(?: the)?)\s+/i, '')
    .replace(/(?<![\s,;:'’‘´`([\-–—/*_|])[\s,;:'’‘´`([\-–—/*_|]+$/u, '')
  return closed(name).trim()
}

/** A name without the closing brackets at its end that it does not open. */
function closed(name: string): string {
  const count = (brackets: RegExp): number => name.match(brackets)?.length ?? 0
  let excess = count(/[)\]]/g) - count(/[([]/g)
  let end = name.length
  while (
    end > 0 &&
    (/\s/.test(name.charAt(end - 1)) || (excess > 0 && /[)\]]/.test(name.charAt(end - 1))))
  ) {
    if (!/\s/.test(name.charAt(end - 1))) excess--
    end--
  }
  return name.slice(0, end)
}

/** A name without full stops behind what is no abbreviation: behind capitals, or a long word. */
function withoutStops(name: string): string {
  return name.replace(/(?<=^[\p{Lu}\d&-]+|[\p{L}]{5,})\.+$/u, '')
}

/** Letter case counts in one-word names only: `Arxiv` is wrong, `Remote sensing` and full stops are taste. */
function isRight(written: string, expected: string): boolean {
  const [a, b] = [written.replaceAll('.', ''), expected.replaceAll('.', '')]
  return a === b || (a.toLowerCase() === b.toLowerCase() && b.includes(' '))
}

function layoutOf(raw: string, written: string, year: Year | undefined): string {
  const dated = year
    ? raw.slice(0, year.start) + 'Y'.repeat(year.end - year.start) + raw.slice(year.end)
    : raw
  return dated.replace(decoration, '').replace(written, 'V').replace(/\s+/g, ' ').trim()
}
