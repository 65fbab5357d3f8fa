import type {Link, PhrasingContent, Text} from 'mdast'

/** Siblings with each title that stands in the place of its address too as the link that awaits one: `[Learning to See](Learning to See)`. */
export function withSelfLinks(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const mayHold = nodes.some((node) => node.type === 'text' && node.value.includes(']('))
  return mayHold ? nodes.flatMap((node) => (node.type === 'text' ? partsOf(node) : [node])) : nodes
}

const selfLink = /\[([^[\]]+)\]\(\1\)/

/** A text and the links in it; one that is not written as it reads stays whole. */
function partsOf(node: Text): PhrasingContent[] {
  const {value, position} = node
  const found = selfLink.exec(value)
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  if (!found || end - start !== value.length) return [node]
  const [whole, words = ''] = found
  const at = found.index
  const part = (from: number, to: number): Text => {
    const [first, last] = [pointAt(node, from), pointAt(node, to)]
    return {
      ...node,
      value: value.slice(from, to),
      ...(first && last && {position: {start: first, end: last}}),
    }
  }
  const label = part(at + 1, at + 1 + words.length)
  const {position: place} = part(at, at + whole.length)
  const link: Link = {type: 'link', url: '', children: [label], ...(place && {position: place})}
  const rest = part(at + whole.length, value.length)
  return [part(0, at), link, ...partsOf(rest)].filter(
    (one) => one.type !== 'text' || one.value !== '',
  )
}

/** The point that so many letters of a text stand before. */
function pointAt(
  {position}: Text,
  letters: number,
): NonNullable<Text['position']>['start'] | undefined {
  return position && {...position.start, offset: (position.start.offset ?? 0) + letters}
}
