import type {Reason} from './reason.ts'
import type {Judgement} from './verdict.ts'

/** How an address has failed on end, in the runs that remember it. */
export interface Failing {
  /** When the first failure on end was seen: ISO 8601, in UTC. */
  readonly since: string
  /** Runs that saw it fail, this one included. */
  readonly runs: number
}

/** How long an address may stay unsure before it counts as dead: for so many runs, or for so many days. */
export interface Grace {
  readonly runs?: number | undefined
  readonly days?: number | undefined
}

/** What a judgement makes of the failures before it; what says nothing about the address changes nothing. */
export function failingAfter(
  before: Failing | undefined,
  {verdict, reason, checkedAt}: Judgement,
): Failing | undefined {
  if (verdict === 'skipped' || ownFailures.has(reason)) return before
  if (verdict !== 'dead' && verdict !== 'unsure') return undefined
  return {since: before?.since ?? checkedAt, runs: (before?.runs ?? 0) + 1}
}

/** Calls dead what has been unsure for longer than the configuration grants it. */
export function withGrace(judgement: Judgement, grace: Grace | undefined): Judgement {
  const {verdict, reason, checkedAt, failing} = judgement
  if (!grace || verdict !== 'unsure' || !failing || ownFailures.has(reason)) return judgement
  const {runs = Infinity, days = Infinity} = grace
  const age = Date.parse(checkedAt) - Date.parse(failing.since)
  const isOver = failing.runs >= runs || age >= days * day
  return isOver ? {...judgement, verdict: 'dead'} : judgement
}

const day = 86_400_000

/** Failures that may be our own, those of somebody asked in its place, and pages for everybody: they speak for no history. */
const ownFailures: ReadonlySet<Reason> = new Set<Reason>([
  'name-unresolved',
  'network-unreachable',
  'source-failed',
  'page-says-nothing',
])
