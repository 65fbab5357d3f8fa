import {isOnlyPeople} from '../../people/people.ts'
import {isPersonal} from '../../people/title-vocabulary.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {enough, HabitTally} from './habit-tally.ts'
import {readMost} from './reading-habit.ts'

/**
 * Leaves out authors and a colon before titles, where most of a section or of the list is written so: a name alone may be that of a
 * model, as in `Segment Everything: Learning to see`, but not all of `Ann Bee: Learning to see` in a row.
 */
export function withoutAuthors(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const tally = new HabitTally('most')
  const cuts = new Map<Draft, number>()
  for (const draft of drafts) {
    if (draft.row) continue
    const {section, titleSpan} = draft
    const length = authorsLength(text.slice(titleSpan.start, titleSpan.end))
    if (length > 0) cuts.set(draft, length)
    tally.add(section, length > 0 || isBehindAuthors(text, draft))
  }
  return drafts.map((draft) => {
    const length = cuts.get(draft)
    return length !== undefined && tally.isOf(draft.section) ? cut(draft, length) : draft
  })
}

/** The length of names and a colon before the words of a title; nothing where none are there. */
function authorsLength(title: string): number {
  const [lead = '', names = ''] =
    /^([^:：()[\]*_\d]{5,120})[:：]\s+(?=["“]?\p{Upper})/u.exec(title) ?? []
  return lead !== '' && isOnlyPeople(names) && wordsIn(title.slice(lead.length)) > 2
    ? lead.length
    : 0
}

/** Whether the authors have been told from the title already, as several are that write their initials. */
function isBehindAuthors(text: string, {span, titleSpan}: Draft): boolean {
  const before = text.slice(span.start, titleSpan.start)
  const names = /([^:：()[\]*_\d]{5,120})[:：][\s*_"“[]*$/.exec(before)?.[1]
  return names !== undefined && isOnlyPeople(names.replace(/^[\s\p{P}]+/u, ''))
}

/** A draft whose title begins behind the authors before a colon. */
function cut(draft: Draft, length: number): Draft {
  const {title, titleSpan} = draft
  const name = /^[^:：]*[:：]\s+["“]?/u.exec(title)?.[0] ?? ''
  return {
    ...draft,
    title: title.slice(name.length),
    titleSpan: {...titleSpan, start: titleSpan.start + length},
  }
}

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
