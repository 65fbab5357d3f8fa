import type {VenueEvidence} from '../evidence/venue-evidence.ts'
import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import type {Span} from '../model/span.ts'
import type {Table} from '../model/table.ts'
import {contradictionOf, type Contradiction} from './venues/contradiction.ts'
import {earlyPreprints} from './venues/early-preprint.ts'
import {defineRule} from './rule.ts'
import {sharedLinks} from './duplicates/shared-link.ts'
import {
  isVerbatim,
  rewrite,
  statedVenues,
  yearBeside,
  type StatedVenue,
} from './venues/stated-venue.ts'
import {twiceDated} from './venues/twice-dated.ts'

/** A venue that an entry states, and what its link says against it. */
interface Found {
  readonly stated: StatedVenue
  readonly contradiction: Contradiction
}

export default defineRule({
  id: 'contradicted-venue',
  summary:
    "The entry's own link proves another venue or year than the entry states, or its column of years says another.",
  severity: 'warning',
  fix: 'unsafe',

  *check(list, {venues}) {
    const all = statedVenues(list, venues)
    const found = all.flatMap((stated): Found[] => {
      const contradiction = contradictionOf(list, stated, venues)
      return contradiction ? [{stated, contradiction}] : []
    })
    const proven = new Set(found.map(({stated}) => stated))
    yield* twiceDated(
      list,
      all.filter((stated) => !proven.has(stated)),
    )
    const early = [...earlyPreprints(list, all)]
    if (found.length === 0 && early.length === 0) return
    // A link that is another paper's says nothing of this one.
    const shared = new Set([...sharedLinks(list)].flatMap((pair) => pair.map(({entry}) => entry)))
    yield* early.filter(({entry}) => entry === undefined || !shared.has(entry))
    const others = ofOtherYears(found)
    for (const {stated, contradiction} of found) {
      if (shared.has(stated.entry)) continue
      const beside = contradiction.isBeside ? yearBeside(stated) : undefined
      if (contradiction.isExtended) yield versionReport(stated, contradiction)
      else if (!beside) yield reportOf(list, stated, contradiction)
      else if (!others.has(stated.entry.row?.table))
        yield yearReport(list, stated, contradiction, beside.span)
    }
  },
})

/** Tables whose years are of something else, such as the preprints: links contradict more than one in five. */
function ofOtherYears(found: readonly Found[]): ReadonlySet<Table | undefined> {
  const tables = found
    .filter(({contradiction}) => contradiction.isBeside)
    .map(({stated: {entry}}) => entry.row?.table)
  return new Set(
    tables.filter((table) => {
      const count = tables.filter((one) => one === table).length
      return count > 1 && count * 5 > (table?.rows.length ?? 0)
    }),
  )
}

function yearReport(
  {text}: List,
  {entry, reading}: StatedVenue,
  {evidence, link, year}: Contradiction,
  span: Span,
): Report {
  const expected = year === undefined ? yearsOf(evidence) : code(String(year))
  return {
    message: `Unexpected year ${quote(text, span)} of ${code(reading.written)}, expected ${expected}: ${evidence.source} says so`,
    hint: 'Correct the year, or the link if it leads to another paper',
    span,
    related: [{message: 'The link that says so', span: link.urlSpan}],
    entry,
    ...(year !== undefined && {fix: {safety: 'unsafe', edits: [{...span, text: String(year)}]}}),
  }
}

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

/** A journal beside the link to a conference: the list may mean to cite the one version, and to link the other. */
function versionReport(
  {entry, venue}: StatedVenue,
  {venue: name = '', year, link}: Contradiction,
): Report {
  return {
    message: `Unexpected venue ${code(venue.raw)} beside the link to ${code(`${name} ${year ?? ''}`.trim())}, expected one version of the paper`,
    hint: 'Link what the journal has, or state where the linked version appeared',
    severity: 'info',
    span: venue.span,
    related: [{message: 'The link that says so', span: link.urlSpan}],
    entry,
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

function rangeOf(name: string, evidence: VenueEvidence): string {
  return evidence.years ? `${code(name)} of ${yearsOf(evidence)}` : code(name)
}

function yearsOf({years}: VenueEvidence): string {
  return `${years?.first} or up to three years later`
}
