import type {Fix} from '../finding/fix.ts'
import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'
import type {Venue} from '../model/venue.ts'
import {compareTitles} from '../titles/compare.ts'
import type {Publication} from '../verdict/record.ts'
import {readVenue} from '../venues/reading.ts'
import type {Check} from './check.ts'
import {judgeVenues} from './listed-venue.ts'
import {nameOf, type Known, type KnownPaper} from './paper-evidence.ts'
import type {VenueNames} from './venue-names.ts'

export default {
  id: 'superseded-preprint',
  summary: 'A paper is listed as a preprint and has been published since.',
  severity: 'info',
  fix: 'unsafe',

  check: (list, world) => judgeVenues(list, world, reportOf),
} satisfies Check

/** What a source says that a preprint became. */
interface Claim {
  readonly source: string
  readonly publication: Publication
  /** The usual name of its venue; what the source writes where nobody knows it. */
  readonly name: string | undefined
  readonly isKnown: boolean
}

function reportOf(
  list: List,
  {entry, records}: KnownPaper,
  venue: Venue,
  names: VenueNames,
): Report | undefined {
  const listed = readVenue(venue.raw, names.index)
  if (listed?.row?.kind !== 'preprint') return undefined
  const claims = claimsIn(records, names)
  const [first] = claims
  if (!first) return undefined
  const agreeing = claims.filter((claim) => agree(claim, first))
  const best = agreeing.find(({isKnown}) => isKnown) ?? first
  const {year, isAgreed} = yearIn(agreeing)
  const name = best.name ?? `DOI ${first.publication.doi ?? ''}`
  const where = year === undefined ? name : `${name} ${year}`
  // One source may err: a line is rewritten only on the word of two.
  const isSure = agreeing.length > 1 && best.isKnown && isAgreed
  const fix = isSure ? fixFor(list, venue, where) : undefined
  return {
    message: `Unexpected preprint ${code(venue.raw)}, expected ${code(where)}: it was published, as ${sayers(agreeing)}`,
    span: venue.span,
    entry,
    ...(fix && {fix}),
  }
}

/** The year that two claims agree on, or else the first that one of them has. */
function yearIn(claims: readonly Claim[]): {year: number | undefined; isAgreed: boolean} {
  const years = claims.flatMap(({publication}) => publication.year ?? [])
  const agreed = years.find((one) => years.filter((other) => other === one).length > 1)
  return {year: agreed ?? years[0], isAgreed: agreed !== undefined}
}

/** What the sources say, the authors themselves first; what is about another paper is left out. */
function claimsIn(records: readonly Known[], names: VenueNames): readonly Claim[] {
  const own = records.find(({source}) => source === 'arxiv')
  return records.flatMap((known): Claim[] => {
    const {source, record} = known
    const {publishedAs} = record
    if (!publishedAs || (own && own !== known && !isSamePaper(own, known))) return []
    const raw = publishedAs.venue
    const row = raw === undefined ? undefined : names.rowOf(raw)
    if (row?.kind === 'preprint') return []
    return [{source, publication: publishedAs, name: row?.name ?? raw, isKnown: row !== undefined}]
  })
}

/** Indexes merge papers by likeness, and err at times. */
function isSamePaper({record: one}: Known, {record: other}: Known): boolean {
  const surnames = new Set(one.authors.map(surnameOf))
  const isByThem =
    surnames.size === 0 ||
    other.authors.length === 0 ||
    other.authors.some((author) => surnames.has(surnameOf(author)))
  const {kind} = compareTitles(one.title, other.title)
  return isByThem && kind !== 'other'
}

function surnameOf(author: string): string {
  const name = author.includes(',') ? (author.split(',')[0] ?? '') : author
  return (name.trim().split(/\s+/).at(-1) ?? '')
    .normalize('NFD')
    .replace(/\P{Alpha}/gu, '')
    .toLowerCase()
}

function agree(one: Claim, other: Claim): boolean {
  const [a, b] = [one.publication.doi, other.publication.doi]
  if (a !== undefined && b !== undefined) return a === b
  return one === other || (one.isKnown && other.isKnown && one.name === other.name)
}

function sayers(claims: readonly Claim[]): string {
  const [last, ...others] = claims.map(({source}) => nameOf(source)).reverse()
  return others.length === 0
    ? `${last ?? ''} says`
    : `${others.reverse().join(', ')} and ${last ?? ''} say`
}

function fixFor(list: List, venue: Venue, text: string): Fix | undefined {
  if (slice(list.text, venue.span) !== venue.raw) return undefined
  return {safety: 'unsafe', edits: [{...venue.span, text}]}
}
