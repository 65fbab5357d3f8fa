import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {slice, type Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import type {VenueIndex} from '../../venues/index.ts'
import {readVenue, type VenueReading} from '../../venues/reading.ts'

/** A venue that an entry states, and how it is put together. */
export interface StatedVenue {
  readonly entry: Entry
  readonly venue: Venue
  readonly reading: VenueReading
}

/** The venues that a list states, in order, but for those within keys, which have rules of their own: `bee24arxiv`. */
export function statedVenues(list: List, venues: VenueIndex): StatedVenue[] {
  return list.entries.flatMap((entry) => {
    const {venue} = entry
    const reading = venue && !isInKey(list, venue) ? readVenue(venue.raw, venues) : undefined
    return venue && reading ? [{entry, venue, reading}] : []
  })
}

function isInKey({text}: List, {span}: Venue): boolean {
  const before = text.slice(Math.max(0, span.start - 3), span.start)
  return /\d{2}$/.test(before) && /\p{Alpha}\d{2}$/u.test(before)
}

/** The year in a column of years, and where it stands; a date may be that of the preprint. */
export function yearBeside({
  entry: {row},
}: StatedVenue): {readonly year: number; readonly span: Span} | undefined {
  if (!row) return undefined
  const cell = row.row.cells[row.table.columns.findIndex(({role}) => role === 'year')]
  return cell && /^(?:19|20)\d{2}$/.test(cell.text)
    ? {year: Number(cell.text), span: cell.span}
    : undefined
}

/** Where the text of a venue stands within the words that hold it, or all these where it is put together. */
export function exactSpan(list: List, {raw, span}: Venue): Span {
  const at = slice(list.text, span).lastIndexOf(raw)
  return at === -1 ? span : {start: span.start + at, end: span.start + at + raw.length}
}

/** Whether the text of a venue stands in the list letter by letter, and in no address, so that it can be replaced. */
export function isVerbatim({text}: List, {raw, span}: Venue): boolean {
  const before = text.slice(Math.max(0, span.start - 200), span.start)
  // A badge has its words in its address: `![](https://img.shields.io/badge/CVPR2024-blue)`.
  return slice(text, span) === raw && !/:\/\/[^\s"'()<>]*$/.test(before)
}

/** Whether a venue is the words of a badge, in whose address they are hard to see and to write: `![](…/Conference-CVPR2024-blue)`. */
export function isBadge({text}: List, {span}: Venue): boolean {
  return (
    /^\[?!\[/.test(slice(text, span)) ||
    /!\[[^\]]*\]\([^\s()]*$/.test(text.slice(Math.max(0, span.start - 200), span.start))
  )
}

/** Whether a venue stands by itself: not in a citation, as in `Proceedings of the …` or `… 34 (2021)`, nor at the end of a longer name. */
export function isFreestanding(list: List, venue: Venue): boolean {
  const {text} = list
  const {raw, span} = venue
  const {start} = exactSpan(list, venue)
  const before = text.slice(Math.max(0, start - 40), start)
  const isLong = span.end - span.start > 3 * raw.length && !/^\[?!\[/.test(slice(text, span))
  const isTold = /\b(?:proceedings|proc\.) (?:of )?(?:the )?$/i.test(before)
  // `6th Annual Conference on Robot Learning`
  const isNumbered = /\b(?:\d+(?:st|nd|rd|th)|annual|biennial)\s$/i.test(before)
  // `EMNLP 2022, ACL 2021`
  const isSeries = /^, \p{Upper}{2}[\p{Alpha}-]* (?:19|20)\d{2}(?!\d)/u.test(
    text.slice(span.end, span.end + 24),
  )
  // `[C]//ICPRAM. 2017: 324-331`
  const isVolume = /^[*_]*,? \d+(?: \(|[.:])|^:\s?\d+-\d/.test(text.slice(span.end, span.end + 12))
  // `arXiv 2024.08`
  const isMonthly = /^[./-](?:0?[1-9]|1[0-2])(?!\d)/.test(text.slice(span.end, span.end + 4))
  // `[Far Dataset in SIGGRAPH17](…)`
  const isSaid =
    /\p{Lower} in $/u.test(before) && !/[\s([]published in $|accepted in $/i.test(before)
  const isTail = /\b\p{Upper}\p{Lower}+\.? $/u.test(before) && /\p{Lower}\. /u.test(raw)
  const isPart = isLong || isTold || isNumbered || isSeries || isVolume || isMonthly
  return !isPart && !isSaid && !isTail
}

/** A venue with another name or year in its place, put together as it is, or in a layout such as `V YYYY`. */
export function rewrite(
  {written, year: own, layout: ownLayout}: VenueReading,
  raw: string,
  {name = written, year = own, layout}: {name?: string; year?: number | undefined; layout?: string},
): string {
  if (layout === undefined && year === own) return raw.replace(written, () => name)
  if (year === undefined) return raw.replace(written, () => name)
  if (
    layout === undefined &&
    !/^[^\p{Alpha}\d]*(?:V|Y+)[^\p{Alpha}\d]*(?:V|Y+)[^\p{Alpha}\d]*$/u.test(ownLayout)
  ) {
    const digits = String(own ?? '')
    return raw.replace(written, () => name).replace(digits, String(year))
  }
  return (layout ?? ownLayout).replace(/V|Y+/g, (sign) =>
    sign === 'V' ? name : String(year).slice(-sign.length),
  )
}
