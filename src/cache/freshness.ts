import type {Judgement, Verdict} from '../verdict/verdict.ts'

/**
 * Whether a verdict of an earlier run still holds, so that nobody need be asked. `now` in milliseconds since the epoch.
 * Verdicts of one day do not all expire on one day: each holds for three to four quarters of its time.
 */
export function isFresh({address, verdict, checkedAt}: Judgement, now: number): boolean {
  const age = now - Date.parse(checkedAt)
  const share = 1 - scatter(address + checkedAt) / 4
  return age >= 0 && age < lifetimes[verdict] * share
}

const day = 86_400_000

/** How long a verdict holds, in milliseconds. What failed is asked anew each time: it may be back. */
const lifetimes = {
  alive: 7 * day,
  moved: 7 * day,
  private: day,
  blocked: day,
  dead: 0,
  unsure: 0,
  skipped: 0,
} as const satisfies Record<Verdict, number>

/** A number from 0 to 1 that is always the same for the same text (FNV-1a). */
function scatter(text: string): number {
  let hash = 2_166_136_261
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619) >>> 0
  }
  return hash / 4_294_967_296
}
