import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import type {Venue} from '../model/venue.ts'
import {undecorated} from '../venues/layout.ts'
import type {VenueReading} from '../venues/reading.ts'
import {contradictionOf} from './contradiction.ts'
import {isFirstName} from './first-name.ts'
import {indexFold, indexNames, isShouted} from './index-name.ts'
import {isMiscased, ownCases, ownNames} from './own-name.ts'
import {defineRule} from './rule.ts'
import {ownLayouts} from './section-layout.ts'
import {
  exactSpan,
  isBadge,
  isFreestanding,
  isVerbatim,
  statedVenues,
  type StatedVenue,
} from './stated-venue.ts'
import {venueBlanks, yearBlanks} from './venue-blanks.ts'
import {isPlain, usualLayout} from './venue-layout.ts'

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
  if (isFirstName(list, venue, reading)) return undefined
  const departs =
    layout !== undefined &&
    isFreestanding(list, venue) &&
    !isBadge(list, venue) &&
    !isLeading(list, venue, layout) &&
    isPlain(reading) &&
    !isNumbered(reading) &&
    ownLayout(reading) !== layout &&
    suits(layout, reading) &&
    !(isEnclosed(list, venue) && /[([]/.test(layout))
  const expected = write(reading, departs ? layout : undefined, venue.raw)
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
      : {
          key: foldKey(reading),
          // Of preprints, which are many, each is told for as long as it goes.
          most: habit ? 1 : isOfPreprints(reading) ? 12 : 2,
          message: (count) => `${message} (${count} such venues)`,
        },
    ...(isExact && {fix: {safety: 'safe', edits: [{...span, text: expected}]}}),
  }
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

/** Whether the server of a preprint is in wrong case, as many are at one place: `arxiv 2023`; the word `PrePrint` is one slip. */
function isOfPreprints(reading: VenueReading): boolean {
  const {row} = reading
  return row?.kind === 'preprint' && row.name !== 'Preprint' && isMiscased(reading)
}

/** All wrong cases of a name are one matter, and so is each misspelling and each layout. */
function foldKey(reading: VenueReading): string {
  const {written, expected, layout} = reading
  if (written === expected) return layout
  return isMiscased(reading) ? expected : `${written}>${expected}`
}

/** The layout without a dash before it, and the full stop of a name cut short, as in `IEEE Sensors J., 2024`. */
function ownLayout({layout, written, row}: VenueReading): string {
  const led = layout.replace(/^[-–—]\s*/, '')
  const isCut = row?.kind === 'journal' && /\s\p{Alpha}+$/u.test(written)
  return isCut ? led.replace(/^V\.(?=[,\s])/, 'V') : led
}

/** Whether the words of a title follow a venue by a blank alone, where a layout parts its venues by signs: `ECCV2018 Challenge`. */
function isLeading({text}: List, {span}: Venue, layout: string): boolean {
  return /V\S* [-–—|:]/.test(layout) && /^ \p{Alpha}/u.test(text.slice(span.end, span.end + 2))
}

/** Whether a venue stands in a bracket of its own, as behind a preprint: `arXiv (NAACL 2025)`. */
function isEnclosed({text}: List, {span}: Venue): boolean {
  return /[([]\s*$/.test(text.slice(Math.max(0, span.start - 4), span.start))
}

/** Whether a number may be that of an edition: `SSW 11` is the eleventh workshop, held in 2021. */
function isNumbered({layout, row}: VenueReading): boolean {
  return layout === 'V YY' && row?.kind === 'workshop'
}

/** The venue as it should be written: the right name, in the given layout or its own, and its honours as they are. */
function write(reading: VenueReading, layout: string | undefined, raw: string): string {
  const bare = undecorated(raw).trim()
  const at = raw.indexOf(bare)
  if (layout === undefined || reading.year === undefined || at === -1)
    return raw.replace(reading.written, () => reading.expected)
  const year = String(reading.year)
  const words = layout.replace(/V|Y+/g, (sign) =>
    sign === 'V' ? reading.expected : year.slice(-sign.length),
  )
  return raw.slice(0, at) + words + raw.slice(at + bare.length)
}

/** No list means to glue a year to a name of several words. */
function suits(layout: string, {expected}: VenueReading): boolean {
  return !/VY|YV/.test(layout) || !expected.includes(' ')
}
