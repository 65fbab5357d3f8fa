import {slice, type Span} from '../model/span.ts'
import type {Inline} from './inline.ts'
import {leadLength, withoutLead} from './lead.ts'
import {isLabel} from './role.ts'
import {tidy, unescape, wordsIn} from './title-words.ts'

/** A title as it stands in running text. */
export interface Title {
  /** Plain text without a final full stop. */
  readonly text: string
  readonly span: Span
}

/** What a title reader has to know. */
export interface TitleContext {
  readonly text: string
  /** Whether a text is a venue and nothing else. */
  readonly isVenue: (text: string) => boolean
  /** Whether the text holds a title alone, as a table cell does, so that its words need no cutting. */
  readonly alone: boolean
}

/**
 * Finds the title in the running text of an entry: quoted, linked, bold, or its first words. A name that a venue bears
 * too is the title where nothing else can be it.
 */
export function readTitleOrName(all: readonly Inline[], context: TitleContext): Title | undefined {
  const title = readTitle(all, context)
  const isNamed = title !== undefined || all.every(({text}) => !isDated(text))
  return isNamed ? (title ?? readTitle(all, {...context, isVenue: () => false})) : undefined
}

/** Finds the title in the running text of an entry; nothing where it says only where and when the paper appeared. */
export function readTitle(all: readonly Inline[], context: TitleContext): Title | undefined {
  const pieces = withoutLead(all, context)
  const quoted =
    pieces.flatMap((piece) => quotedTitle(piece, context) ?? [])[0] ?? splitQuote(pieces, context)
  if (quoted) return quoted

  const explained = explainedTitle(pieces, context)
  if (explained) return explained

  const plain = plainTitle(pieces, context)
  const marked = markedTitle(plain ? beforeLabels(pieces) : pieces, context)
  if (!marked || !plain) return marked?.title ?? plain
  // A linked title needs fewer words than plain ones before it, which may be names or a remark.
  const lead = marked.linked ? 3 : 0
  return wordsIn(plain.text) > wordsIn(marked.title.text) + lead ? plain : marked.title
}

