import type {Section} from '../../model/section.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {tidy, wordsIn} from '../text/words.ts'
import type {Title} from '../titles/title-context.ts'
import {isOfDatasets, isOnDatasets} from './data-section.ts'

/**
 * The name of a dataset that a venue might bear, linked and told of where datasets stand: `[SEE2009](url) : Far sights`, and one
 * without a year where a sentence tells of it: `[SEE](url): 15 people saw far sights`.
 */
export function thingName([link, next]: readonly Inline[], section: Section): string | undefined {
  const isName = link?.kind === 'link' && !link.paper && /^\p{Upper}+(?:\d{4})?$/u.test(link.text)
  const isTold = /\d$/.test(link?.text ?? '')
    ? next === undefined || /^\s*(?:[:：，,(]|[–—-]\s|$)/.test(next.text)
    : next !== undefined && /^\s*[:：–—-]/.test(next.text) && told.test(next.text)
  const isOfData = isName && isTold && (isOnDatasets(section) || isOfDatasets(section))
  return isOfData ? link.text : undefined
}

/** What begins as no title does. */
const told =
  /^\s*(?:[:：]|[–—-]\s)\s*(?:\d+,?\d*\s\p{Lower}|\p{Lower}{2}|(?:An?|Contains|Includes|The|This)\s\p{Lower})/u

/**
 * The name of a dataset that leads in what it is, linked in brackets where nothing but data stands: `[[SeeSet](url)] The
 * dataset has far sights.` A paper's link, its label and its venue lead in a title instead.
 */
export function bracketedThing(
  [sign, link, next]: readonly Inline[],
  isVenue: (words: string) => boolean,
): Title | undefined {
  if (sign?.kind !== 'text' || sign.text.trim() !== '[' || link?.kind !== 'link') return undefined
  const {text, inner} = link
  const isName = !link.paper && /\p{Alpha}{2}/u.test(text) && wordsIn(text) < 7
  const isTold =
    next?.kind === 'text' && /^\]\s*(?:(?!\S+: \p{Upper})[\p{Alpha}(]|\[?$)/u.test(next.text)
  if (!isName || !isTold || isLabel(text) || isVenue(text)) return undefined
  return {text: tidy(text), span: inner}
}
