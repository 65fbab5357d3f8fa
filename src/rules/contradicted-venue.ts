import type {VenueEvidence} from '../evidence/venue-evidence.ts'
import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import {contradictionOf, type Contradiction} from './contradiction.ts'
import {defineRule} from './rule.ts'
import {sharedLinks} from './shared-link.ts'
import {isVerbatim, rewrite, statedVenues, type StatedVenue} from './stated-venue.ts'

export default defineRule({
  id: 'contradicted-venue',
  summary: "The entry's own link proves another venue or year than the entry states.",
  severity: 'warning',
  fix: 'unsafe',
  defaults: {},
  options: (z) => z.strictObject({}),

  *check(list, {venues}) {
    const found = statedVenues(list, venues).flatMap((stated) => {
      const contradiction = contradictionOf(list, stated, venues)
      return contradiction ? [{stated, contradiction}] : []
    })
    if (found.length === 0) return
    // A link that is another paper's says nothing of this one.
    const shared = new Set([...sharedLinks(list)].flatMap((pair) => pair.map(({entry}) => entry)))
    for (const {stated, contradiction} of found)
      if (!shared.has(stated.entry)) yield reportOf(list, stated, contradiction)
  },
})

function reportOf(list: List, stated: StatedVenue, found: Contradiction): Report {
  const {entry, venue, reading} = stated
  const {evidence, link} = found
  const name = found.venue ?? reading.written
  const expected = correct(stated, found)
  const message = `Unexpected venue ${code(venue.raw)}, expected ${
    expected === undefined ? rangeOf(name, evidence) : code(expected)
  }: ${evidence.source} says so`
  return {
    message,
    hint: 'Correct the venue, or the link if it leads to another paper',
    span: venue.span,
    related: [{message: 'The link that says so', span: link.urlSpan}],
    entry,
    ...(expected !== undefined &&
      isVerbatim(list, venue) && {
        fix: {safety: 'unsafe' as const, edits: [{...venue.span, text: expected}]},
      }),
  }
}

/** The venue as the link has it; nothing where the link leaves a choice of years. */
function correct(
  {venue, reading}: StatedVenue,
  {venue: name, year, evidence: {years}}: Contradiction,
): string | undefined {
  const stays =
    years === undefined ||
    reading.year === undefined ||
    (reading.year >= years.first && reading.year <= years.last)
  if (year === undefined && !stays) return undefined
  return rewrite(reading, venue.raw, {
    ...(name !== undefined && {name}),
    year: reading.year === undefined ? undefined : (year ?? reading.year),
  })
}

function rangeOf(name: string, {years}: VenueEvidence): string {
  if (!years) return code(name)
  return `${code(name)} of ${years.first} or up to three years later`
}
