import {monthName} from '../../../model/month.ts'
import {isOnlyPeople, isPeopleText} from '../../people/people.ts'
import type {Inline} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import {headingYear} from '../../venues/group-year.ts'
import {hasDatedVenue, isLinked, type Draft} from '../draft.ts'
import {isCapital, isProse} from '../title-likeness.ts'
import {isAwaited} from '../unlinked-title.ts'
import {isCitedBehind} from './paper-proof.ts'
import {isQuotedReference, isSignedAndDated} from './signed-entry.ts'

/**
 * Whether signs of its own say that a title is one: `《Learning to see》`, a link that lacks its address, the number of a
 * preprint, authors before it and its year, or a number in brackets and its year, or who wrote it and when behind it.
 */
export function isSet(draft: Draft, text: string): boolean {
  const {title, titleSpan, venue, span} = draft
  if (text[titleSpan.start - 1] === '《' || isSignedAndDated(draft)) return true
  if (isQuotedReference(draft)) return true
  if (wordsIn(title) > 3 && isCitedBehind(draft)) return true
  const lead = text.slice(span.start, titleSpan.start)
  const before = lead.replace(/[^\p{Alpha}.,&'’-]+|\s[-–—]\s/gu, ' ')
  const isOfPeople = isPeopleText(before) && isOnlyPeople(before.trim()) && !remarked.test(lead)
  if (hasOwnYear(draft) && (isOfPeople || /^[-*+\s]*\[\d{1,3}\]\s/.test(lead))) return true
  if (venue && /^ar[Xx]iv[\s:]*\d{4}\.\d{4,5}/.test(text.slice(venue.span.start))) return true
  return isAwaited({text: title, span: titleSpan}, text)
}

/** Whether neither a link nor where and when it appeared says that a draft is a paper. */
export function mayBeStray(draft: Draft): boolean {
  if (isLinked(draft) || hasDatedVenue(draft) || draft.isSure) return false
  return !(draft.venue && hasOwnYear(draft)) && !draft.beside.some(isPlainLabel)
}

/** When something was remarked, which reads as a name does: `(Commented @ March, 2020)`. */
const remarked = new RegExp(String.raw`^\W*\([^()]*\W${monthName}[\s,.]+(?:19|20)\d{2}\)`, 'i')

/** A number of arXiv, or a label whose link is still missing: `arXiv:2305.05726`, `[paper]`. */
function isPlainLabel({kind, text}: Inline): boolean {
  return (
    kind === 'text' &&
    /\barxiv[\s:]*\d{4}\.\d{4,5}(?!\d)|\[(?:paper|pdf|code|arxiv)\](?!\()/i.test(text)
  )
}

/** Whether a year stands beside what is no sentence. */
export function hasYearBeside(draft: Draft): boolean {
  return hasOwnYear(draft) && (!isProse(draft.title) || isCapital(draft.title))
}

/** Whether a year stands beside a title, and not only above it. */
function hasOwnYear({year, section, beside}: Draft): boolean {
  if (year === undefined) return false
  return year !== headingYear(section) || beside.some(({text}) => text.includes(String(year)))
}
