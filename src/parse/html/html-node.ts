import type {List, ListItem, Nodes, Paragraph, PhrasingContent, Table, TableCell} from 'mdast'
import {roleOfUrl} from '../roles/role-of-url.ts'
import {plainText} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {evenRows, type HtmlRow} from './html-rows.ts'

/** An element of raw HTML that is still open. */
export interface Open {
  readonly tag: string
  readonly start: number
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Nodes[]
  readonly rows: HtmlRow[]
}

const blank = /^\s*$/

/** Where a node stands. */
type Place = Pick<Nodes, 'position'>

/** A table of rows; nothing where there are none. */
export function tableOf(rows: readonly HtmlRow[], place: Place): Table | undefined {
  return rows.length === 0 ? undefined : {type: 'table', children: evenRows(rows), ...place}
}

/**
 * A list; one that stands between its items belongs to the item before, as it is shown. Where lists of Markdown alone stand in it,
 * their items are its own.
 */
export function listOf(tag: string, children: readonly Nodes[], place: Place): List {
  const items: ListItem[] = []
  let last: ListItem | undefined
  for (const node of children) {
    if (node.type === 'listItem') items.push((last = node))
    else if (node.type === 'list' && last) extend(last, node)
    else if (node.type === 'list') items.push(...node.children)
  }
  return {type: 'list', ordered: tag === 'ol', spread: false, children: items, ...place}
}

/** Puts a list into the item before it, whose place then reaches to the list's end. */
function extend(item: ListItem, list: List): void {
  item.children.push(list)
  if (item.position && list.position)
    item.position = {start: item.position.start, end: list.position.end}
}

/** A cell with the rows and columns that it spans, a hundred at most. */
export function cellOf({tag, attributes, children}: Open, place: Place): TableCell {
  const span = (name: string): number => Math.min(Math.max(Number(attributes[name]) || 1, 1), 100)
  return {
    type: 'tableCell',
    children: phrasing(children),
    ...place,
    data: {isHead: tag === 'th', rows: span('rowspan'), columns: span('colspan')},
  }
}

/** Running text as a paragraph, and the lists in it. */
export function itemOf(children: readonly Nodes[]): (Paragraph | List)[] {
  const words = phrasing(children.filter((node) => node.type !== 'list' && node.type !== 'table'))
  const [first, last] = [words[0], words.at(-1)]
  const lists = children.filter((node) => node.type === 'list')
  if (!first?.position || !last?.position) return lists
  const position = {start: first.position.start, end: last.position.end}
  return [{type: 'paragraph', children: words, position}, ...lists]
}

/** The running text of nodes; blocks among them stand on lines of their own. */
function phrasing(nodes: readonly Nodes[]): PhrasingContent[] {
  const flat = nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'paragraph' || node.type === 'heading')
      return [...breakAt(node), ...node.children]
    if (node.type === 'list')
      return node.children.flatMap((item) => [...breakAt(item), ...phrasing(item.children)])
    if (node.type === 'table')
      return node.children.flatMap((row) =>
        row.children.flatMap((cell) => [...breakAt(cell), ...cell.children]),
      )
    return isPhrasing(node) ? [node] : []
  })
  const from = flat.findIndex((node) => node.type !== 'text' || !blank.test(node.value))
  const to = flat.findLastIndex((node) => node.type !== 'text' || !blank.test(node.value))
  return from === -1 ? [] : flat.slice(from, to + 1)
}

/** A line break right before a node. */
function breakAt({position}: Nodes): PhrasingContent[] {
  return position ? [{type: 'break', position: {start: position.start, end: position.start}}] : []
}

const phrasingTypes = new Set([
  'text',
  'link',
  'image',
  'strong',
  'emphasis',
  'break',
  'inlineCode',
  'delete',
  'linkReference',
  'imageReference',
  'html',
])

function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasingTypes.has(node.type)
}

/**
 * What a tag within a line is in Markdown: a link, a picture, a break, emphasis; a block begins with a break, and of others
 * the content counts.
 */
export function inlineOf(tag: string, {attributes, children, start}: Open, place: Place): Nodes[] {
  const words = phrasing(children)
  switch (tag) {
    case 'a':
      return attributes['href'] === undefined
        ? words
        : [{type: 'link', url: attributes['href'], children: words, ...place}]
    case 'img':
      return [{type: 'image', url: attributes['src'] ?? '', alt: attributes['alt'] ?? '', ...place}]
    case 'br':
      return [{type: 'break', ...place}]
    case 'b':
    case 'strong':
      return words.length === 0 ? [] : [{type: 'strong', children: words, ...place}]
    case 'i':
    case 'em':
      return words.length === 0 ? [] : [{type: 'emphasis', children: words, ...place}]
    case 'p':
    case 'div':
      return [{type: 'break', ...place}, ...children]
    default:
      return start === -1 ? [] : [...children]
  }
}

/** Whether a link to a paper, or to another page by words enough for a title, is among nodes or in them. */
export function leadsToPaper(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) =>
    node.type === 'link'
      ? roleOfUrl(node.url) === 'paper' ||
        (/^https?:/i.test(node.url) && wordsIn(plainText(node)) > 3)
      : 'children' in node && leadsToPaper(node.children),
  )
}
