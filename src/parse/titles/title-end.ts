import {slice} from '../../model/span.ts'
import type {Inline} from '../text/inline.ts'
import {tidy, wordsIn} from '../text/words.ts'
import {startOfSetNames} from './byline.ts'
import {bracketStart, citationStart, datedStart, monthStart} from './title-bracket.ts'
import {hasSetOffYear, type Title, type TitleContext} from './title-context.ts'
import {
  acceptedStart,
  authorStart,
  bylineStart,
  citedStart,
  creditStart,
  namesStart,
  quoteEnd,
  signedStart,
  type Start,
} from './title-credit.ts'
import {
  remarkedVenueStart,
  remarkStart,
  translationStart,
  turnedStart,
  venueStart,
} from './title-remark.ts'
import {stampAt} from './title-stamp.ts'
import {
  bareYearStart,
  barredMonthStart,
  columnsStart,
  hostStart,
  hyphenStart,
  joinedYearStart,
  tailStart,
  workshopStart,
  yearStart,
} from './title-tail.ts'

/** Leaves out what stands behind a title within its link or its bold run: who wrote it, where and when it appeared. */
export function withoutEnd(
  title: Title,
  {kind, paper, strong}: Inline,
  context: TitleContext,
): Title {
  // A link to a page of a meeting may be labelled by both: `[Seeing Day (CVPR 2023)](url)`.
  const linked = kind === 'link'
  const isPage = linked && !paper
  const isSet = strong || paper
  const ends = [
    ...(linked ? [citationStart, citedStart, authorStart] : []),
    translationStart,
    remarkStart,
    joinedYearStart,
    remarkedVenueStart,
    turnedStart,
    creditStart,
    signedStart,
    acceptedStart,
    ...(linked ? [bylineStart, quoteEnd] : []),
    ...(linked ? [sentenceStart] : []),
    monthStart,
    hostStart,
    isPage ? bareYearStart : bracketStart,
    ...((strong && !linked) || paper ? [datedStart] : []),
    ...(isSet ? [venueStart, workshopStart, tailStart, columnsStart, hyphenStart] : []),
    ...(linked ? [yearStart] : []),
  ]
  const unsigned = linked ? withoutSetNames(title, context) : title
  return ends.reduce((shorter, startOf) => cut(shorter, startOf, context), unsigned)
}

/** Leaves out authors in italics that end a linked title: `[Learning to See. *Bee & Dee*](url)`. */
function withoutSetNames({text, span}: Title, context: TitleContext): Title {
  const written = slice(context.text, span)
  const at = /[*_][\s.]*$/.test(written) ? startOfSetNames(written) : -1
  const rest = written.slice(0, Math.max(at, 0))
  return text.startsWith(rest) && wordsIn(rest) > 1
    ? {text: tidy(rest), span: {...span, end: span.start + at}}
    : {text, span}
}

/** Leaves out the venue that ends a title with its year, however it is set off, and authors before it. */
export function withoutStamp(title: Title, context: TitleContext): Title {
  return [
    translationStart,
    remarkStart,
    barredMonthStart,
    stampStart,
    joinedYearStart,
    namesStart,
  ].reduce((shorter, startOf) => cut(shorter, startOf, context), title)
}

/** A title without the end that one of the signs begins, where enough words are left. */
function cut({text, span}: Title, startOf: Start, context: TitleContext): Title {
  const start = startOf(text, context)
  const rest = text.slice(0, start?.at)
  if (!start || wordsIn(rest) < start.least) return {text, span}
  const written = slice(context.text, span)
  // Markup and white space may stand between the words of a title.
  const at = written.startsWith(rest)
    ? rest.length
    : written.lastIndexOf(text.slice(start.at).trim())
  return at > 0 ? {text: tidy(rest), span: {start: span.start, end: span.start + at}} : {text, span}
}

/** In sentences of their own: `Learning to see. 2016-02. CVPR 2017 (under review)` */
const sentenceStart: Start = (text, {isVenue}) => {
  let at = text.length
  for (const {0: sign, index} of [...text.matchAll(/(?<!\(pp?)[.?!]\s+/g)].reverse()) {
    const words = text.slice(index + sign.length, at).replace(/\s*\([^()]*\)|[\s.]+$/g, '')
    const isDay = /^(?:19|20)\d{2}(?:[-./]\d{1,2}){1,2}$/.test(words)
    // `Learning to see. CVPR (pp. 2-9)`
    const isPlaced = hasSetOffYear(words) || /\(pp?\. ?\d/.test(text.slice(index, at))
    if (!isDay && !/^arxiv$/i.test(words) && !(isPlaced && isVenue(words))) break
    at = sign.startsWith('.') ? index : index + 1
  }
  return at === text.length ? undefined : {at, least: 2}
}

const stampStart: Start = (text, context) => {
  const at = stampAt(text, context) ?? startOfRemarked(text, context)
  return at === undefined ? undefined : {at, least: 3}
}

/** Behind a sign and before a remark in brackets: `Learning to see, ECCV2020 (Springer)`. */
function startOfRemarked(text: string, context: TitleContext): number | undefined {
  const remark = text.endsWith(')') ? text.search(/(?<=\d\d)\s+\([^()]{2,40}\)$/) : -1
  const at = remark < 0 ? undefined : stampAt(text.slice(0, remark), context)
  return at !== undefined && /^\s*[,.;|–—-]/.test(text.slice(at)) ? at : undefined
}
