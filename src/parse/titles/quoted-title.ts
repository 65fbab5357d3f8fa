import {slice, type Span} from '../../model/span.ts'
import {isOnlyPeople} from '../people/people.ts'
import type {Inline} from '../text/inline.ts'
import {textOf} from '../text/pieces.ts'
import {tidy, wordsIn} from '../text/words.ts'
import {nestedQuote} from './nested-quote.ts'
import {isHead} from './quoted-head.ts'
import type {Title, TitleContext} from './title-context.ts'

/** The first title between double quotes or backticks, if there is one. */
export function firstQuoted(pieces: readonly Inline[], context: TitleContext): Title | undefined {
  if (isHead(pieces, context)) return undefined
  const [whole] = pieces.flatMap((piece) => quotedTitle(piece, context) ?? [])
  return whole ?? splitQuote(pieces, context) ?? codedTitle(pieces, context)
}

/**
 * A title of four words or more that stands as code, first or behind a name: `**See** - \`See: Learning to see\``, or of two
 * before a bracket with a year: `**See** - \`Far Lamps\` (CVPR'15)`.
 */
function codedTitle(pieces: readonly Inline[], {isVenue}: TitleContext): Title | undefined {
  const at = pieces.findIndex(({kind}) => kind === 'code')
  const code = pieces[at]
  const before = pieces.slice(0, at)
  const isBehindName =
    before.every(({kind}) => kind === 'text') &&
    wordsIn(textOf(before, ' ')) < 6 &&
    /(?:^|[-–—:：]\s*)$/.test(before.at(-1)?.text ?? '')
  const isLinked = pieces.some(({kind, text}) => kind === 'link' && wordsIn(text) > 3)
  const isPlaced = at > 0 && /^\s*\([^()]*\d{2}[^()]*\)/.test(pieces[at + 1]?.text ?? '')
  if (!code || !isBehindName || isLinked || pieces.length < 2) return undefined
  if (wordsIn(code.text) < (isPlaced ? 2 : 4)) return undefined
  if (isVenue(code.text) || /(?:19|20)\d{2}\W*$|^\W|[{}=;]/.test(code.text)) return undefined
  const written = code.span.start + 1
  return {text: tidy(code.text), span: {start: written, end: code.span.end - 1}}
}

