import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import {countsOf, mostOf} from '../../model/counts.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'
import type {Cell} from '../../model/table.ts'
import type {VenueIndex} from '../../venues/index.ts'
import {readVenue} from '../../venues/reading.ts'
import {isPlaceholder} from '../entries/placeholder.ts'

/** A cell of a column that is for venues, years, papers or code. */
interface Place {
  readonly cell: Cell
  readonly name: string
  readonly content: string | undefined
  /** What most cells of its column hold. */
  readonly usual: string | undefined
}

/**
 * Two cells of a row that stand in each other's column: a venue under `Code`, and the code under `Venue`; or one that stands
 * in another column while its own holds nothing: `2022` under `Venue`.
 */
export function* swappedCells(list: List, venues: VenueIndex): Generator<Report> {
  const told = list.tables.filter(({rows}) => rows.length >= fewest)
  if (told.length === 0) return
  const entryOf = new Map(list.entries.map((entry) => [entry.row?.row, entry]))
  for (const {columns, rows} of told) {
    const contents = columns.map(({role}, at) =>
      kinds.test(role) ? rows.map(({cells}) => cells[at] && contentOf(cells[at], venues)) : [],
    )
    const usual = contents.map(usualContent)
    if (usual.filter((content) => content !== undefined).length < 2) continue
    for (const [index, row] of rows.entries()) {
      const entry = entryOf.get(row)
      const pair = swappedPair(
        row.cells.flatMap((cell, at): Place[] => {
          const [name, content] = [columns[at]?.name, contents[at]?.[index]]
          return name === undefined ? [] : [{cell, name, content, usual: usual[at]}]
        }),
      )
      if (entry && pair) yield reportOf(list, entry, pair)
    }
  }
}

function swappedPair(places: readonly Place[]): readonly [Place, Place] | undefined {
  for (const [index, one] of places.entries()) {
    if (one.content === undefined || one.usual === undefined || one.content === one.usual) continue
    const other = places
      .slice(index + 1)
      .find(({content, usual}) => content === one.usual && usual === one.content)
    const own = other ?? places.find((place) => place.usual === one.content && isHollow(place))
    if (own) return [one, own]
  }
  return undefined
}

function isHollow({cell}: Place): boolean {
  return cell.links.length === 0 && (cell.text === '' || isPlaceholder(cell))
}

/** Rows that show what a column is for. */
const fewest = 5

/** Roles of columns that are told by what their cells hold. */
const kinds = /^(?:venue|year|paper|code)$/

/** What two of three cells of a column hold, of those that hold something of a kind. */
function usualContent(contents: readonly (string | undefined)[]): string | undefined {
  const told = contents.filter((content) => content !== undefined)
  const most = mostOf(countsOf(told))
  return most && most[1] >= fewest - 1 && most[1] * 3 >= told.length * 2 ? most[0] : undefined
}

/** Of what kind a cell is: a year, a venue, or links to papers or to code and no words besides; nothing where it is of none. */
function contentOf({text, links}: Cell, venues: VenueIndex): string | undefined {
  const [first] = links
  if (!first) {
    if (/^(?:19|20)\d{2}$/.test(text)) return 'a year'
    return text.length < 40 && readVenue(text, venues)?.row ? 'a venue' : undefined
  }
  const words = links.reduce((rest, {label}) => rest.replace(label, ''), text)
  const isAlike = links.every(({role}) => role === first.role)
  if (/[\p{Alpha}\d]/u.test(words) || !isAlike) return undefined
  return first.role === 'paper' || first.role === 'code' ? first.role : undefined
}

function reportOf({text}: List, entry: Entry, [one, two]: readonly [Place, Place]): Report {
  const [here, there] = [one, two].map(({cell, name}) =>
    cell.text === '' && cell.links.length === 0
      ? `nothing under ${code(name)}`
      : `${quote(text, cell.span)} under ${code(name)}`,
  )
  const expected = isHollow(two) ? 'it there' : 'them the other way round'
  const [own, other] = [one.cell.span, two.cell.span]
  return {
    message: `Unexpected ${here} and ${there}, expected ${expected}`,
    span: own,
    related: [{message: 'The other cell', span: other}],
    entry,
    fix: {
      safety: 'unsafe',
      edits: [
        {...own, text: slice(text, other)},
        {...other, text: slice(text, own)},
      ],
    },
  }
}
