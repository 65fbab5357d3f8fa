import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {groupBy} from '../model/group-by.ts'
import type {List} from '../model/list.ts'
import type {VenueIndex} from '../venues/index.ts'
import type {VenueRow} from '../venues/table.ts'
import {defineRule} from './rule.ts'
import {
  isFreestanding,
  isVerbatim,
  rewrite,
  statedVenues,
  type StatedVenue,
} from './venues/stated-venue.ts'
import {isFull, knownAcronym, writesAcronyms} from './venues/venue-acronym.ts'
import {isSameForm, isTrackOf, plainForm} from './venues/venue-form.ts'

export default defineRule({
  id: 'inconsistent-venue',
  summary: 'One venue is written in several ways, or in full where the list writes acronyms.',
  severity: 'info',
  fix: 'unsafe',

  *check(list, {venues}) {
    const stated = statedVenues(list, venues).filter(
      (one) => isComparable(one, venues) && isFreestanding(list, one.venue),
    )
    const acronyms = writesAcronyms(stated)
    for (const [row, group] of groupBy(stated, ({reading}) => reading.row)) {
      if (!row) continue
      const usual = usualForm(group)
      const acronym = acronyms && usual === undefined ? knownAcronym(row) : undefined
      for (const one of group) {
        const {written} = one.reading
        if (
          usual !== undefined &&
          !isSameForm(written, usual) &&
          !isTrackOf(written, usual) &&
          !isAgeOf(row, one) &&
          !isBehindName(list, one, usual) &&
          (row.kind !== 'journal' || !isSpelledOut(written) || isOften(group, usual))
        )
          yield reportOf(list, one, usual, `${written}>${usual}`)
        if (acronym !== undefined && isSpelledOut(written) && !isCited(list, one, acronym))
          yield reportOf(list, one, acronym, 'in full', 'among acronyms')
      }
    }
  },
})

/** Two words, as in `IEEE Access`, are short enough. */
function isSpelledOut(written: string): boolean {
  return isFull(written) && /\s\S+\s/.test(written.replace(/^(?:IEEE|ACM)\s/, ''))
}

/** Whether a venue has its acronym behind it, or stands in a citation, as behind `"Title."` */
function isCited({text}: List, {entry, venue}: StatedVenue, acronym: string): boolean {
  if (/^(?:in )?proc(?:eedings|\.)/i.test(venue.raw)) return true
  const {end} = entry.titleSpan
  // `… Lexical and Computational Semantics (\*SEM)`
  const around = text
    .slice(venue.span.start, venue.span.end + acronym.length + 4)
    .replaceAll('\\', '')
  return around.includes(`(${acronym})`) || /^\.["”]/.test(text.slice(end, end + 2))
}

/** Whether the usual name stands right before a venue, which is its acronym: `Far and Wide Sights (FWS)`. */
function isBehindName({text}: List, {venue: {span}}: StatedVenue, usual: string): boolean {
  const before = text.slice(Math.max(0, span.start - usual.length - 4), span.start)
  return before.toLowerCase().includes(usual.toLowerCase())
}

/** A known venue under a right name that is its alone, not its workshops'; misspellings are `unusual-venue`'s. */
function isComparable({reading}: StatedVenue, venues: VenueIndex): boolean {
  const {row, sure, written, expected, name} = reading
  return (
    row !== undefined && sure && written === expected && venues.find(written)?.row.name === name
  )
}

/** The form that is written twice as often as all others of the venue together. */
function usualForm(group: readonly StatedVenue[]): string | undefined {
  const counts = new Map<string, {form: string; count: number}>()
  for (const {reading} of group) {
    const key = plainForm(reading.written)
    const known = counts.get(key)
    counts.set(key, {form: known?.form ?? reading.written, count: (known?.count ?? 0) + 1})
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (!first || counts.size < 2) return undefined
  return first.count >= 3 && first.count >= 2 * (group.length - first.count)
    ? first.form
    : undefined
}

/** Whether a list writes a journal so often in one form that its name in full is a slip. */
function isOften(group: readonly StatedVenue[], usual: string): boolean {
  return group.filter(({reading}) => isSameForm(reading.written, usual)).length >= 5
}

/** NeurIPS was NIPS until 2017. */
function isAgeOf({name}: VenueRow, {reading}: StatedVenue): boolean {
  return name === 'NeurIPS' && /^(?:NIPS|NeurIPS)$/.test(reading.written)
}

function reportOf(
  list: List,
  {entry, venue, reading}: StatedVenue,
  usual: string,
  key: string,
  where = 'as elsewhere in the list',
): Report {
  const expected = rewrite(reading, venue.raw, {name: usual})
  const message = `Unexpected venue ${code(venue.raw)}, expected ${code(expected)} ${where}`
  return {
    message,
    span: venue.span,
    entry,
    fold: {
      key,
      most: 2,
      message: (count) => `${message} (${count} such venues)`,
    },
    ...(isVerbatim(list, venue) && {
      fix: {safety: 'unsafe' as const, edits: [{...venue.span, text: expected}]},
    }),
  }
}
