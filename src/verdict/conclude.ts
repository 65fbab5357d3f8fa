import type {Evidence, Meaning} from './evidence.ts'
import type {Reason} from './reason.ts'
import type {Verdict} from './verdict.ts'

/** What follows from evidence. */
export interface Conclusion {
  readonly verdict: Verdict
  readonly reason: Reason
  readonly movedTo: string | undefined
}

/**
 * Concludes from the evidence of one look: the first proof that it is there wins, then the first that it is gone. Where
 * nothing is proven the last witness has the word, which is the page itself.
 */
export function conclude(evidence: readonly Evidence[]): Conclusion {
  const [first, ...others] = evidence.map(({meaning}) => meaning)
  if (first === undefined) return {verdict: 'skipped', reason: 'ignored', movedTo: undefined}
  const best = others.reduce(stronger, first)
  if (weight[best.kind] < weight.gone && isDenied(evidence)) {
    return {verdict: 'dead', reason: 'unregistered', movedTo: undefined}
  }
  return {
    verdict: verdictByKind[best.kind],
    reason: best.reason,
    movedTo: best.kind === 'moved' ? best.to : undefined,
  }
}

/** Whether the evidence proves enough, so that the next witness need not be asked. */
export function isSettled(evidence: readonly Evidence[]): boolean {
  return evidence.some(({meaning: {kind}}) => settles[kind]) || isDenied(evidence)
}

/** Concludes from two looks at one address: the better one wins, so that only what both call dead is dead. */
export function concludeTwice(first: Conclusion, second: Conclusion): Conclusion {
  if (second.verdict === 'skipped') {
    return first.verdict === 'dead' ? {...first, verdict: 'unsure'} : first
  }
  return goodness[second.verdict] > goodness[first.verdict] ? second : first
}

/** Whether two authorities do not know it. */
function isDenied(evidence: readonly Evidence[]): boolean {
  const authorities = evidence.flatMap(({source, meaning}) =>
    meaning.kind === 'absent' && meaning.from === 'authority' ? [source] : [],
  )
  return new Set(authorities).size > 1
}

const settles = {
  exists: true,
  moved: true,
  gone: true,
  private: true,
  absent: false,
  refused: false,
  failed: false,
  unasked: true,
} as const satisfies Record<Meaning['kind'], boolean>

function stronger(earlier: Meaning, later: Meaning): Meaning {
  const isProof = weight[earlier.kind] >= weight.gone
  const difference = weight[later.kind] - weight[earlier.kind]
  return difference > 0 || (difference === 0 && !isProof) ? later : earlier
}

const weight = {
  exists: 4,
  moved: 4,
  private: 4,
  gone: 3,
  refused: 2,
  absent: 1,
  failed: 1,
  unasked: 0,
} as const satisfies Record<Meaning['kind'], number>

const verdictByKind = {
  exists: 'alive',
  moved: 'moved',
  private: 'private',
  gone: 'dead',
  absent: 'unsure',
  refused: 'blocked',
  failed: 'unsure',
  unasked: 'skipped',
} as const satisfies Record<Meaning['kind'], Verdict>

const goodness = {
  alive: 6,
  moved: 5,
  private: 4,
  blocked: 3,
  unsure: 2,
  dead: 1,
  skipped: 0,
} as const satisfies Record<Verdict, number>
