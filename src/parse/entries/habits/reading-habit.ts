import type {Draft} from '../draft.ts'
import {enough, HabitTally} from './habit-tally.ts'

/** Reads a draft in another way; nothing where it is not written so. */
export type Reading = (text: string, draft: Draft) => Draft | undefined

/** Drafts as another way to read them says, where most of a list is written so, and at least some; rows go by their columns. */
export function readMost(
  text: string,
  drafts: readonly Draft[],
  read: Reading,
  least = enough,
): readonly Draft[] {
  const tally = new HabitTally('most')
  const readings = new Map<Draft, Draft>()
  for (const draft of drafts) {
    if (draft.row) continue
    const reading = read(text, draft)
    if (reading) readings.set(draft, reading)
    tally.add(draft.section, reading !== undefined)
  }
  const isHabit = readings.size >= least && tally.isOfList()
  return isHabit ? drafts.map((draft) => readings.get(draft) ?? draft) : drafts
}
