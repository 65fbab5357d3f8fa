import type {Link, Nodes, Text} from 'mdast'
import {plainText} from '../text/inline.ts'

/** Nodes whose texts have links in the place of the addresses in them: `SeeNet: https://arxiv.org/abs/2005.11129 (Click to Expand)`. */
export function withAddresses(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) =>
    node.type === 'text' && node.value.includes('://') ? partsOf(node) : [node],
  )
}

/** A text parted at the address that it holds. */
function partsOf({value, position}: Text): Nodes[] {
  const from = position?.start.offset
  const [url] = /https?:\/\/[^\s<>()"']+/.exec(value) ?? []
  // What an entity stands for is not as long as the entity.
  if (
    !position ||
    from === undefined ||
    url === undefined ||
    position.end.offset !== from + value.length
  )
    return [{type: 'text', value, ...(position && {position})}]
  const at = value.indexOf(url)
  const part = (start: number, end: number): Text => ({
    type: 'text',
    value: value.slice(start, end),
    position: {
      start: {...position.start, offset: from + start},
      end: {...position.end, offset: from + end},
    },
  })
  const label = part(at, at + url.length)
  const link: Link = {
    type: 'link',
    url,
    children: [label],
    ...(label.position && {position: label.position}),
  }
  return [part(0, at), link, part(at + url.length, value.length)].filter(
    (node) => node.type === 'link' || node.value !== '',
  )
}

/** Whether a link among nodes shows its own address. */
export function isAddressed(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => node.type === 'link' && plainText(node) === node.url)
}

/** Whether a bold link to another page begins nodes, and something is told behind it: `<b><a href="url">SeeNet</a></b> - Sees far.` */
export function isLedByName(nodes: readonly Nodes[]): boolean {
  const [first, next] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return (
    first?.type === 'strong' &&
    first.children.length === 1 &&
    first.children.every((node) => node.type === 'link' && /^https?:/i.test(node.url)) &&
    next?.type === 'text' &&
    /\s[-–—]\s+\p{Upper}/u.test(next.value)
  )
}
