import {isPersonal} from '../../people/title-vocabulary.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {enough} from './habit-tally.ts'
import {readMost} from './reading-habit.ts'

/** Last names and a full stop, or one first name too: `Bee. `, `Bee, Dee & O'Eff (editors). `, `Ann Bee. `. */
const surnames =
  /^((?:\p{Upper}[\p{Alpha}'’-]{2,} )?\p{Upper}[\p{Alpha}'’-]{2,}(?:, \p{Upper}[\p{Alpha}'’-]+)*(?:,? (?:and|&) \p{Upper}[\p{Alpha}'’-]+)?)(?: \((?:eds?\.?|editors?)\))?[.,] (?=\p{Upper})/u

/**
 * Leaves out last names and a full stop before titles, where most of a list is written so: `[Bee & Dee. Far Sights](url)`.
 * One such word alone may be the name of a thing.
 */
export function withoutSurnames(text: string, drafts: readonly Draft[]): readonly Draft[] {
  return readMost(text, drafts, behindSurnames, enough * 2)
}

/** A draft whose title begins behind last names. */
function behindSurnames(text: string, draft: Draft): Draft | undefined {
  const {title, titleSpan} = draft
  const [lead = '', names = ''] = (/[.,] /.test(title) ? surnames.exec(title) : null) ?? []
  const rest = title.slice(lead.length)
  if (lead === '' || !text.startsWith(lead, titleSpan.start)) return undefined
  if (wordsIn(rest) < 2 || !isPersonal(names.replace(/ (?:and|&) /g, ' '))) return undefined
  return {...draft, title: rest, titleSpan: {...titleSpan, start: titleSpan.start + lead.length}}
}