/** A title between double quotes, three words or more. */
function quotedTitle({kind, text, span}: Inline, context: TitleContext): Title | undefined {
  const words = kind === 'text' ? /["“]([^"“”]{8,}?)[,.]?["”]/.exec(text)?.[1] : undefined
  // Behind a name and a colon, two words are a title too.
  const least = /^\s*[:：]\s*["“]/.test(text) ? 2 : 3
  if (words === undefined || wordsIn(words) < least) return undefined
  const written = asWritten(words).exec(slice(context.text, span))
  if (!written) return {text: tidy(words), span}
  const start = span.start + written.index
  return {text: tidy(words), span: {start, end: start + written[0].length}}
}

/** Finds words where signs among them may be escaped, as the star of `S\*: …` is. */
function asWritten(words: string): RegExp {
  return new RegExp(words.replace(/[^\p{L}\p{N}\s]/gu, String.raw`\\?\$&`))
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
  const joined = run.map(({text}) => text).join('')
  const words = /["“]([^"“”]+)["”]/.exec(joined)?.[1] ?? ''
  const open = slice(context.text, first.span).search(/["“][^"“”]*$/)
  const close = slice(context.text, last.span).search(/["”]/)
  if (open === -1 || close === -1 || wordsIn(words) < 3) return undefined
  return {
    text: tidy(words),
    span: {start: first.span.start + open + 1, end: last.span.start + close},
  }
}

/** The title behind a short name, as in `**BERT**: Pre-training of Deep …` or `**BERT** Pre-training of …`. */
function explainedTitle(pieces: readonly Inline[], context: TitleContext): Title | undefined {
  const name = pieces[0]
  const rest = pieces.slice(1)
  const [next] = rest
  if (name?.kind !== 'text' || !name.strong || next?.strong !== false || next.kind === 'break')
    return undefined
  const isExplained = /^\s*[:：]\s*\S/.test(next.text) || /[:：]\s*$/.test(name.text)
  const title = isExplained || wordsIn(name.text) < 3 ? plainTitle(rest, context) : undefined
  if (!title || wordsIn(title.text) < 3) return undefined
  if (!isExplained)
    return isPhrase(title.text) && !isDescribed(next.text, title) ? title : undefined
  // A name of many words is the first half of the title.
  if (wordsIn(name.text) < 4 || next.kind !== 'text')
    return wordsIn(name.text) < 4 ? title : undefined
  const head = name.text.replace(/[\s:：]+$/, '')
  return {text: tidy(`${head}: ${title.text}`), span: {...title.span, start: name.inner.start}}
}

/** Whether what follows a name says what it is, in a sentence behind a dash: `**jq** - A tool for the shell`. */
function isDescribed(text: string, title: Title): boolean {
  const words = title.text
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{L}{4,}/u.test(word))
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  return /^\s*[-–—]/.test(text) && small.length * 2 > words.length
}

/** Whether words are more than names: small words join them. */
function isPhrase(words: string): boolean {
  return /\s(?:an?|by|for|from|in|of|on|the|to|via|with)\s/.test(words) && !/\bet al\b/.test(words)
}

/** What stands before the first label: links behind it are further material of the paper. */
function beforeLabels(pieces: readonly Inline[]): readonly Inline[] {
  const end = pieces.findIndex(
    ({kind, text}) => kind === 'link' && (isLabel(text) || isDateLabel(text)),
  )
  return end === -1 ? pieces : pieces.slice(0, end)
}

/** The first link or bold run that can be a title; one of a single word only where no other is there. */
function markedTitle(
  pieces: readonly Inline[],
  context: TitleContext,
): {title: Title; linked: boolean} | undefined {
  const {isVenue} = context
  const isFirst = (index: number): boolean =>
    pieces
      .slice(0, index)
      .every(({text}) => !/[\p{L}\p{N}]/u.test(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, '')))
  const named = pieces.filter(
    ({kind, strong, emphasis, text, internal}, index) =>
      !internal &&
      (kind === 'link' ||
        (kind === 'text' && (strong || (emphasis && wordsIn(text) > 3 && isFirst(index))))) &&
      !isLabel(text) &&
      (!isVenue(text) || isDescribedName(pieces, index, context)),
  )
  const first = named.find(({text}) => wordsIn(text) > 1) ?? named[0]
  if (!first) return undefined
  const run = first.strong ? boldRun(pieces, pieces.indexOf(first)) : [first]
  const text = tidy(run.map((piece) => piece.text).join(''))
  const last = run.at(-1) ?? first
  const span = {start: first.inner.start, end: last.inner.end}
  return {title: unbracketed(withoutEmoji({text, span}, context)), linked: first.kind === 'link'}
}

/** A name that is a venue's too, where a title stands alone or an explanation follows: `[soda](url) - Migrations`. */
function isDescribedName(pieces: readonly Inline[], index: number, {alone}: TitleContext): boolean {
  const [piece, next] = [pieces[index], pieces[index + 1]]
  if (index > 0 || !piece || isDated(piece.text)) return false
  return alone ? !next : next?.kind === 'text' && /^\s*(?:[-–—]+>?|→|=>)\s/.test(next.text)
}

/** Whether digits are set off from a name as a year is: `CVPR 17`, `ICLR'17`, `DISA2023`, and not `log15`. */
function isDated(text: string): boolean {
  return /(?:^|[\s'’])\d{2}(?!\d)|(?:^|\s|^\p{Lu}+)(?:19|20)\d{2}/u.test(text)
}

/** A picture before a title is none of its words. */
function withoutEmoji({text, span}: Title, {text: source}: TitleContext): Title {
  const [emoji = ''] = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)+(?=[\p{L}\p{N}])/u.exec(text) ?? []
  if (emoji === '' || !slice(source, span).startsWith(emoji)) return {text, span}
  return {text: text.slice(emoji.length), span: {...span, start: span.start + emoji.length}}
}

/** `[[Title]](url)` is titled without its inner brackets. */
function unbracketed(title: Title): Title {
  const {text, span} = title
  if (!/^\[[^[\]]+\]$/.test(text)) return title
  return {text: tidy(text.slice(1, -1)), span: {start: span.start + 1, end: span.end - 1}}
}

/** `25 Oct 2019`, `DISA2023`: a few words that end with a year. */
function isDateLabel(text: string): boolean {
  return /^\W*(?:\S+\s+){0,2}\S*(?<!\d)(?:19|20)\d{2}\W*$/.test(text)
}

function boldRun(pieces: readonly Inline[], from: number): readonly Inline[] {
  const end = pieces.findIndex(({strong}, index) => index > from && !strong)
  return pieces.slice(from, end === -1 ? undefined : end)
}

/** The words before the next link, bold run or line break, cut where authors or a venue begin. */
function plainTitle(pieces: readonly Inline[], context: TitleContext): Title | undefined {
  const end = pieces.findIndex(({kind, strong}) => strong || (kind !== 'text' && kind !== 'code'))
  const [first, ...others] = end === -1 ? pieces : pieces.slice(0, end)
  if (!first) return undefined

  const source = {start: first.span.start, end: (others.at(-1) ?? first).span.end}
  const raw = slice(context.text, source)
  const from = leadLength(raw, context)
  const to = context.alone ? raw.length : from + cutLength(raw.slice(from), context)
  const words = raw.slice(from, to).replace(/(?<![\s,;:|([–—-])[\s,;:|([–—-]+$/u, '')
  const text = tidy(unescape(words))
  if (
    !/[\p{L}\p{N}]/u.test(text) ||
    isLabel(text) ||
    /^\p{Lu}[\p{L}'’-]+,? et al$/u.test(text) ||
    ((!context.alone || /(?:19|20)\d{2}/.test(text)) && context.isVenue(text))
  )
    return undefined
  return {text, span: {start: source.start + from, end: source.start + from + words.length}}
}

/** The places where a title ends and something else begins. */
const cuts = [
  /(?<!\bvs)\.\s+(?=[\p{Lu}*_[(])/u,
  /\s+[–—|-]\s/u,
  /\s*[[【|]/u,
  /\s*[(（][^()（）]*(?:19|20)\d{2}/u,
  /\s*\n\s*(?=\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*(?:,|and\b|et al|&))/u,
  /,\s+(?=\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*(?:,|and\b|et al|&))/u,
  /,\s+(?:[A-Z][\w&-]*\s+){1,3}['’]?(?:19|20)?\d{2}\b/,
  /,\s*\p{Lu}[\w&-]*,\s*(?:19|20)\d{2}\b/u,
  // A year behind the last word is when it appeared.
  /(?<=\p{L}\p{L}[)\p{L}]*)[.,]?\s+(?:19|20)\d{2}[\s.]*$/u,
]

function cutLength(text: string, {isVenue}: TitleContext): number {
  const end = Math.min(
    text.length,
    ...cuts.map((cut) => text.search(cut)).filter((index) => index > 3),
  )
  // `Title (NIPS 16)`
  const bracket = /\s*\(([^()]{2,30}?['’]?\s?\d{2})\)\s*$/.exec(text.slice(0, end))
  if (bracket?.[1] !== undefined && isVenue(bracket[1])) return bracket.index
  const last = /[,.]\s*([^,.]{2,40})$/.exec(text.slice(0, end).trimEnd())
  return last?.[1] !== undefined && isVenue(last[1]) ? last.index : end
}
