import {covers, type Span} from '../../../model/span.ts'
import {hasWords} from '../../../model/words.ts'
import {isPeopleText, isPerson} from '../../people/people.ts'
import type {Inline} from '../../text/inline.ts'
import {endsInColon, wordsIn} from '../../text/words.ts'
import {bare} from '../../titles/lead-words.ts'
import {withoutLead} from '../../titles/lead.ts'
import {withoutLinkedAuthors} from '../../titles/linked-authors.ts'
import {behindTags} from '../../titles/title-behind-labels.ts'
import type {Title} from '../../titles/title-context.ts'
import type {ProseContext} from '../prose-entry.ts'
import {behindLabels} from './appearance.ts'
import {withoutYear} from './reference-paragraph.ts'

/** Whether what stands before the title of a paragraph may: little, something in brackets, or people. */
export function isLead(
  pieces: readonly Inline[],
  {span}: Title,
  {text, venues}: ProseContext,
): boolean {
  if (isWithin(span, pieces.find(({text: words}) => /\p{Alpha}/u.test(words))?.inner)) return true
  const own = isLedByPaper(pieces)
    ? withoutLead(pieces, venues)
    : withoutLinkedAuthors(pieces, text)
  const start = startOf(own, span.start)
  const before = text.slice(start, span.start).replace(/<[^<>]*>\s*["“]?/g, ' ')
  const signed = before.replace(method, '')
  return (
    before.trim().length <= longestLead ||
    (enclosed.test(before) && pieces.some(({strong}) => strong)) ||
    enclosedName.test(before) ||
    gloss.test(before) ||
    venues.isVenue(bare(before)) ||
    isPeopleText(withoutYear(signed)) ||
    isPerson(signed.replace(/^[^\p{Alpha}]+|[\s*_]+$|\.\s*$/gu, '')) ||
    behindLabels(pieces)[0]?.inner.start === span.start ||
    isWithin(span, behindTags(pieces, venues)[0]?.span)
  )
}

/** The name of a method in bold, or tags, before the authors: `**Far Sight Factor (FSF)**. `, `**[Survey | FSF]** `. */
const method = /^(?:\*\*)?[^*\n]{2,60}\*\*[.:]?\s+/

function isWithin(inner: Span, outer: Span | undefined): boolean {
  return outer !== undefined && covers(outer, inner)
}

/** Whether the paper stands in brackets before all else: `([arXiv 1712](url)) **SeeNet:** Learning to see`. */
function isLedByPaper([sign, link]: readonly Inline[]): boolean {
  return /^\s*[([]+$/.test(sign?.text ?? '') && link?.paper === true
}

/** All that stands before a title in brackets of its own, however long: `[IEEE Transactions on Seeing Far and Wide]`. */
const enclosed =
  /^[^\p{Alpha}\d]*[[(【][^()[\]【】]{1,120}(?:\([^()[\]]{1,20}\))?[)\]】][^\p{Alpha}\d]*$/u

/** A bracket and a bold name behind it: `[CVPR 2019; Far Labs] **SeeNet** `. */
const enclosedName =
  /^[^\p{Alpha}\d]*[[(【][^()[\]【】]{1,60}[)\]】]\s*(?:\*\*|__)[^*_\s]{1,30}(?:\*\*|__)[\s:：–—-]*$/u

/** What a paper is about, in Chinese before its title: `[4] 加灯修剪：` */
const gloss = /\p{Script=Han}{2}[^：:\n]*[：:]\s*$/u

/** Letters that may stand before a title: a venue in brackets, or a number. */
const longestLead = 30

/** Where the words begin; a short name in bold before them is a label of the paper: `**Far sights**, [Learning to see](url)`. */
function startOf(pieces: readonly Inline[], start: number): number {
  const [first, next] = pieces.filter(({text}) => hasWords(text.replace(/:\w+:/g, '')))
  const sign = first && pieces[pieces.indexOf(first) + 1]?.text
  const isSet = endsInColon(first?.text ?? '') || /^\s*[,:：]\s*$/.test(sign ?? '')
  const isName = first?.strong && wordsIn(first.text) < 6 && isSet
  return (isName ? next : first)?.span.start ?? start
}
