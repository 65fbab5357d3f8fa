import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {HabitTally} from './habit-tally.ts'

/** The year that an item begins with, and no more than a name and its colon between it and the title. */
const led =
  /^(?:(?:[-*+]|\d{1,3}[.)])[^\S\n]+)?(?<year>(?:19|20)\d{2})[^\S\n]+(?<name>[^\s:()[\]]+:[^\S\n]+)?$/

/**
 * Leaves out the year before titles, where most of a list is written so: `* 2018 Learning to See Far`. One such title alone may be
 * whole, as `2018 Far Sights Challenge` is. Where all go by their years, what has no link is a paper as well.
 */
export function withoutLeadYears(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const tally = new HabitTally('most')
  const cuts = new Map<Draft, Draft>()
  for (const draft of drafts) {
    if (draft.row) continue
    const cut = withoutYear(text, draft)
    if (cut) cuts.set(draft, cut)
    tally.add(draft.section, cut !== undefined)
  }
  return tally.isOfList() ? drafts.map((draft) => cuts.get(draft) ?? draft) : drafts
}

/** A draft without the year that its title begins with or stands behind. */
function withoutYear(text: string, draft: Draft): Draft | undefined {
  const {title, titleSpan, span} = draft
  const own = /^(?:19|20)\d{2}\s+(?=["“(]?\p{Upper})/u.exec(title)?.[0] ?? ''
  const end = titleSpan.start + own.length
  const {year, name = ''} = led.exec(text.slice(span.start, end))?.groups ?? {}
  if (year === undefined || !text.startsWith(own, titleSpan.start)) return undefined
  const rest = name + title.slice(own.length)
  if (wordsIn(rest) < 3 || draft.venue) return undefined
  return {
    ...draft,
    title: rest,
    titleSpan: {...titleSpan, start: end - name.length},
    year: draft.year ?? Number(year),
    isSure: true,
  }
}
