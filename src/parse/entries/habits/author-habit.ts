import type {Section} from '../../../model/section.ts'
import {isOnlyPeople} from '../../people/people.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'

/** How many entries of a section, and of how many of them two, show that it names authors before titles. */
const enough = 3
const of = 3

/**
 * Leaves out authors and a colon before titles, where most of a section or of the list is written so: a name alone may be that of a
 * model, as in `Segment Everything: Learning to see`, but not all of `Ann Bee: Learning to see` in a row.
 */
export function withoutAuthors(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const shown = new Map<Section, number>()
  const all = new Map<Section, number>()
  const cuts = new Map<Draft, number>()
  for (const draft of drafts) {
    if (draft.row) continue
    const {section, titleSpan} = draft
    count(all, section)
    const length = authorsLength(text.slice(titleSpan.start, titleSpan.end))
    if (length > 0) cuts.set(draft, length)
    if (length > 0 || isBehindAuthors(text, draft)) count(shown, section)
  }
  const sum = (counts: Map<Section, number>): number =>
    [...counts.values()].reduce((whole, one) => whole + one, 0)
  const areMost = (usual: number, whole: number): boolean =>
    usual >= enough && usual * of >= whole * 2
  // What most of a long list does, a short section of it does too.
  const isHabit = sum(shown) >= enough * 2 && areMost(sum(shown), sum(all))
  const isUsual = (section: Section): boolean =>
    isHabit || areMost(shown.get(section) ?? 0, all.get(section) ?? 0)
  return drafts.map((draft) => {
    const length = cuts.get(draft)
    return length !== undefined && isUsual(draft.section) ? cut(draft, length) : draft
  })
}

function count(counts: Map<Section, number>, section: Section): void {
  counts.set(section, (counts.get(section) ?? 0) + 1)
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

function cut(draft: Draft, length: number): Draft {
  const {title, titleSpan} = draft
  const name = /^[^:：]*[:：]\s+["“]?/u.exec(title)?.[0] ?? ''
  return {
    ...draft,
    title: title.slice(name.length),
    titleSpan: {...titleSpan, start: titleSpan.start + length},
  }
}
