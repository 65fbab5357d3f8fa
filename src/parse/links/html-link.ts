import type {Html, Nodes} from 'mdast'
import type {Link} from '../../model/link.ts'
import type {Span} from '../../model/span.ts'
import type {Locate} from '../syntax/markdown.ts'
import {drawnIn, drawnRole} from './drawn-role.ts'
import type {Judge} from './link.ts'
import {readHtml} from './raw-html.ts'

/** Whether a link or an image is written in HTML rather than Markdown. */
export function isTag(text: string, {start}: Span): boolean {
  return /^<(?:a|img)[\s/>]/i.test(text.slice(start, start + 5))
}

/** The links in a piece of raw HTML. */
export function htmlLinks(
  node: Html,
  parent: Nodes | undefined,
  text: string,
  locate: Locate,
  judge: Judge,
): Link[] {
  const span = locate(node)
  if (!span || !/<a\b/i.test(node.value)) return []
  // A lone opening tag is a node of its own: what follows it beside it holds the label.
  const alone = /^<a\b[^>]*>$/i.test(node.value)
  const beside = alone && parent ? text.slice(span.end, locate(parent)?.end) : ''
  // An anchor that is not closed ends where the next one begins.
  const label = /^(?:(?!<a\b)[^])*?<\/a[^>]*>/i.exec(beside)?.[0] ?? ''
  // The text rather than the node's value, which lacks the indentation of the item that it stands in.
  const source = text.slice(span.start, span.end) + label

  return readHtml(source, span.start).links.map(({url, label, span: place, urlSpan}) => ({
    role: drawnRole(judge(label, url), drawnIn(text.slice(place.start, place.end))),
    form: 'html',
    label,
    url,
    span: place,
    urlSpan,
  }))
}
