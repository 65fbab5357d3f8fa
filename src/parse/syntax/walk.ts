import type {Nodes, Parents} from 'mdast'

/** Sees a node; `false` leaves out what stands in it. */
export type Visitor = (node: Nodes, parent: Parents | undefined) => unknown

/**
 * Shows a visitor every node in document order. A list has tens of thousands of small trees to walk, for which
 * `unist-util-visit` would make a new function a node.
 */
export function walk(node: Nodes, visitor: Visitor, parent?: Parents): void {
  if (visitor(node, parent) === false || !('children' in node)) return
  for (const child of node.children) walk(child, visitor, node)
}
