import {slice, type Span} from '../model/span.ts'
import type {Inline} from './inline.ts'
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

/** Finds the title in the running text of an entry: quoted, linked, bold, or its first words. */
export function readTitle(pieces: readonly Inline[], context: TitleContext): Title | undefined {
  const quoted = pieces.flatMap((piece) => quotedTitle(piece) ?? [])[0]
  if (quoted) return quoted

  const explained = explainedTitle(pieces, context)
  if (explained) return explained

  const marked = markedTitle(pieces, context)
  const plain = plainTitle(pieces, context)
  if (!marked || !plain) return marked?.title ?? plain
  // A linked title needs fewer words than plain ones before it, which may be names or a remark.
  const lead = marked.linked ? 3 : 0
  return wordsIn(plain.text) > wordsIn(marked.title.text) + lead ? plain : marked.title
}

/** A title between double quotes, three words or more. */
function quotedTitle({kind, text, span}: Inline): Title | undefined {
  const match = kind === 'text' ? /["“]([^"“”]{8,}?)[,.]?["”]/.exec(text) : null
  if (match?.[1] === undefined || wordsIn(match[1]) < 3) return undefined
  const exact = text.length === span.end - span.start
  const start = span.start + match.index + 1
  return {text: tidy(match[1]), span: exact ? {start, end: start + match[1].length} : span}
}

/** The title behind a short name and a colon, as in `**BERT**: Pre-training of Deep …`. */
function explainedTitle(pieces: readonly Inline[], context: TitleContext): Title | undefined {
  const [name, ...rest] = pieces
  const [next] = rest
  if (!name?.strong || !next || wordsIn(name.text) > 3 || !/^\s*[:：]\s*\S/.test(next.text))
    return undefined
  const title = plainTitle(rest, context)
  return title && wordsIn(title.text) > 2 ? title : undefined
}

/** The first link or bold run that can be a title; one of a single word only where no other is there. */
function markedTitle(
  pieces: readonly Inline[],
  {isVenue}: TitleContext,
): {title: Title; linked: boolean} | undefined {
  const named = pieces.filter(
    ({kind, strong, text, internal}) =>
      !internal &&
      (kind === 'link' || (kind === 'text' && strong)) &&
      !isLabel(text) &&
      !isVenue(text),
  )
  const first = named.find(({text}) => wordsIn(text) > 1) ?? named[0]
  if (!first) return undefined
  const run = first.strong ? boldRun(pieces, pieces.indexOf(first)) : [first]
  const text = tidy(run.map((piece) => piece.text).join(''))
  const last = run.at(-1) ?? first
  const span = {start: first.inner.start, end: last.inner.end}
  return {title: unbracketed({text, span}), linked: first.kind === 'link'}
}

/** `[[Title]](url)` is titled without its inner brackets. */
function unbracketed(title: Title): Title {
  const {text, span} = title
  if (!/^\[[^[\]]+\]$/.test(text)) return title
  return {text: tidy(text.slice(1, -1)), span: {start: span.start + 1, end: span.end - 1}}
}

function boldRun(pieces: readonly Inline[], from: number): readonly Inline[] {
  const end = pieces.findIndex(({strong}, index) => index > from && !strong)
  return pieces.slice(from, end === -1 ? undefined : end)
}

/** The words before the next link, bold run or line break, cut where authors or a venue begin. */
function plainTitle(all: readonly Inline[], context: TitleContext): Title | undefined {
  const pieces = withoutTags(all, context)
  const end = pieces.findIndex(({kind, strong}) => strong || (kind !== 'text' && kind !== 'code'))
  const [first, ...others] = end === -1 ? pieces : pieces.slice(0, end)
  if (!first) return undefined

  const source = {start: first.span.start, end: (others.at(-1) ?? first).span.end}
  const raw = slice(context.text, source)
  const from = leadLength(raw)
  const to = context.alone ? raw.length : from + cutLength(raw.slice(from))
  const words = raw.slice(from, to).replace(/(?<![\s,;:|([–—-])[\s,;:|([–—-]+$/u, '')
  const text = tidy(unescape(words))
  if (!/[\p{L}\p{N}]/u.test(text) || isLabel(text) || context.isVenue(text)) return undefined
  return {text, span: {start: source.start + from, end: source.start + from + words.length}}
}

/** What stands behind the links in brackets before a title, as in `[[CVPR](url)] [[code](url)] Title`. */
function withoutTags(pieces: readonly Inline[], {isVenue}: TitleContext): readonly Inline[] {
  const isSigns = ({kind, text}: Inline): boolean => kind === 'text' && !/[\p{L}\p{N}]/u.test(text)
  const isTag = ({kind, text}: Inline, index: number): boolean =>
    kind === 'link' &&
    isBracketed(pieces, index) &&
    (wordsIn(text) < 3 || isLabel(text) || isVenue(text))

  const from = pieces.findIndex((piece, index) => !isSigns(piece) && !isTag(piece, index))
  return from > 0 && pieces.slice(0, from).some(isTag) ? pieces.slice(from) : pieces
}

/** Whether a link's label stands in brackets, within the link or around it. */
function isBracketed(pieces: readonly Inline[], index: number): boolean {
  const [before, label, after] = [-1, 0, 1].map((step) => pieces[index + step]?.text ?? '')
  return /^\[.*\]$/.test(label ?? '') || (/\[\s*$/.test(before ?? '') && /^\s*\]/.test(after ?? ''))
}

/** The length of what stands before a title: signs, and a venue or date in brackets. */
function leadLength(raw: string): number {
  return (
    /^[^\p{L}\p{N}"“([【]*(?:[([【][^()[\]【】]{0,40}\d[^()[\]【】]{0,20}[)\]】])?[^\p{L}\p{N}"“]*/u.exec(
      raw,
    )?.[0].length ?? 0
  )
}

/** The places where a title ends and something else begins. */
const cuts = [
  /\.\s+(?=[\p{Lu}*_[(])/u,
  /\s+[–—|-]\s/u,
  /\s*[[【|]/u,
  /\s*[(（][^()（）]*(?:19|20)\d{2}/u,
  /,\s+(?=\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*(?:,|and\b|et al|&))/u,
  /,\s+(?:[A-Z][\w&-]*\s+){1,3}['’]?(?:19|20)?\d{2}\b/,
]

function cutLength(text: string): number {
  return Math.min(text.length, ...cuts.map((cut) => text.search(cut)).filter((index) => index > 3))
}
