import type {Definition, Image, ImageReference, Link as LinkNode, LinkReference} from 'mdast'
import type {Link} from '../../model/link.ts'
import type {Role} from '../../model/role.ts'
import type {Span} from '../../model/span.ts'
import type {Locate} from '../syntax/markdown.ts'
import {isIdleBadge} from '../text/badge.ts'
import {plainText} from '../text/inline.ts'
import {drawnOn, drawnRole} from './drawn-role.ts'
import {isTag} from './html-link.ts'
import {hrefSpan} from './raw-html.ts'

/** Gives a link that stands in a place its role from its label and its URL. */
export type JudgeAt = (span: Span) => (label: string, url: string) => Role

/** A link with its address beside it, in Markdown or as a tag, or one that is an address. */
export function inlineLink(node: LinkNode, text: string, locate: Locate, judgeAt: JudgeAt): Link[] {
  const span = locate(node)
  if (!span) return []
  const {url} = node
  const label = labelOf(node)
  const said = judgeAt(span)(label, url)
  const role = url === '' && isIdleBadge(node, said) ? 'badge' : drawnRole(said, drawnOn(node))

  if (isTag(text, span)) {
    const urlSpan = hrefSpan(text.slice(span.start, span.end), span.start, 0)
    return [{role, form: 'html', label, url, span, urlSpan}]
  }
  if (text[span.start] !== '[') {
    const written = text[span.start] === '<' ? {start: span.start + 1, end: span.end - 1} : span
    return [{role, form: 'autolink', label, url, span, urlSpan: written}]
  }
  const urlSpan = destinationSpan(text, labelEnd(node, span, locate), span.end - 1)
  return [{role, form: 'inline', label, url, span, urlSpan}]
}

/** A picture, whose address counts as a link's. */
export function imageLink(node: Image, text: string, locate: Locate): Link[] {
  const span = locate(node)
  if (!span || node.url === '' || isTag(text, span)) return []
  const urlSpan = destinationSpan(text, labelClose(text, span), span.end - 1)
  return [{role: 'badge', form: 'image', label: node.alt ?? '', url: node.url, span, urlSpan}]
}

/** A link or a picture whose address a definition gives: `[paper][1]`. */
export function referenceLink(
  node: LinkReference | ImageReference,
  definition: Definition | undefined,
  text: string,
  locate: Locate,
  judgeAt: JudgeAt,
): Link[] {
  const span = locate(node)
  const place = definition && locate(definition)
  if (!span || !place) return []
  const urlSpan = destinationSpan(text, place.start, place.end)
  const {url} = definition
  if (node.type === 'imageReference') {
    return [{role: 'badge', form: 'image', label: node.alt ?? '', url, span, urlSpan}]
  }
  const label = labelOf(node)
  return [{role: judgeAt(span)(label, url), form: 'reference', label, url, span, urlSpan}]
}

/** Where the brackets of an image close, which may hold others. */
function labelClose(text: string, {start, end}: Span): number {
  let depth = 0
  for (let index = start; index < end; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === '[') depth++
    else if (character === ']' && --depth === 0) return index
  }
  return start
}

/** The label as plain text; `[[code]](url)` is labelled `code`. */
function labelOf(node: LinkNode | LinkReference): string {
  return plainText(node).replace(/^\[(.*)\]$/, '$1')
}

/** Where the label ends, whose brackets may be nested: behind the last child, else behind the bracket. */
function labelEnd(node: LinkNode, span: Span, locate: Locate): number {
  const last = node.children.at(-1)
  return (last && locate(last)?.end) ?? span.start + 1
}

/**
 * Finds where the URL of an inline link, an image or a definition is written: from `from`, which is
 * behind the label, past `](` or `]:`, pointed brackets left out. Follows the destination grammar of CommonMark.
 */
function destinationSpan(text: string, from: number, end: number): Span {
  const close = text.indexOf(']', from)
  let start = (close === -1 ? end : Math.min(close, end)) + 2
  while (start < end && isBlank(text[start])) start++

  if (text[start] !== '<') return {start, end: bareEnd(text, start, end)}
  const point = text.indexOf('>', start)
  return {start: start + 1, end: point === -1 || point > end ? end : point}
}

/** A bare destination ends at white space or at the parenthesis that it did not open. */
function bareEnd(text: string, start: number, end: number): number {
  let depth = 0
  telling.lastIndex = start
  for (let sign = telling.exec(text); sign && sign.index < end; sign = telling.exec(text)) {
    if (sign[0] === '(') depth++
    else if (isBlank(sign[0]) || (sign[0] === ')' && depth-- === 0)) return sign.index
  }
  return end
}

/** What tells where a bare destination ends; what is escaped does not. */
const telling = /\\[^]|[() \t\r\n]/g

/** What Markdown takes for a blank; a mark without width and a blank that does not break are part of a URL. */
function isBlank(character: string | undefined): boolean {
  return character !== undefined && /^[ \t\r\n]/.test(character)
}
