import type {Paragraph, PhrasingContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {ContentsItem} from '../../model/contents.ts'
import type {Link} from '../../model/link.ts'
import {decode} from '../../model/percent-code.ts'
import type {Section} from '../../model/section.ts'
import {slice, type Span} from '../../model/span.ts'
import type {LinkReader} from '../links/link.ts'
import {readmeFragment} from '../links/link-query.ts'
import type {Locate} from '../syntax/markdown.ts'

/** What contents need to know of their surroundings. */
export interface ContentsContext {
  readonly text: string
  readonly locate: Locate
  readonly readLinks: LinkReader
  readonly section: Section
}

/** The entries of a line of contents: its first link, if it leads to a fragment of this document, and those behind ` | ` or a comma. */
export function readItems(
  paragraph: Paragraph | undefined,
  depth: number,
  context: ContentsContext,
): ContentsItem[] {
  if (!paragraph) return []
  const links = context.readLinks(paragraph, () => 'contents').filter(({form}) => form !== 'image')
  const [first, ...others] = links
  const item = first && readItem(paragraph, first, depth, context)
  if (!item || others.some(isTitleElsewhere)) return []
  const behind = others.filter(({span}, index) =>
    /\s\|\s+$|^,\s+$/.test(context.text.slice((links[index] ?? item.link).span.end, span.start)),
  )
  return [item, ...behind.flatMap((link) => readItem(paragraph, link, depth, context) ?? [])]
}

/** Whether a link bears a title and leads out of the document: what stands before it is its name, which leads to its row of results. */
function isTitleElsewhere({url, label}: Link): boolean {
  return /^https?:/i.test(url) && label.trim().split(/\s+/).length > 3
}

/** Reads an entry of the contents; nothing for a link that leads to no fragment. */
function readItem(
  paragraph: Paragraph,
  link: Link,
  depth: number,
  {text, locate}: ContentsContext,
): ContentsItem | undefined {
  const place = locate(paragraph)
  const fragment = /^#(.+)$/.exec(link.url)?.[1] ?? readmeFragment(link.url)
  if (!place || fragment === undefined) return undefined
  return {
    link,
    text: wordsOf(paragraph, link, locate) ?? link.label,
    textSpan: labelSpan(paragraph, link, locate) ?? wordsSpan(text, link),
    fragment: decode(fragment),
    line: lineAt(text, place.start),
    depth,
  }
}

/** The words of a link without what its badges say; nothing where it has no words. */
function wordsOf(paragraph: Paragraph, link: Link, locate: Locate): string | undefined {
  const node = findLink(paragraph.children, link, locate)
  const words = node && toString(node, {includeImageAlt: false, includeHtml: false})
  const plain = words?.replace(/\s+/g, ' ').trim()
  return plain === '' ? undefined : plain
}

/** Where the label of a link stands. */
function labelSpan(paragraph: Paragraph, link: Link, locate: Locate): Span | undefined {
  const node = findLink(paragraph.children, link, locate)
  if (node?.type !== 'link') return undefined
  const [first, last] = [node.children[0], node.children.at(-1)]
  const start = first && locate(first)?.start
  const end = last && locate(last)?.end
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** Where the words of a link in raw HTML stand, if nothing but words does. */
function wordsSpan(text: string, {span}: Link): Span {
  const [, tag = '', words = ''] =
    /^(<[^>]*>\s*)([^<>]*[^<>\s])\s*<\/a>$/i.exec(slice(text, span)) ?? []
  const start = span.start + tag.length
  return words === '' ? span : {start, end: start + words.length}
}

/** The node of a link. */
function findLink(
  nodes: readonly PhrasingContent[],
  link: Link,
  locate: Locate,
): PhrasingContent | undefined {
  for (const node of nodes) {
    if (node.type === 'link' && locate(node)?.start === link.span.start) return node
    const inner = 'children' in node ? findLink(node.children, link, locate) : undefined
    if (inner) return inner
  }
  return undefined
}

/** The line around an offset, its ending left out. */
function lineAt(text: string, offset: number): Span {
  let start = offset
  while (start > 0 && !/[\r\n]/.test(text[start - 1] ?? '')) start--
  let end = offset
  while (end < text.length && !/[\r\n]/.test(text[end] ?? '')) end++
  return {start, end}
}
