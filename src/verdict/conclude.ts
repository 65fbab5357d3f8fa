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
  return {
    verdict: verdictByKind[best.kind],
    reason: best.reason,
    movedTo: best.kind === 'moved' ? best.to : undefined,
  }
}

/** Concludes from two looks at one address: the better one wins, so that only what both call dead is dead. */
export function concludeTwice(first: Conclusion, second: Conclusion): Conclusion {
  if (second.verdict === 'skipped') {
    return first.verdict === 'dead' ? {...first, verdict: 'unsure'} : first
  }
  return goodness[second.verdict] > goodness[first.verdict] ? second : first
}

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
  failed: 1,
  unasked: 0,
} as const satisfies Record<Meaning['kind'], number>

const verdictByKind = {
  exists: 'alive',
  moved: 'moved',
  private: 'private',
  gone: 'dead',
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
