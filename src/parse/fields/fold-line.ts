import type {RootContent} from 'mdast'
import type {Span} from '../../model/span.ts'
import type {Locate} from '../syntax/markdown.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {hasYear} from '../text/year.ts'

/** Words of a long row of authors with their venue. */
const longest = 90

/**
 * What a fold below a title is opened by, where that says who wrote the paper and when it appeared:
 * `<summary>Ann Bee, Cy Dee <em>CVPR</em> 2020</summary>`.
 */
export function foldLine(node: RootContent, text: string, locate: Locate): Inline[] {
  const span = node.type === 'html' ? locate(node) : undefined
  if (!span) return []
  const source = text.slice(span.start, span.end)
  const found = /^\s*<details\b[^>]*>\s*<summary\b[^>]*>([^]*?)<\/summary>/di.exec(source)
  const words = found?.[1] ?? ''
  const start = found?.indices?.[1]?.[0]
  const said = words.replace(/<[^<>]*>/g, ' ')
  if (start === undefined || !isAppearance(said)) return []
  return piecesOf(words, span.start + start)
}

/** Whether the line that opens a fold says where and when a paper appeared. */
function isAppearance(said: string): boolean {
  return hasYear(said) && wordsIn(said) > 1 && wordsIn(said) < longest
}

/** The pieces of a text between its tags, behind a break. */
function piecesOf(words: string, from: number): Inline[] {
  const pieces = [pieceOf('break', '', {start: from, end: from}, false)]
  let emphasis = false
  for (const {0: part, index} of words.matchAll(/<[^<>]*>|[^<]+/g)) {
    const span = {start: from + index, end: from + index + part.length}
    const tag = /^<(\/?)(?:em|i)\b/i.exec(part)
    if (tag) emphasis = tag[1] === ''
    else if (!part.startsWith('<')) pieces.push(pieceOf('text', part, span, emphasis))
  }
  return pieces
}

function pieceOf(kind: 'break' | 'text', text: string, span: Span, emphasis: boolean): Inline {
  return {kind, text, span, inner: span, strong: false, emphasis, internal: false, paper: false}
}
