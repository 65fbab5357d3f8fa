import type {RootContent} from 'mdast'

/** Blocks that belong together because HTML opens a table or list in the first and closes it in the last. */
export interface Region {
  readonly blocks: readonly RootContent[]
  /** Whether it ends with the closing tag. */
  readonly isClosed: boolean
}

const holder = /<(\/?)(?:table|ul|ol)(?=[\s>])/gi

/** Whether blocks hold the beginning of a table or list, the line that a fold is opened by, or a paragraph with links. */
export function holdsBlock(blocks: readonly RootContent[]): boolean {
  return blocks.some(
    (node) =>
      node.type === 'html' &&
      (/<(?:table|[ou]l|summary)[\s/>]/i.test(node.value) ||
        /<(?:p|div)[\s>][^]*<a\s/i.test(node.value)),
  )
}

/**
 * Groups blocks into regions of HTML; all others stand alone. A heading ends a region whose closing tag was
 * forgotten.
 */
export function* regions(blocks: readonly RootContent[]): Generator<Region> {
  let region: RootContent[] = []
  let depth = 0

  for (const block of blocks) {
    if (region.length > 0 && block.type === 'heading') {
      yield {blocks: region, isClosed: false}
      region = []
      depth = 0
    }
    if (block.type === 'html') {
      for (const [, closing] of block.value.matchAll(holder)) depth += closing === '/' ? -1 : 1
      depth = Math.max(depth, 0)
    }
    region.push(block)
    if (depth > 0) continue
    yield {blocks: region, isClosed: true}
    region = []
  }
  if (region.length > 0) yield {blocks: region, isClosed: false}
}
