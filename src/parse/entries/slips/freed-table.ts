import type {List as ListNode, ListItem, RootContent} from 'mdast'
import {linksIn} from '../../text/nodes.ts'

/**
 * Blocks in which tables stand by themselves that stand in items which name them and no more, folded away or not:
 * `- **Seeing**` over `- <details><summary>Far</summary>` and a table of papers.
 */
export function withFreedTables(blocks: readonly RootContent[]): readonly RootContent[] {
  return blocks.some(isOfTables) ? blocks.flatMap(freed) : blocks
}

/** The blocks of a list that does no more than hold tables; another block stays as it is. */
function freed(block: RootContent): readonly RootContent[] {
  if (!isOfTables(block)) return [block]
  return block.children.flatMap((item) => item.children.flatMap(freed))
}

/** Whether a list holds tables, and every item of it that does is but a name of what it holds. */
function isOfTables(block: RootContent): block is ListNode {
  if (block.type !== 'list') return false
  const holding = block.children.filter(holdsTable)
  return holding.length > 0 && holding.every(isNaming)
}

/** Whether a table stands in an item, or in an item of that. */
function holdsTable({children}: ListItem): boolean {
  return children.some(
    (child) => child.type === 'table' || (child.type === 'list' && child.children.some(holdsTable)),
  )
}

/** Whether an item begins with a line without links, or with what is folded away. */
function isNaming({children: [line]}: ListItem): boolean {
  return (
    line?.type === 'html' || (line?.type === 'paragraph' && linksIn(line.children).length === 0)
  )
}
