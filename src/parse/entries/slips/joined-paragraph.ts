import type {Paragraph} from 'mdast'

/** Two paragraphs as one, with a break between. */
export function over(above: Paragraph, below: Paragraph): Paragraph {
  const [start, at, end] = [above.position?.start, below.position?.start, below.position?.end]
  if (!start || !at || !end) return above
  const gap = {type: 'break', position: {start: at, end: at}} as const
  const children = [...above.children, gap, ...below.children]
  return {...above, children, position: {start, end}}
}
