import type {Meaning} from '../verdict/evidence.ts'

/** What it proves that an index does not know what it was asked for: nothing, so that the next one is asked. */
export const unlisted = {
  kind: 'absent',
  reason: 'unlisted',
  from: 'index',
} as const satisfies Meaning
