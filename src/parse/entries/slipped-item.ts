import type {List as ListNode, ListItem, Nodes} from 'mdast'

/**
 * A list as it is meant: lines without links that lack a blank to stand below the item before them do so, as in
 * ` * SeeNet [pdf](url)` over `  * Ann Bee, Learning to see, CVPR 2020`. One alone is an item that is indented askew.
 */
export function withSlipped(list: ListNode): ListNode {
  const slipped = new Set(
    list.children.filter((item, at) => isSlipped(item, list.children[at - 1])),
  )
  const below = list.children.filter((item) => item.children.some(({type}) => type === 'list'))
  if (slipped.size === 0 || slipped.size + below.length < 2) return list
  const children = list.children.flatMap((item, at) => {
    const next = list.children[at + 1]
    if (slipped.has(item)) return []
    return next && slipped.has(next) ? [over(item, next, list)] : [item]
  })
  return {...list, children}
}

function isSlipped(item: ListItem, before: ListItem | undefined): boolean {
  const [own, outer] = [item, before].map((node) => node?.position?.start.column ?? 0)
  return before !== undefined && (own ?? 0) > (outer ?? 0) && holdsLink(before) && !holdsLink(item)
}

function holdsLink(node: Nodes): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return true
  return 'children' in node && node.children.some(holdsLink)
}

/** An item with another one in a list below it. */
function over(item: ListItem, below: ListItem, list: ListNode): ListItem {
  const {position} = below
  const inner: ListNode = {...list, children: [below], ...(position && {position})}
  const whole = item.position && position && {start: item.position.start, end: position.end}
  return {...item, children: [...item.children, inner], ...(whole && {position: whole})}
}
