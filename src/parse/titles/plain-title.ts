import {withoutOuterPictures} from '../../model/picture.ts'
import {slice} from '../../model/span.ts'
import {hasWords} from '../../model/words.ts'
import {isOnlyPeople, isPeopleText} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {rating, tidy, unescape, wordsIn} from '../text/words.ts'
import {startOfByline} from './byline.ts'
import {withBars} from './column-sign.ts'
import {isCredit, isTag} from './end-piece.ts'
import {leadLength} from './lead-length.ts'
import {isCodedRemark} from './coded-lead.ts'
import type {Title, TitleContext} from './title-context.ts'
import {account} from './author-behind.ts'
import {cutLength} from './title-cut.ts'

/** The words before the next link, bold run or line break, cut where authors or a venue begin. */
export function plainTitle(pieces: readonly Inline[], context: TitleContext): Title | undefined {
  const end = pieces.findIndex(
    (piece, index) =>
      piece.strong ||
      (piece.kind !== 'text' && piece.kind !== 'code' && !isWithin(pieces, index, context)) ||
      (index > 0 &&
        (isCodedRemark(piece) ||
          isTag(pieces, index) ||
          isCredit(piece, pieces[index - 1], context))),
  )
  const [first, ...others] = end === -1 ? pieces : pieces.slice(0, end)
  if (!first) return undefined

  const source = {start: first.span.start, end: (others.at(-1) ?? first).span.end}
  const written = withoutOuterPictures(slice(context.text, source))
  const raw = withBars(written, context)
  const from = leadLength(raw, context, lineBefore(context.text, source.start))
  // `Link to paper: https://…` is a label as a whole.
  if (/:\s*$/.test(raw) && raw.length < longestLabel && isLabel(raw.slice(from))) return undefined
  const to = from + (context.alone ? wholeLength : cutLength)(raw.slice(from), context)
  const shown = withoutBracket(written, from, to)
    .replace(blanks, '')
    .replace(rating, '')
    .replace(trailing, '')
  const words = withoutMark(shown, written.slice(0, from))
  const said = (end === -1 ? pieces : pieces.slice(0, end)).map((piece) => piece.text).join('')
  const text = tidy(unescape(words.replace(/<\/?br\s*\/?>/gi, ' '), stars(said) === stars(written)))
  if (
    !hasWords(text) ||
    isLabel(text) ||
    /^\p{Upper}[\p{Alpha}'’-]+,? et al$/u.test(text) ||
    ((!context.alone || /(?:19|20)\d{2}/.test(text)) && context.isVenue(text))
  )
    return undefined
  return {text, span: {start: source.start + from, end: source.start + from + words.length}}
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

/** Whether a line breaks within a title, as those of narrow columns do: `Learning of <br>Far Sights`, `Seeing: <br>A View`. */
function isWithin(pieces: readonly Inline[], index: number, {alone}: TitleContext): boolean {
  const [before, piece, next] = pieces.slice(Math.max(0, index - 1), index + 2)
  if (index === 0 || piece?.kind !== 'break' || next?.kind !== 'text' || next.strong) return false
  return (
    (/\s(?:and|by|for|from|in|of|on|the|to|using|via|with)\s*$/.test(before?.text ?? '') ||
      (alone && (/\p{Alpha}[:：]\s*$/u.test(before?.text ?? '') || goesOn(next.text)))) &&
    // More words are those of an abstract.
    wordsIn(before?.text ?? '') < 24 &&
    wordsIn(next.text) > 1
  )
}

/** Whether a line goes on with what the one above it says: `and Near Lamps`, `by Far Lamps`; with its authors or its place it does not. */
function goesOn(line: string): boolean {
  const [, rest = ''] =
    /^\s*(?:and|as|by|for|from|in|of|on|or|through|to|towards|under|using|via|with|without)\s+(.*)$/su.exec(
      line,
    ) ?? []
  return rest !== '' && !/(?:19|20)\d{2}/.test(rest) && !isPeopleText(rest) && !isOnlyPeople(rest)
}

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

/** Words that a title has at most. */
const most = 30

/** Whether a text goes on behind a title for longer than titles do. */
export function isTold(pieces: readonly Inline[], title: Title): boolean {
  const behind = pieces.filter(({span}) => span.end > title.span.end)
  return wordsIn(behind.map(({text}) => text).join(' ')) > most
}

/** A text that should be a title alone may go on to tell of the paper. */
function wholeLength(text: string, {isVenue}: TitleContext): number {
  const end = firstOf(text, [
    /(?<=\S)\s{2,}(?=\S+(?:\s+\S+){7,})/u,
    /\s+[–—-]\s(?=\p{Lower}\S*(?:\s+\S+){5,})/u,
  ])
  if (end !== undefined) return end
  const isLong = wordsIn(text) > most
  const told = isLong ? firstOf(text, [/\s+[–—-]\s/u, /\.\s/u]) : undefined
  if (told !== undefined) return told
  // `Learning to see (AAAI2020)`, `Learning to see [CVPR 2019]`, `Learning to see\[CVPR2019\]`
  const dated = /\s*\\?[[(]([^()[\]\\]{2,30}?\d{2})\\?[\])][\s.]*$/u.exec(text)
  if (dated?.[1] !== undefined && dated.index > 0 && isVenue(dated[1])) return dated.index
  // `Learning to see, IJRS.`
  const last = /,\s+(\p{Upper}{3,12})[\s.,[(]*$/u.exec(text)
  if (last?.[1] !== undefined && isVenue(last[1])) return last.index
  const byline = startOfByline(text)
  return byline > 0 ? byline : (firstOf(text, [account]) ?? text.length)
}

/** Where the first of some signs stands. */
function firstOf(text: string, signs: readonly RegExp[]): number | undefined {
  const places = signs.map((sign) => text.search(sign)).filter((place) => place !== -1)
  return places.length === 0 ? undefined : Math.min(...places)
}
