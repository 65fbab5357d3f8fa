import type {Column, ColumnRole} from '../../model/table.ts'
import {hasWords} from '../../model/words.ts'
import {firstPart} from '../venues/row-cell.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {
  holdsVenues,
  holdsVenuesAmongYears,
  holdsYears,
  isDateCell,
  isDayOrMonth,
} from './dated-cells.ts'
import {isTime, roleOfHeader} from './header.ts'
import {titleColumn, type TablePlace} from './title-column.ts'

/** A column as it stands in the table, before it has a role. */
export interface RawColumn {
  readonly name: string
  /** The plain texts of its cells. */
  readonly cells: readonly string[]
}

/** Gives each column its role; exactly one is the title's, unless the table has no columns. */
export function readColumns(
  raw: readonly RawColumn[],
  given: ReadonlyMap<string, ColumnRole>,
  place: TablePlace,
): Column[] {
  const {judge} = place
  const roles = raw.map(
    (column) => given.get(column.name.toLowerCase()) ?? roleOfColumn(column, judge),
  )
  const title = titleColumn(raw, roles, place)
  // What the owner has settled is not guessed.
  const isTaken = (name: string, index: number): boolean =>
    index === title || given.has(name.toLowerCase())
  const venue = roles.includes('venue') ? -1 : findVenues(raw, roles, isTaken, judge)

  return raw.map(({name}, index) => ({
    name,
    role:
      index === title
        ? 'title'
        : index === venue
          ? 'venue'
          : roles[index] === 'title'
            ? 'other'
            : (roles[index] ?? 'other'),
  }))
}

/** The column of venues in a table that calls none so: one of an unknown header, or else one of years that hold venues. */
function findVenues(
  raw: readonly RawColumn[],
  roles: readonly ColumnRole[],
  isTaken: (name: string, index: number) => boolean,
  judge: VenueJudge,
): number {
  const found = venueColumn(raw, roles, isTaken, judge)
  if (found >= 0) return found
  return raw.findIndex(
    ({name, cells}, index) =>
      roles[index] === 'year' && !isTaken(name, index) && holdsVenuesAmongYears(cells, judge),
  )
}

/** Headers of what papers and datasets are about, in words that venues are named by too. */
const topics =
  /\b(?:areas?|applications?|categor(?:y|ies)|domains?|fields?|key ?words?|modalit(?:y|ies)|subjects?|tags?|tasks?|topics?|types?)\b|任务|领域|类别|方向|标签|关键词/i

/** The column of an unknown header, such as `Source`, whose cells are known venues. */
function venueColumn(
  raw: readonly RawColumn[],
  roles: readonly ColumnRole[],
  isTaken: (name: string, index: number) => boolean,
  judge: VenueJudge,
): number {
  return raw.findIndex((column, index) => {
    // Some find papers in the databases of publishers.
    const isOpen = roles[index] === 'other' || /^data ?bases?$/i.test(column.name.trim())
    if (!isOpen || isTaken(column.name, index)) return false
    const isByYear = roles[index - 1] === 'year' || roles[index + 1] === 'year'
    return areVenues(column, judge) || (isByYear && areMostlyVenues(column, judge))
  })
}

/** Whether most cells of a column beside that of the year are names of venues: `OSDI` below `Series`, among meetings that few know. */
function areMostlyVenues({name, cells}: RawColumn, {isVenue}: VenueJudge): boolean {
  const filled = cells.filter((cell) => /\p{Alpha}/u.test(cell))
  const named = filled.filter((cell) => cell.length < 60 && isVenue(cell))
  return !topics.test(name) && new Set(named).size > 3 && named.length * 2 > filled.length
}

/** Whether enough cells are known venues; names without years may be those of methods too, unless they are spelled out. */
function areVenues({name, cells}: RawColumn, {isVenue, isLike}: VenueJudge): boolean {
  const filled = cells.filter((cell) => /\p{Alpha}/u.test(cell))
  if (filled.length === 0) return false
  const named = filled.filter((cell) => cell.length < 60 && isVenue(firstPart(cell) ?? cell))
  const dated = named.filter((cell) => /\d{2}/.test(cell))
  const spelled = filled.filter((cell) => /\p{Alpha}\s\p{Alpha}/u.test(cell) && cell.length < 80)
  const told = spelled.filter((cell) => isVenue(cell) || isLike(cell))
  const isPlace = /^where\b/i.test(name) && named.length * 2 >= filled.length
  const isSource = source.test(name) && dated.length > 0
  return (
    isPlace ||
    (isSource && dated.length > 1 && dated.length * 3 >= filled.length) ||
    (isSource && named.length === filled.length) ||
    dated.length * 3 >= filled.length * 2 ||
    (named.length > 3 && named.length * 5 >= filled.length * 4) ||
    (!topics.test(name) &&
      told.length > 1 &&
      new Set([...told, ...named]).size * 5 >= new Set(filled).size * 4)
  )
}

/** Headers of where papers were found. */
const source = /^(?:source|from|origin|where|appear(?:s|ed)? (?:in|at)|presented)\b/i

/**
 * A column that is called by a time holds years where all of its cells are dates, and venues where most are such, as
 * `CVPR2018` below `Year` is; else its header is believed.
 */
function roleOfColumn({name, cells}: RawColumn, judge: VenueJudge): ColumnRole {
  const role = roleOfHeader(name)
  if (role === 'year') return holdsVenues(cells, judge) ? 'venue' : role
  if (role === 'venue' && !/\b(?:years?|dates?|time)\b|[发發][布佈]|时间|日期/i.test(name))
    return role
  if (role === 'other' && isCount(name) && holdsYears(cells)) return 'year'
  if (role !== 'venue' && !(role === 'other' && isTime(name))) return role
  const filled = cells.filter((cell) => hasWords(cell))
  const isDate = role === 'venue' ? isDateCell : isDayOrMonth
  return filled.length > 0 && filled.every(isDate) ? 'year' : role
}

/** A header of what counts the rows: `**No.**`, `#`. */
function isCount(name: string): boolean {
  return /^\W*(?:no|num(?:ber)?|id|idx|index)?\W*$/i.test(name)
}
