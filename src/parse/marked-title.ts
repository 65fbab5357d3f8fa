import {slice} from '../model/span.ts'
import type {Inline} from './inline.ts'
import {isLabel} from './role.ts'
import {isDated, type Title, type TitleContext} from './title-context.ts'
import {tidy, wordsIn} from './title-words.ts'

/** The first link or bold run that can be a title; one of a single word only where no other is there. */
export function markedTitle(
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

function boldRun(pieces: readonly Inline[], from: number): readonly Inline[] {
  const end = pieces.findIndex(({strong}, index) => index > from && !strong)
  return pieces.slice(from, end === -1 ? undefined : end)
}
