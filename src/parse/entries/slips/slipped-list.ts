import type {RootContent} from 'mdast'
import {nestInLast} from './nesting.ts'

/**
 * Blocks in which points stand in the numbered item right before them where they lack a blank to do so:
 * `1. **Learning to see**` over `  - [Paper](url)`.
 */
export function withSlippedLists(blocks: readonly RootContent[]): readonly RootContent[] {
  if (!blocks.some((block, at) => isSlipped(block, blocks[at - 1]))) return blocks
  return blocks.reduce<RootContent[]>((joined, block, at) => {
    const before = joined.at(-1)
    if (before?.type === 'list' && block.type === 'list' && isSlipped(block, blocks[at - 1]))
      return [...joined.slice(0, -1), nestInLast(before, [block])]
    return [...joined, block]
  }, [])
}

/** Whether a list of points goes on right below a numbered one, set deeper than that: it is meant to stand in its last item. */
function isSlipped(block: RootContent, before: RootContent | undefined): boolean {
  if (block.type !== 'list' || before?.type !== 'list') return false
  const [own, outer] = [block.position?.start, before.position]
  return (
    block.ordered !== true &&
    before.ordered === true &&
    own?.line === (outer?.end.line ?? 0) + 1 &&
    own.column > (outer?.start.column ?? 0)
  )
}
