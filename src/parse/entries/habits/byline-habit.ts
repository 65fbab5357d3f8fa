import {isPerson} from '../../people/people.ts'
import {isPersonal} from '../../people/title-vocabulary.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {enough, HabitTally} from './habit-tally.ts'

/** Words of a title, and behind its last `by` or dash whom it may name. */
const byline = /^(.*\S)\s+(?:by:?|[-–—|])\s+(\p{Upper}.*)$/su

/** How many titles show that a list signs them so, though other parts of it do not. */
const many = enough * 2

/**
 * Leaves out the one author that a list names behind its titles: `Learning to See Far by Ann Bee`, `Learning to See Far - Ann Bee`.
 * One such title alone may be whole, as `Images by Stable Genie` is, but not most of a list.
 */
export function withoutBylines(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const signed = new Map(drafts.flatMap((draft) => withTitle(draft)))
  if (signed.size < enough) return drafts
  const tally = new HabitTally('half')
  for (const draft of drafts)
    tally.add(draft.section, signed.has(draft) || isOverByline(text, draft))
  const isOfList = tally.isOfList()
  const areDashed = [...signed.values()].filter(({isDashed}) => isDashed).length >= many
  return drafts.map((draft) => {
    const cut = signed.get(draft)
    return cut && (isOfList || (cut.isDashed && areDashed)) ? shortened(text, draft, cut) : draft
  })
}

/** A title without its author, and the year that stands behind. */
interface Cut {
  readonly title: string
  readonly year: number | undefined
  readonly isDashed: boolean
}

/** A draft and its title without the byline, if that may name one person: `Learning to see by Ann Bee 2020`. */
function withTitle(draft: Draft): [Draft, Cut][] {
  if (draft.row || !/ (?:by|[-–—|])/.test(draft.title)) return []
  const [, title = '', behind = ''] = byline.exec(draft.title) ?? []
  const isDashed = /[-–—|]\s+$/.test(draft.title.slice(title.length, -behind.length))
  const year = /[\s.,]+((?:19|20)\d{2})$/.exec(behind)
  const names = behind.slice(0, year?.index).replace(/,? et\.? all?\b.*$/s, '')
  if (wordsIn(title) < 2 || !(isDashed ? isPerson(names) : isName(names))) return []
  return [[draft, {title, year: year ? Number(year[1]) : undefined, isDashed}]]
}

/** Whether words may be the name of one person, with particles or without, or the last name alone: `Ann van den Bee`. */
function isName(names: string): boolean {
  return (
    wordsIn(names) < 6 &&
    isPersonal(names) &&
    /^\p{Upper}[\p{Alpha}'’.-]*(?:\s+(?:\p{Upper}[\p{Alpha}'’.-]*|al|bin|de[lnr]?|di|el|la|le|te[nr]|v[ao]n))*[\s.]*$/u.test(
      names,
    )
  )
}

/** Whether the authors have been told from the title already, as several are. */
function isOverByline(text: string, {titleSpan}: Draft): boolean {
  return /^[\s\p{P}]*by:?\s+\p{Upper}/u.test(text.slice(titleSpan.end, titleSpan.end + 20))
}

/** A draft whose title ends before its byline. */
function shortened(text: string, draft: Draft, {title, year}: Cut): Draft {
  const {titleSpan} = draft
  const written = text.slice(titleSpan.start, titleSpan.end)
  const length = byline.exec(written)?.[1]?.length
  if (length === undefined) return draft
  const end = titleSpan.start + length
  return {...draft, title, titleSpan: {...titleSpan, end}, year: draft.year ?? year}
}
