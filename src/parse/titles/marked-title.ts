import {monthName} from '../../model/month.ts'
import {withoutOuterPictures} from '../../model/picture.ts'
import type {Span} from '../../model/span.ts'
import {isCited} from '../people/citation.ts'
import {isPeople, isPerson} from '../people/people.ts'
import {isLabel, isNamingLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {tidy, wordsIn} from '../text/words.ts'
import {boldRun} from './bold-run.ts'
import {withoutReference} from './cited-title.ts'
import {isEnclosed} from './lead.ts'
import {unbracketed, withoutMark, withoutName} from './shortened-title.ts'
import {isDated, type Title, type TitleContext} from './title-context.ts'
import {behindName, behindPeople, behindRemark, isBehindPeople} from './title-behind.ts'
import {withoutEnd} from './title-end.ts'
import {hasWords} from '../../model/words.ts'

/** The first link or bold run that can be a title; one of a single word only where no other is there. */
export function markedTitle(
  pieces: readonly Inline[],
  context: TitleContext,
): {title: Title; linked: boolean} | undefined {
  const {isVenue} = context
  const isFirst = (index: number): boolean =>
    pieces.slice(0, index).every(({text}) => !hasWords(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, '')))
  const named = pieces.filter(
    ({kind, strong, emphasis, text, internal}, index) =>
      !internal &&
      (kind === 'link' ||
        (kind === 'code' && strong && index === 0 && isBeforeLink(pieces)) ||
        (kind === 'text' &&
          (strong ||
            (emphasis &&
              ((wordsIn(text) > 3 && isFirst(index)) ||
                (wordsIn(text) > 1 &&
                  !/^\W*et al\b/.test(text) &&
                  isBehindPeople(pieces, index))))))) &&
      (!(isLabel(text) || isVenue(text)) || isDescribedName(pieces, index, context)) &&
      (!isLabel(text) || isNamingLabel(text)) &&
      !(emphasis && !strong && isPeople(text.replace(/\.\s*$/, ''))) &&
      !(kind === 'link' && (isCited(text) || isDay(text) || isHandle(pieces, index))),
  )
  const free = named.filter((piece) => !isEnclosed(pieces, pieces.indexOf(piece)))
  const open = withoutAuthors(free.length > 0 ? free : named)
  const told =
    open.find((piece) => wordsIn(piece.text) > 1 || isExplained(pieces, piece)) ?? open[0]
  const first =
    told &&
    (behindPeople(pieces, told, isVenue) ??
      behindRemark(pieces, told, isVenue) ??
      behindName(pieces, named, told) ??
      told)
  if (!first) return undefined
  const run = first.strong ? boldRun(pieces, pieces.indexOf(first), isVenue) : [first]
  const last = run.at(-1) ?? first
  // The bracket of a label that is bold as well: `**Learning to see.[[PDF](url)]**`
  const bracket = /(?:\S|^)(\s*[[(]\s*)$/.exec(last.text)?.[1]?.length ?? 0
  const words = withoutOuterPictures(run.map((piece) => piece.text).join(''))
  const text = tidy(words.slice(0, words.length - bracket))
  const span = trimmed(words, {start: (run[0] ?? first).inner.start, end: last.inner.end}, bracket)
  const whole = [withoutMark, unbracketed, withoutName, withoutReference].reduce(
    (shorter: Title, shorten) => shorten(shorter, context),
    {text, span},
  )
  const linked = first.kind === 'link'
  return {title: withoutEnd(whole, first, context), linked}
}

/** Pieces without the author who stands out in bold before a bold title: `**Ann Bee**, Cy Dee. **Learning to see far**`. */
function withoutAuthors(pieces: readonly Inline[]): readonly Inline[] {
  const title = pieces.findIndex(
    ({strong, text}) => strong && wordsIn(text) > 3 && /^\W*[\p{Upper}\d]/u.test(text),
  )
  const isAuthor = ({kind, strong, text}: Inline): boolean =>
    kind === 'text' && strong && isPerson(text)
  return title > 0 && pieces.slice(0, title).every(isAuthor) ? pieces.slice(title) : pieces
}

/** Where words are written without the blanks around them and a bracket behind them. */
function trimmed(words: string, {start, end}: Span, bracket: number): Span {
  if (words.length !== end - start) return {start, end: end - bracket}
  const before = words.length - words.trimStart().length
  const behind = words.length - words.slice(0, words.length - bracket).trimEnd().length
  return {start: start + before, end: end - behind}
}

/** Whether a link follows the first piece at once. */
function isBeforeLink(pieces: readonly Inline[]): boolean {
  const next = pieces.find(
    ({kind, text}, index) => index > 0 && (kind !== 'text' || hasWords(text)),
  )
  return next?.kind === 'link'
}

/**
 * Whether a link begins a text that goes on to say what it leads to: `[SeeNet](url): it sees by [far sight](url)`,
 * `[SeeNet](url) is a lamp for [far sights](url)`.
 */
function isExplained(pieces: readonly Inline[], piece: Inline): boolean {
  const next = pieces[1]
  if (piece.kind !== 'link' || pieces[0] !== piece || next?.kind !== 'text') return false
  return (/^\s*[:：-]\s/.test(next.text) || told.test(next.text)) && wordsIn(next.text) > 2
}

/** What a sentence about a thing says next. */
const told =
  /^\s(?:is|are|was|aims|allows|collects|combines|contains|enables|helps|implements|includes|lets|offers|provides|shows|supports|uses|utilizes)\s/

/** A name that is a venue's too, where a title stands alone, or an explanation or authors follow: `[soda](url) - Migrations`. */
function isDescribedName(pieces: readonly Inline[], index: number, {alone}: TitleContext): boolean {
  const [piece, next] = [pieces[index], pieces[index + 1]]
  if (index > 0 || !piece || isDated(piece.text)) return false
  return alone
    ? !next
    : next?.kind === 'text' && /^(?:\s*(?:[-–—]+>?|→|=>)\s|, by \p{Upper})/u.test(next.text)
}

/** Whether a link behind another names an account: `[Far Nets](url), by Ann Bee ([@annbee](url))`. */
function isHandle(pieces: readonly Inline[], index: number): boolean {
  const [first] = pieces
  const isBehind = index > 0 && first?.kind === 'link' && !isLabel(first.text)
  return isBehind && /^\s*@\w+\s*$/.test(pieces[index]?.text ?? '')
}

/** Whether a label says no more than on which day a paper appeared: `arXiv 21 Jul 2016`. */
function isDay(text: string): boolean {
  return /\d\D+\d{4}\W*$/.test(text) && day.test(text)
}

const month = String.raw`${monthName}\.?`
const day = new RegExp(
  String.raw`^\W*(?:\S+\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+${month},?|${month}\s+\d{1,2}(?:st|nd|rd|th)?,?)\s+(?:19|20)\d{2}\W*$`,
  'i',
)
