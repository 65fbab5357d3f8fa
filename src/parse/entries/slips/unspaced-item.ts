import type {Link, List as ListNode, ListItem, Paragraph, RootContent, Text} from 'mdast'
import {isLabel} from '../../roles/label.ts'
import {plainText} from '../../text/inline.ts'

/**
 * Blocks as they are meant: an item that lacks the blank behind its point, at the start of a line, is one of its own and
 * no more of the item above: `- [Learning to see](url)` over `-[Learning to hear](url)`.
 */
export function withUnspacedItems(
  blocks: readonly RootContent[],
  text: string,
): readonly RootContent[] {
  if (!text.includes('\n-[')) return blocks
  return blocks.map((block) =>
    block.type === 'list' && block.position?.start.column === 1 ? parted(block) : block,
  )
}

function parted(list: ListNode): ListNode {
  const children = list.children.flatMap(partedItem)
  return children.length > list.children.length ? {...list, children} : list
}

/** An item, or the two and more that it holds. */
function partedItem(item: ListItem): ListItem[] {
  const cut = cutOf(item)
  const end = item.position?.end
  if (!cut || !end) return [item]
  const next: ListItem = {
    ...item,
    children: cut.behind,
    position: {start: cut.start, end},
  }
  const before: ListItem = {
    ...item,
    children: cut.before,
    ...(item.position && {position: {start: item.position.start, end: cut.end}}),
  }
  return [before, ...partedItem(next)]
}

/** What stands before and behind the point that lacks its blank, and where. */
interface Cut {
  readonly before: ListItem['children']
  readonly behind: ListItem['children']
  readonly start: Point
  readonly end: Point
}

type Point = NonNullable<Link['position']>['start']

/** Finds such a point in the line of an item, or in that of an item right below it. */
function cutOf({children}: ListItem): Cut | undefined {
  const [line, below] = [children[0], children.at(-1)]
  const own = line?.type === 'paragraph' ? cutLine(line) : undefined
  if (own) return {...own, behind: [...own.behind, ...children.slice(1)]}
  if (below?.type !== 'list') return undefined
  for (const [at, item] of below.children.entries()) {
    const [inner, ...others] = item.children
    const cut = inner?.type === 'paragraph' && others.length === 0 ? cutLine(inner) : undefined
    if (!cut || !item.position || !below.position) continue
    const last = {...item, children: cut.before, position: {...item.position, end: cut.end}}
    const head = {...below, children: [...below.children.slice(0, at), last]}
    const rest = below.children.slice(at + 1)
    const start = rest[0]?.position?.start
    const tail = start && {...below, children: rest, position: {start, end: below.position.end}}
    return {
      ...cut,
      before: [
        ...children.slice(0, -1),
        {...head, position: {start: below.position.start, end: cut.end}},
      ],
      behind: tail ? [...cut.behind, tail] : cut.behind,
    }
  }
  return undefined
}

/** A line cut at the first point that stands right before a link at the start of a line; labels go on with what is above. */
function cutLine(line: Paragraph): Cut | undefined {
  const at = line.children.findIndex((child, index) => isUnspaced(child, line.children[index - 1]))
  const [link, text] = [line.children[at], line.children[at - 1]]
  if (!link?.position || text?.type !== 'text' || !text.position || !line.position) return undefined
  const {end: lineEnd, start: lineStart} = line.position
  const {start} = link.position
  const offset = (start.offset ?? 0) - start.column
  const column = text.position.start.column + text.value.length - 2
  const end = {line: start.line - 1, column, offset}
  const own = {line: start.line, column: 1, offset: offset + 1}
  const before = [...line.children.slice(0, at - 1), ...withoutPoint(text, end)]
  const point: Text = {type: 'text', value: '-', position: {start: own, end: start}}
  const behind = [point, ...line.children.slice(at)]
  return {
    before: [{...line, children: before, position: {start: lineStart, end}}],
    behind: [{...line, children: behind, position: {start: own, end: lineEnd}}],
    start: own,
    end,
  }
}

/** The text before a point, without the point and the end of the line; nothing where it has no more. */
function withoutPoint(text: Text, end: Point): Text[] {
  const value = text.value.slice(0, -2)
  const start = text.position?.start
  return value === '' || !start ? [] : [{...text, value, position: {start, end}}]
}

/** Whether a link stands right behind a point at the start of a line, and is no label of what is above. */
function isUnspaced(link: RootContent, before: RootContent | undefined): boolean {
  return (
    link.type === 'link' &&
    link.position?.start.column === 2 &&
    before?.type === 'text' &&
    before.value.endsWith('\n-') &&
    !isLabel(plainText(link))
  )
}
