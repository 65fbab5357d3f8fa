import type {List as ListNode, ListItem, Nodes, Paragraph, PhrasingContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Contents, ContentsItem} from '../../model/contents.ts'
import type {Link} from '../../model/link.ts'
import type {Section} from '../../model/section.ts'
import {slice, type Span} from '../../model/span.ts'
import type {LinkReader} from '../links/link.ts'
import type {Locate} from '../syntax/markdown.ts'

/** What contents need to know of their surroundings. */
export interface ContentsContext {
  readonly text: string
  readonly locate: Locate
  readonly readLinks: LinkReader
  readonly section: Section
}

/** Reads a bullet list as contents; nothing where most of its items lead elsewhere. */
export function readContents(node: ListNode, context: ContentsContext): Contents | undefined {
  return contentsOf(node, () => itemLines(node, 0), context)
}

/** The contents that the lines of a block are; nothing where most of them lead elsewhere. */
export function contentsOf(
  node: Nodes,
  linesOf: () => readonly ItemLine[],
  context: ContentsContext,
): Contents | undefined {
  const span = context.locate(node)
  if (!span || !/\]\(\s*<?#|href\s*=\s*["']?#/i.test(slice(context.text, span))) return undefined
  const lines = linesOf()
  const items = lines.flatMap(({paragraph, depth}) => readItem(paragraph, depth, context) ?? [])
  const few = items.length < 2 || items.length * 3 < lines.length * 2
  return few ? undefined : {span, section: context.section, items}
}

/** Joins contents that are split into several lists. */
export function joinContents(first: Contents, second: Contents): Contents {
  return {
    ...first,
    span: {start: first.span.start, end: second.span.end},
    items: [...first.items, ...second.items],
  }
}

/** What may be a line of contents, and how deep it is nested. */
export interface ItemLine {
  readonly paragraph: Paragraph | undefined
  readonly depth: number
}

function itemLines(node: ListNode, depth: number): ItemLine[] {
  return node.children.flatMap((item) => [
    // A second marker on the line, as in `- - [Data](#data)`, is a level and no line.
    ...(item.children[0]?.type === 'list' ? [] : [{paragraph: firstParagraph(item), depth}]),
    ...item.children.flatMap((child) => (child.type === 'list' ? itemLines(child, depth + 1) : [])),
  ])
}

function firstParagraph(item: ListItem): Paragraph | undefined {
  return item.children.find((child) => child.type === 'paragraph')
}

/** An item of contents has one link of weight, and it leads to a fragment of this document. */
function readItem(
  paragraph: Paragraph | undefined,
  depth: number,
  {text, locate, readLinks}: ContentsContext,
): ContentsItem | undefined {
  const link =
    paragraph && readLinks(paragraph, () => 'contents').find(({form}) => form !== 'image')
  const place = paragraph && locate(paragraph)
  if (!link || !place || !/^#./.test(link.url)) return undefined
  return {
    link,
    text: wordsOf(paragraph, link, locate) ?? link.label,
    textSpan: labelSpan(paragraph, link, locate) ?? wordsSpan(text, link),
    fragment: decode(link.url.slice(1)),
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

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