/** A title between double quotes, three words or more. */
function quotedTitle({kind, text, span}: Inline, context: TitleContext): Title | undefined {
  if (kind !== 'text' || !/["“”‘《「『]/.test(text)) return undefined
  const corner = cornered.exec(text)?.[1]
  const nested = nestedQuote(text)
  const words =
    (nested && slice(text, nested).replace(/[,.]$/, '')) ??
    /(?:(?<![\p{Alpha}\d?!])"|[“《])([^"“”《》]{8,}?)[,.]?["”》]/u.exec(text)?.[1] ??
    singleQuoted.exec(text)?.[1] ??
    closed.exec(text)?.[1] ??
    corner ??
    placed.exec(text)?.[1]
  // Behind a name and a colon, and where a full stop stands within the quotes, two words are a title too.
  const isSet = /^\s*[:：]\s*["“]|[,.]["”](?=\s|$)|^\s*《/.test(text) || isSigned(text)
  const least = placed.test(text) ? (/^\s*[:：]/.test(text) ? 1 : 2) : isSet ? 2 : 3
  const isShort = words !== corner && wordsIn(words ?? '') < least
  if (words === undefined || isShort || isMention(words, text)) return undefined
  return {text: tidy(words), span: placeOf(words, span, context.text)}
}

/** Short words that begin an entry or follow its name, where and when they appeared behind them: `**SeeNet**: "SeeNet", arXiv, 2023`. */
const placed = /^\s*(?:[:：]\s*)?["“]([^"“”]{3,}?)[,.]?["”],\s[^"“”]*(?<!\d)(?:19|20)\d{2}/

/** Whether nothing but authors stands before a quotation: `: Ann Bee, "Far Sights"`. */
function isSigned(text: string): boolean {
  const [, names = ''] = /^[\s:：]*(\p{Upper}[^"“”‘\d]{3,200}?)[\s,.;:]*["“”‘]/u.exec(text) ?? []
  return names !== '' && isOnlyPeople(names)
}

/** Whether words are quoted within a sentence, or in brackets behind one: `as proposed there (see "from 3D supervision")`. */
function isMention(words: string, text: string): boolean {
  const before = text.slice(0, text.indexOf(words))
  if (telling.test(words) && wordsIn(words) > 10) return true
  // `Towards Lamps that "See by Night"`
  if (wordsIn(words) < 6 && wordsIn(before) > 5 && within.test(before)) return true
  // `: a corpus of sights, which is known as "Far Sights, Volume 1"`
  if (/^\s*[:：]\s+\p{Lower}/u.test(text) && wordsIn(before) > 5) return true
  // `Counting far lamps "when the best are gone". SEE 2013`
  if (/^\p{Lower}/u.test(words) && led.test(before) && !isOnlyPeople(before)) return true
  return (/^\p{Lower}/u.test(words) || /\s\(\s*["“]$/.test(before)) && wordsIn(before) > 5
}

/** What a page says of itself: `[Far Sights](url) - "This course is an introduction to …"`. */
const telling =
  /^(?:this|these)\s(?:[\p{Alpha}-]+\s)?(?:aims?|are|contains?|covers?|describes?|explains?|introduces?|is|provides?|will)\s/iu

/** Words enough for a title that lead on to a quotation in it. */
const within = /^\W*\p{Upper}[^.?!]*\s(?:an?|and|for|from|of|or|that|the|to|with)\s["“]$/u

/** Three words or more without a sign among them, before a quotation. */
const led = /^\s*\p{Upper}[\p{Alpha}\d-]*(?:\s[\p{Alpha}\d-]+){2,}\s["“]$/u

/** Words between single quotes, which an apostrophe within does not end: `‘D’you see? A survey’, *Sights*`. */
const singleQuoted = /(?<![\p{Alpha}\d])‘([^‘]{8,}?)[,.]?’(?=\s*(?:[,.;:)\]]|$))/u

/** Words that a closing quote begins too: `Ann Bee. (2018). ”Far Sights.” *Sights*` */
const closed = /^[^"“”]*(?<=^|\s)”(?=[^\s])([^"“”]{8,}?)[,.]?”(?=[\s.,;]|$)/u

/** Words between the quotes of Japanese, first or behind authors: `蜂 花子. 「遠くを見る学習」, 情報処理` */
const cornered = /(?:^|[.．。:：,，、;；])\s*[「『]([^「」『』]{6,})[」』]/u

/** Where words stand inside a span: as they are, else with signs among them escaped, as the star of `S\*: …` is; else all of it. */
function placeOf(words: string, span: Span, text: string): Span {
  const source = slice(text, span)
  const at = source.indexOf(words)
  if (at !== -1) return {start: span.start + at, end: span.start + at + words.length}
  const escaped = new RegExp(words.replace(/[^\p{Alpha}\d\s]/gu, String.raw`\\?\$&`)).exec(source)
  if (!escaped) return span
  const start = span.start + escaped.index
  return {start, end: start + escaped[0].length}
}

/** A title between double quotes with markup in it. */
function splitQuote(pieces: readonly Inline[], context: TitleContext): Title | undefined {
  const from = pieces.findIndex(({kind, text}) => kind === 'text' && /["“][^"“”]*$/.test(text))
  const to = pieces.findIndex(
    ({kind, text}, index) => index > from && kind === 'text' && /^[^"“”]*["”]/.test(text),
  )
  const [first, last] = [pieces[from], pieces[to]]
  if (!first || !last || to - from > 8) return undefined
  const run = pieces.slice(from, to + 1)
  if (run.some(({kind}) => kind !== 'text' && kind !== 'code')) return undefined
  const joined = textOf(run)
  const words = /["“]([^"“”]+)["”]/.exec(joined)?.[1] ?? ''
  const open = slice(context.text, first.span).search(/["“][^"“”]*$/)
  const close = slice(context.text, last.span).search(/["”]/)
  if (open === -1 || close === -1 || wordsIn(words) < 3) return undefined
  return {
    text: tidy(words),
    span: {start: first.span.start + open + 1, end: last.span.start + close},
  }
}
