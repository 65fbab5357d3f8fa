import {withoutOuterPictures} from '../../model/picture.ts'
import {slice} from '../../model/span.ts'
import {hasWords} from '../../model/words.ts'
import {isLabel} from '../roles/label.ts'
import {showSigns} from '../text/character-reference.ts'
import type {Inline} from '../text/inline.ts'
import {textOf, until} from '../text/pieces.ts'
import {rating, tidy, unescape, wordsIn} from '../text/words.ts'
import {withBars} from './column-sign.ts'
import {citedLength} from './cited-sentences.ts'
import {isCredit, isTag} from './end-piece.ts'
import {isBehindItalics} from './own-authors.ts'
import {leadLength} from './lead-length.ts'
import {isCodedRemark} from './coded-lead.ts'
import type {Title, TitleContext} from './title-context.ts'
import {isWithin} from './title-break.ts'
import {cutLength} from './title-cut.ts'
import {mostWords, wholeLength} from './whole-length.ts'

/** The words before the next link, bold run or line break, cut where authors or a venue begin. */
export function plainTitle(pieces: readonly Inline[], context: TitleContext): Title | undefined {
  const own = plainPieces(pieces, context)
  const [first, ...others] = own
  if (!first) return undefined

  const source = {start: first.span.start, end: (others.at(-1) ?? first).span.end}
  const written = showSigns(withoutOuterPictures(slice(context.text, source)))
  const raw = withBars(written, context)
  const from = leadLength(raw, context, lineBefore(context.text, source.start))
  // `Link to paper: https://…` is a label as a whole.
  if (/:\s*$/.test(raw) && raw.length < longestLabel && isLabel(raw.slice(from))) return undefined
  const next = pieces[own.length]
  const to =
    from +
    (citedLength(raw.slice(0, from), raw.slice(from), next, context) ??
      (context.alone ? wholeLength : cutLength)(raw.slice(from), context))
  const words = titleWords(written, from, to)
  const said = textOf(own)
  const text = tidy(unescape(words.replace(/<\/?br\s*\/?>/gi, ' '), stars(said) === stars(written)))
  if (!mayBeTitle(text, context)) return undefined
  return {text, span: {start: source.start + from, end: source.start + from + words.length}}
}

/** The pieces that one title may be written in. */
function plainPieces(pieces: readonly Inline[], context: TitleContext): readonly Inline[] {
  return until(
    pieces,
    (piece, index) =>
      piece.strong ||
      (piece.kind !== 'text' && piece.kind !== 'code' && !isWithin(pieces, index, context)) ||
      (index > 0 &&
        (isCodedRemark(piece) ||
          isTag(pieces, index) ||
          isBehindItalics(pieces, index) ||
          isCredit(piece, pieces[index - 1], context))),
  )
}

/** The words of a title as they are written, without the signs that part them from what follows. */
function titleWords(written: string, from: number, to: number): string {
  const shown = withoutBracket(written, from, to)
    .replace(blanks, '')
    .replace(rating, '')
    .replace(trailing, '')
  return withoutMark(shown, written.slice(0, from))
}

/** Whether words may be a title: no label, no author such as `Bee et al`, and no venue. */
function mayBeTitle(text: string, {alone, isVenue}: TitleContext): boolean {
  if (!hasWords(text) || isLabel(text)) return false
  if (/^\p{Upper}[\p{Alpha}'’-]+,? et al$/u.test(text)) return false
  const place = /^accepted (?:at|by|for|in|to)\s+(.+)$/i.exec(text)?.[1]
  if (place !== undefined && isVenue(place)) return false
  return (alone && !/(?:19|20)\d{2}/.test(text)) || !isVenue(text)
}

/** What stands before a title on its line, as a bracket of its own does: `- **[ICCV 2023]** `. */
function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - longestPlace), start)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** Letters of the longest place that is looked for before a title. */
const longestPlace = 40

/** Letters of the longest label before an address. */
const longestLabel = 24

/** How many stars a text has: as many as are written where none is a sign of emphasis, as in `A*-Search`. */
function stars(text: string): number {
  return text.split('*').length
}

/** Blanks behind the last word that are written as entities, and a stroke or an arrow that parts what follows. */
const blanks = /(?:&(?:emsp|ensp|nbsp|thinsp);\s*|\s(?:\/|-+>|=>|→)\s*)+$/

/** Signs behind the last word. */
const trailing =
  /(?<![\s\\,;:|([~–—，；：、\p{Extended_Pictographic}\uFE0F-])[\s\\,;:|([~–—，；：、\p{Extended_Pictographic}\uFE0F-]+$/u

/** Italics that begin before the first word end behind the last: `Paper: *Learning to see*, https://…` */
function withoutMark(words: string, before: string): string {
  const mark = /[*_]+$/.exec(before)?.[0]
  return mark !== undefined && words.endsWith(mark) ? words.slice(0, -mark.length) : words
}

/** Words that a bracket opens before end where it closes, as in `[Title] by Ann Bee`, `[ Title ]`. */
function withoutBracket(raw: string, from: number, to: number): string {
  const words = raw.slice(from, to)
  const sign = /([[【])\s*$/.exec(raw.slice(0, from))?.[1]
  const end = sign === undefined ? -1 : words.indexOf(sign === '[' ? ']' : '】')
  const isWhole = end !== -1 && wordsIn(words.slice(end + 1)) <= wordsIn(words.slice(0, end))
  return isWhole ? words.slice(0, end) : words
}

/** Whether a text goes on behind a title for longer than titles do. */
export function isTold(pieces: readonly Inline[], title: Title): boolean {
  const behind = pieces.filter(({span}) => span.end > title.span.end)
  return wordsIn(textOf(behind, ' ')) > mostWords
}
