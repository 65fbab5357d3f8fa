import {code} from '../finding/quote.ts'
import type {Fold, Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import type {Venue} from '../model/venue.ts'
import type {VenueReading} from '../venues/reading.ts'
import {contradictionOf} from './venues/contradiction.ts'
import {expectedVenue} from './venues/expected-venue.ts'
import {isFirstName} from './venues/first-name.ts'
import {indexFold, indexNames, isShouted} from './venues/index-name.ts'
import {isMiscased, ownCases, ownNames} from './venues/own-name.ts'
import {defineRule} from './rule.ts'
import {ownLayouts} from './venues/section-layout.ts'
import {exactSpan, isVerbatim, statedVenues, type StatedVenue} from './venues/stated-venue.ts'
import {venueBlanks, yearBlanks} from './venues/venue-blanks.ts'
import {isPlain, usualLayout} from './venues/venue-layout.ts'

export default defineRule<{readonly layout?: string}>({
  id: 'unusual-venue',
  summary: 'A venue is misspelled, or not written as the list writes its venues.',
  severity: 'warning',
  fix: 'safe',
  defaults: {},
  options: (z) =>
    z.strictObject({
      layout: z
        .string()
        .regex(/^(?=.*V)(?=.*Y).*$/, 'expected `V` and `YYYY` or `YY`, such as `V YYYY`')
        .optional()
        .describe("How venues are written, such as `V YYYY` or `V'YY`; without it, as most are."),
    }),

  *check(list, {options, venues}) {
    const stated = statedVenues(list, venues)
    const readings = stated.map(({reading}) => reading)
    const layout = options.layout ?? usualLayout(readings)
    const isMeant = ownNames(readings)
    const isOwnCase = ownCases(readings)
    const isIndexed = indexNames(readings)
    yield* venueBlanks(list, stated)
    yield* yearBlanks(list, stated)
    const isOwnLayout = ownLayouts(list, options.layout === undefined ? layout : undefined)
    for (const item of stated) {
      const {reading} = item
      const report = reportOf(
        list,
        isMeant(reading) ? {...item, reading: {...reading, expected: reading.written}} : item,
        isPlain(reading) && isOwnLayout(item.entry.section, reading.layout) ? undefined : layout,
        isOwnCase(reading) ? 'case' : isIndexed(reading) ? 'index' : undefined,
      )
      // Of a venue that its link contradicts the correction is another.
      if (report && contradictionOf(list, item, venues)?.venue === undefined) yield report
    }
  },
})

function reportOf(
  list: List,
  {entry, venue, reading}: StatedVenue,
  layout: string | undefined,
  habit: 'case' | 'index' | undefined,
): Report | undefined {
  if (isFirstName(list, venue, reading) || isTold(list, venue, reading)) return undefined
  const expected = expectedVenue(list, {entry, venue, reading}, layout)
  if (expected === venue.raw || isMeantSo(list, venue, reading, expected)) return undefined

  const message = `Unexpected venue ${code(venue.raw)}, expected ${code(expected)}`
  const span = exactSpan(list, venue)
  const isExact = isVerbatim(list, {...venue, span})
  return {
    message,
    span,
    entry,
    ...(habit && {severity: 'info'}),
    fold: isShouted(reading)
      ? indexFold(venue.raw, expected, habit === 'index' ? 1 : 2)
      : foldOf(reading, message, habit),
    ...(isExact && {fix: {safety: 'safe', edits: [{...span, text: expected}]}}),
  }
}

/**
 * Whether a sentence says where something can be read, and no more: `a new book published on ArXiv`; or a preprint's name is the
 * label of a link that has lost its parentheses: `[arxiv]https://…`; or the beginning of an address: `arxiv.org/abs/2305.05726`.
 */
function isTold({text}: List, {span}: Venue, {row, year}: VenueReading): boolean {
  if (/^\]https?:/.test(text.slice(span.end, span.end + 7))) return true
  if (/^\w+\.org\//.test(text.slice(span.start, span.end + 5))) return true
  const before = text.slice(Math.max(0, span.start - 20), span.start)
  return (
    row?.kind === 'preprint' && year === undefined && /\p{Lower}{2} (?:on|to|via) $/u.test(before)
  )
}

/** Whether what is expected stands there already, a word or a sign around it included, as in `The VLDB Journal` and `Onward! 2019`, or a preprint's number does: `chemrxiv-2023-lbvgn`. */
function isMeantSo(
  {text}: List,
  {raw, span}: Venue,
  {row}: VenueReading,
  expected: string,
): boolean {
  const isNumber = row?.kind === 'preprint' && /^-[a-z\d]/.test(text.slice(span.end, span.end + 2))
  const isSigned = row !== undefined && /[!?]$/.test(row.name) && raw.startsWith(row.name)
  return isNumber || isSigned || text.slice(span.end - expected.length, span.end) === expected
}

/** Whether the server of a preprint is in wrong case, as many are at one place: `arxiv 2023`; the word `PrePrint` is one slip, and so is `openreview`. */
function isOfPreprints(reading: VenueReading): boolean {
  const {row} = reading
  return row?.kind === 'preprint' && /rxiv/i.test(row.name) && isMiscased(reading)
}

/** Where the list writes so by habit, one is enough; of preprints, which are many, each is told for as long as it goes. */
function foldOf(reading: VenueReading, message: string, habit: 'case' | 'index' | undefined): Fold {
  return {
    key: foldKey(reading),
    most: habit ? 1 : isOfPreprints(reading) ? 12 : 2,
    message: (count) => `${message} (${count} such venues)`,
  }
}

/** All wrong cases of a name are one matter, and so is each misspelling and each layout. */
function foldKey(reading: VenueReading): string {
  const {written, expected, layout} = reading
  if (written === expected) return layout
  return isMiscased(reading) ? expected : `${written}>${expected}`
}
