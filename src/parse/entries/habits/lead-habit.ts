import type {Span} from '../../../model/span.ts'
import {isOnlyPeople} from '../../people/people.ts'
import {isPersonal} from '../../people/title-vocabulary.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {enough, HabitTally} from './habit-tally.ts'

/**
 * Begins titles behind the authors and their full stop, where most of a section or of the list is written so: that tells
 * who is meant by names alone, by names of four words and more, and by one author: `Ann Cy Dee Eff Gee. Learning to see. CVPR 2020`.
 */
export function behindLeads(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const tally = new HabitTally('most')
  const behind = new Set<Draft>()
  for (const draft of drafts) {
    if (draft.row) continue
    const isBehind = isBehindAuthors(text, draft)
    if (isBehind) behind.add(draft)
    tally.add(draft.section, isBehind)
  }
  if (behind.size < enough) return drafts
  return drafts.map((draft) => {
    const isOpen = draft.row === undefined && !behind.has(draft) && tally.isOf(draft.section)
    const span = isOpen ? titleBehind(text, draft) : undefined
    if (!span) return draft
    return {...draft, title: text.slice(span.start, span.end).replace(/\.$/, ''), titleSpan: span}
  })
}

/** Whether nothing but authors and a full stop stand before a title; one word may be the last name of `Ann B. Bee`. */
function isBehindAuthors(text: string, {span, title, titleSpan}: Draft): boolean {
  if (titleSpan.start - span.start < 8) return false
  const before = text.slice(span.start, titleSpan.start)
  if (!before.includes('.') || wordsIn(title) < 2) return false
  const [, names = ''] = /^[^\p{Alpha}]*([^:：()[\]\n]{5,})\.[\s*_"“]*$/u.exec(before) ?? []
  return names !== '' && isOnlyPeople(names)
}

/** Authors up to a full stop that ends no initial, and the sentences behind them. */
const reference =
  /^([^\p{Alpha}'"“([]*)((?:[^.:!?()[\]"“*_\n]|(?<=(?<!\p{Alpha})(?:\p{Alpha}|Jr|St|Dr))\.){4,400}?)(?<!(?<!\p{Alpha})(?:\p{Alpha}|St|Dr))\.\s+(?!(?:and|&)\s)(?=[^\s.[(*_])/u

/** The title behind what may be authors, of a draft whose title was read among them. */
function titleBehind(text: string, draft: Draft): Span | undefined {
  const {span, titleSpan} = draft
  const [lead = '', , names = ''] = reference.exec(text.slice(span.start, span.end)) ?? []
  const start = span.start + lead.length
  if (lead === '' || titleSpan.start >= start - 2 || !areNames(names)) return undefined
  const title = sentence(text.slice(start, span.end), draft.venue && draft.venue.span.start - start)
  return wordsIn(title) > 2 ? {start, end: start + title.length} : undefined
}

/** The words up to the venue, else the first sentence. */
function sentence(text: string, venue: number | undefined): string {
  const words = venue === undefined || venue < 0 ? text : text.slice(0, venue)
  const [line = ''] = /^[^\n[\]*]*/.exec(words) ?? []
  const end = venue === undefined ? line.search(/[.?!](?=\s|$)/) + 1 : line.length
  return line.slice(0, end).replace(/[\s,(]+(?:in\s+)?$|(?<=[.?!])\s+[Ii]n:?\s+$/u, '')
}

/** Whether the parts between commas are as short as names are, and most of them made of no words of titles. */
function areNames(text: string): boolean {
  const parts = text.split(/,\s*(?:and\s|&\s)?|\s(?:and|&)\s/).filter((part) => part !== '')
  const personal = parts.filter((part) => isPersonal(part))
  return parts.every((part) => wordsIn(part) < 7) && personal.length * 3 > parts.length * 2
}
