import {withoutOuterPictures} from '../../model/picture.ts'
import type {Span} from '../../model/span.ts'
import {isPerson} from '../people/people.ts'
import type {Inline} from '../text/inline.ts'
import {isBracketLink, isLabelLink} from '../text/pieces.ts'
import {tidy, wordsIn} from '../text/words.ts'
import {behindPeople} from './behind-people.ts'
import {boldInLabel, quotedInLabel} from './bold-label.ts'
import {boldRun, lettersBehind} from './bold-run.ts'
import {withoutReference} from './cited-title.ts'
import {isEnclosed} from './lead.ts'
import {mayBeMarked} from './marked-piece.ts'
import {unbracketed, withoutMark, withoutName} from './shortened-title.ts'
import type {Title, TitleContext} from './title-context.ts'
import {behindName, behindRemark} from './title-behind.ts'
import {withoutEnd} from './title-end.ts'

/** A title that is set off from other words. */
export interface MarkedTitle {
  readonly title: Title
  readonly linked: boolean
}

/** The first link or bold run that can be a title; one of a single word only where no other is there. */
export function markedTitle(
  pieces: readonly Inline[],
  context: TitleContext,
): MarkedTitle | undefined {
  const first = markedFirst(pieces, context)
  if (!first) return undefined
  const run = first.strong ? boldRun(pieces, pieces.indexOf(first), context) : [first]
  const last = run.at(-1) ?? first
  const bracket = labelSign(last, pieces[pieces.indexOf(last) + 1])
  const words = withoutOuterPictures(run.map(written).join(''))
  const letters = lettersBehind(pieces, last)
  const text = tidy(words.slice(0, words.length - bracket)) + letters.text
  const bold = trimmed(words, {start: (run[0] ?? first).inner.start, end: last.inner.end}, bracket)
  const span = {...bold, end: letters.end ?? bold.end}
  const whole = shorteners.reduce((shorter: Title, shorten) => shorten(shorter, context), {
    text,
    span,
  })
  const linked = first.kind === 'link'
  return {title: withoutEnd(whole, first, context), linked}
}

/** What takes from a marked title the words that are none of it, in their order. */
const shorteners = [
  boldInLabel,
  quotedInLabel,
  withoutMark,
  unbracketed,
  withoutName,
  withoutReference,
]

/** The length of what stands before a label that is bold as well: `**Learning to see.[[PDF](url)]**`, `**[Learning to see](url): [PDF](url)**` */
function labelSign({text}: Inline, next: Inline | undefined): number {
  const isLabelled = next?.kind === 'link' && next.strong
  const sign = isLabelled ? /(?:\S|^)(\s*[[(:：|]\s*)$/ : /(?:\S|^)(\s*[[(]\s*)$/
  return sign.exec(text)?.[1]?.length ?? 0
}

/** What a piece of a title says; a line break in it is a blank. */
function written({kind, text}: Inline): string {
  return kind === 'break' ? ' ' : text
}

/** The piece that a marked title begins with. */
function markedFirst(pieces: readonly Inline[], context: TitleContext): Inline | undefined {
  const {isVenue} = context
  const marked = pieces.filter((_, index) => mayBeMarked(pieces, index, context))
  const named = marked.filter((piece) => !isFurther(pieces, marked, piece))
  const free = named.filter((piece) => !isEnclosed(pieces, pieces.indexOf(piece)))
  const open = withoutAuthors(free.length > 0 ? free : named)
  const told =
    open.find((piece) => wordsIn(piece.text) > 1 || isExplained(pieces, piece)) ?? open[0]
  return (
    told &&
    (behindPeople(pieces, told, isVenue) ??
      behindRemark(pieces, told, isVenue) ??
      behindName(pieces, named, told) ??
      told)
  )
}

/**
 * Whether a link in brackets tells more of a bold name, behind its labels, or one of a few words behind a sign that parts them:
 * `**SeeNet** [[Page](url)] [[SeeNet with Sound](url)]`, `**SeeNet** [[Page](url) | [Far Lamps](url)]`.
 */
function isFurther(pieces: readonly Inline[], [name]: readonly Inline[], piece: Inline): boolean {
  const {kind, paper, span, text} = piece
  if (kind !== 'link' || paper || name?.kind !== 'text' || !name.strong) return false
  const between = pieces.filter(
    (piece) => piece.span.start >= name.span.end && piece.span.end <= span.start,
  )
  const sign = wordsIn(text) < 4 ? /[[|,/·]\s*$/ : /\[\s*$/
  const isApart = isBracketLink(piece) || sign.test(between.at(-1)?.text ?? '')
  return isApart && between.some((piece) => isLabelLink(piece))
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

/**
 * Whether a link begins a text that goes on to say what it leads to: `[SeeNet](url): it sees by [far sight](url)`,
 * `[SeeNet](url) is a lamp for [far sights](url)`.
 */
function isExplained(pieces: readonly Inline[], piece: Inline): boolean {
  const next = pieces[1]
  if (piece.kind !== 'link' || pieces[0] !== piece || next?.kind !== 'text') return false
  // `[SeeNet](url) by [Bee Labs](url)`, `[SeeNet](url) -> [a post on it](url)`
  const isMade =
    pieces[2]?.kind === 'link' &&
    (next.text === ' by ' || (/^\s*(?:-+>|→|=>)\s*$/.test(next.text) && !pieces[2].paper))
  // `[SeeNet](url) Free lamps, including [far ones](url)`
  const isSentence =
    pieces[2]?.kind === 'link' &&
    /^\s\p{Upper}\p{Lower}+(?:,?\s\p{Lower}{2,}){2,},?\s$/u.test(next.text)
  return (
    isMade ||
    isSentence ||
    ((/^\s*[:：-]\s/.test(next.text) || told.test(next.text)) && wordsIn(next.text) > 2)
  )
}

/** What a sentence about a thing says next. */
const told =
  /^\s(?:is|are|was|aims|allows|collects|combines|contains|enables|helps|implements|includes|lets|offers|provides|shows|supports|uses|utilizes)\s/
