import type {List as ListNode, ListItem, Paragraph, RootContent} from 'mdast'

/** Two paragraphs as one, with a break between. */
export function mergeParagraphs(above: Paragraph, below: Paragraph): Paragraph {
  const [start, at, end] = [above.position?.start, below.position?.start, below.position?.end]
  if (!start || !at || !end) return above
  const gap = {type: 'break', position: {start: at, end: at}} as const
  const children = [...above.children, gap, ...below.children]
  return {...above, children, position: {start, end}}
}

/** A list of one item: a title with the list below it. */
export function nestUnder(title: Paragraph, below: ListNode): ListNode {
  const [start, end] = [title.position?.start, below.position?.end]
  if (!start || !end) return below
  const position = {start, end}
  return {...below, children: [{type: 'listItem', children: [title, below], position}], position}
}

/** A list whose last item goes on with blocks that stand behind the list. */
export function nestInLast(
  list: ListNode,
  below: readonly Extract<RootContent, ListNode | Paragraph>[],
): ListNode {
  const last = list.children.at(-1)
  const end = below.at(-1)?.position?.end
  if (!last?.position || !list.position || !end) return list
  const item = {
    ...last,
    children: [...last.children, ...below],
    position: {...last.position, end},
  }
  const position = {...list.position, end}
  return {...list, children: [...list.children.slice(0, -1), item], position}
}

/** An item with the items behind it in a list below it, of the kind of the list that holds them all. */
export function nestItems(item: ListItem, below: ListItem[], list: ListNode): ListItem {
  const [from, to] = [below[0]?.position, below.at(-1)?.position]
  const position = from && to && {start: from.start, end: to.end}
  const inner: ListNode = {...list, children: below, ...(position && {position})}
  const whole = item.position && position && {start: item.position.start, end: position.end}
  return {...item, children: [...item.children, inner], ...(whole && {position: whole})}
}

/** How far a block is set in. */
export function columnOf(block: RootContent | undefined): number {
  return block?.position?.start.column ?? 0
}
