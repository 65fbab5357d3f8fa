import {wordsIn} from '../../text/words.ts'
import {isLinked, type Draft} from '../draft.ts'
import {isProse} from '../title-likeness.ts'
import {readMost} from './reading-habit.ts'

/** The year that an item begins with, and no more than a name and its colon between it and the title. */
const led =
  /^(?:(?:[-*+]|\d{1,3}[.)])[^\S\n]+)?(?<year>(?:19|20)\d{2})[^\S\n]+(?<name>[^\s:()[\]]+:[^\S\n]+)?$/

/** The year that an item begins with before its authors: `* 1986 A. Bee, C. Dee. Learning to See Far`. */
const ofAuthors =
  /^(?:(?:[-*+]|\d{1,3}[.)])[^\S\n]+)?(?:19|20)\d{2}[^\S\n]+(?:\p{Upper}\.[\s-]?){1,3}\p{Upper}\p{Lower}/u

/** The year in brackets that an item begins with: `* (2023) Learning to See Far`. */
const bracketed = /^[-*+][^\S\n]+[([](?:19|20)\d{2}(?:[-./]\d{1,2}){0,2}[)\]][\s*_:]+$/

/** The year that a title begins with, or a day written short: `210330 Far Sights`. */
const ownLead = /^(?:(?:19|20)\d{2}\s+(?=["“(]?\p{Upper})|[012]\d(?:0\d|1[0-2])[0-3]\d\s+(?=\S))/u

/**
 * Leaves out the year before titles, where most of a list is written so: `* 2018 Learning to See Far`. One such title alone may be
 * whole, as `2018 Far Sights Challenge` is. Where all go by their years, what has no link is a paper as well.
 */
export function withoutLeadYears(text: string, drafts: readonly Draft[]): readonly Draft[] {
  return readMost(text, readMost(text, drafts, withoutYear), behindYear)
}

/** A draft without the year that its title begins with or stands behind. */
function withoutYear(text: string, draft: Draft): Draft | undefined {
  const {title, titleSpan, span} = draft
  const before = text.slice(span.start, titleSpan.start)
  if (/\d{4}\s/.test(before) && ofAuthors.test(before)) return draft
  const own = (/^\d/.test(title) ? ownLead.exec(title)?.[0] : undefined) ?? ''
  if (!text.startsWith(own, titleSpan.start)) return undefined
  const end = titleSpan.start + own.length
  const isDay = /^\d{6}/.test(own)
  const {year, name = ''} = isDay
    ? {year: `20${own.slice(0, 2)}`}
    : (led.exec(text.slice(span.start, end))?.groups ?? {})
  const rest = name + title.slice(own.length)
  if (year === undefined || draft.venue || (wordsIn(rest) < 3 && !isDay)) return undefined
  return {
    ...draft,
    title: rest,
    titleSpan: {...titleSpan, start: end - name.length},
    year: draft.year ?? Number(year),
    isSure: true,
  }
}

/** A draft behind its year in brackets, which is sure without a link too. */
function behindYear(text: string, draft: Draft): Draft | undefined {
  const {span, titleSpan, year, title} = draft
  if (year === undefined || !bracketed.test(text.slice(span.start, titleSpan.start)))
    return undefined
  const isBare = !isLinked(draft) && wordsIn(title) > 2 && !isProse(title)
  return isBare ? {...draft, isSure: true} : draft
}
