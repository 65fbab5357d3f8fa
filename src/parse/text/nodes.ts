import type {Link, Nodes} from 'mdast'

/** Whether a node breaks a line: `<br>`, or two blanks at its end. */
export function isLineBreak(node: Nodes | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'html' && /^<\/?br\b/i.test(node.value))
}

/** The links among nodes, those in bold words or italics too: `*[Title](url)*`. */
export function linksIn(nodes: readonly Nodes[]): Link[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [node]
    return 'children' in node ? linksIn(node.children) : []
  })
}

/** Whether a node is a link or holds one. */
export function holdsLink(node: Nodes): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return true
  return 'children' in node && node.children.some(holdsLink)
}
