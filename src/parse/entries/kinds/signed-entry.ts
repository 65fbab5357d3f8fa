import {arePeople, isOnlyPeople, isPeople, isPerson} from '../../people/people.ts'
import {textOf} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'
import {headingYear} from '../../venues/group-year.ts'
import type {Draft} from '../draft.ts'
import {isProse} from '../title-likeness.ts'

/**
 * The drafts of a list that have no link and no year of their own, but their authors behind them or before:
 * `**Learning to see**; Ann Bee, Cy Dee`, `Ann Bee, Cy Dee. Learning to see far`,
 * or before the dash of their title and its year: `**Ann Bee and Cy Dee** - *Learning to see far* (2004)`,
 * or between both: `Learning to see far. Ann Bee, Cy Dee. 2004`.
 * They are papers where most that have neither are signed so.
 */
export function signedDrafts(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const bare = drafts.filter(
    (draft) =>
      draft.links.length === 0 &&
      !draft.row &&
      (draft.year === undefined ||
        draft.year === headingYear(draft.section) ||
        isLed(draft, /\s[-–—]\s*$/) ||
        isSignedBeforeYear(draft)),
  )
  const signed = bare.filter(isSigned)
  return new Set(signed.length > 2 && signed.length * 5 >= bare.length * 3 ? signed : [])
}

/** Whether authors stand beside a title: `Learning to see, Ann Bee and Cy Dee`. */
function isSigned(draft: Draft): boolean {
  const {title} = draft
  const said = saidBehind(draft).replace(/^[\s,.]*by:?\s/, '')
  if (isLed(draft, /[.,:：]\s*["“]?\s*$/) && wordsIn(title) > 3) return true
  if (isLed(draft, /\s[-–—]\s*$/)) return true
  const [names = ''] =
    /\p{Alpha}[^;；()[\]\n]*?(?= et al|[.,\s]*(?:[;；()[\]\n]|$))/u.exec(said) ?? []
  const isCutOff = said.includes(`${names} et al`) && names.length < 40
  if (wordsIn(title) > 2 && (isPeople(names) || (isCutOff && isPerson(names)))) return true
  return isSignedBeforeYear(draft)
}

/** Whether authors and a year stand behind a title, and nothing else: `Learning to see. Ann Bee. 2004`. */
function isSignedBeforeYear(draft: Draft): boolean {
  const names = /^\.\s+([^()[\]]+?)[.,]\s+\(?(?:19|20)\d{2}\)?[\s.]*$/u.exec(saidBehind(draft))?.[1]
  return wordsIn(draft.title) > 1 && names !== undefined && isOnlyPeople(names)
}

/** What is said behind a title. */
function saidBehind({titleSpan, beside}: Draft): string {
  const behind = beside.filter(({inner}) => inner.start >= titleSpan.end)
  return textOf(behind)
}

/** Whether nothing but authors stands before a title, with the sign that ends their names. */
function isLed({title, titleSpan, beside}: Draft, sign: RegExp): boolean {
  const before = textOf(beside.filter(({inner}) => inner.end <= titleSpan.start))
  return (
    wordsIn(title) > 2 && sign.test(before) && arePeople(before.replace(/[.,:：\s"“–—-]+$/, ''))
  )
}

/** Whether those who wrote it and the year end a draft, as they do of books: `Far Sights - Ann B. Bee (2004)`. */
export function isSignedAndDated(draft: Draft): boolean {
  const said = saidBehind(draft)
  const names = /^\s*(?:[-–—|]|by)\s+([^()]+?),?\s\((?:19|20)\d{2}\)[\s.]*$/u.exec(said)?.[1]
  return wordsIn(draft.title) > 2 && names !== undefined && isOnlyPeople(names)
}

/** Whether authors stand before a title in quotes, and the year alone behind it: `**Sight**: Ann Bee. "Far Sights and Lamps" (1978)`. */
export function isQuotedReference(draft: Draft): boolean {
  const {title, titleSpan, beside, links} = draft
  if (links.length > 0 || wordsIn(title) < 3) return false
  if (!/^[,.]?["”]\s*,?\s*\(?(?:19|20)\d{2}\)?[\s.]*$/.test(saidBehind(draft))) return false
  const before = textOf(beside.filter(({inner}) => inner.end <= titleSpan.start))
  const names = /(?:^|[:：])\s*([^:："“]+?)(?:,? et al)?[.,]\s+["“]$/.exec(before)?.[1]
  return names !== undefined && isOnlyPeople(names)
}

/** Whether the year in brackets is the first that stands behind a title: `**Learning to see** (1995)`. */
export function isDatedTitle(draft: Draft): boolean {
  return /^\s*\([^()]*(?:19|20)\d{2}\)/.test(saidBehind(draft)) && !isProse(draft.title)
}
