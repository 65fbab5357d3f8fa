import type {RootContent} from 'mdast'
import {holdsBlock, type Region} from './html/html-region.ts'
import type {ListBuilder} from './list-builder.ts'

/** Goes through blocks that belong together: most stand alone, those of an HTML table or list do not. */
export function walk({blocks, isClosed}: Region, builder: ListBuilder): void {
  if (!holdsBlock(blocks)) {
    for (const node of blocks) pass(node, builder)
  } else if (isClosed) {
    for (const node of blocks) passLoose(node, builder)
    builder.addHtmlBlocks(blocks)
  } else {
    for (const node of blocks) {
      pass(node, builder)
      if (node.type === 'html') builder.addHtmlBlocks([node])
    }
  }
}

/** Hands a block to the builder by its kind, with the line that stands right before it. */
function pass(node: RootContent, builder: ListBuilder): void {
  const line = builder.position.above.takeLine()
  if (node.type !== 'heading') builder.drafts.headed.goOn(node)
  if (node.type === 'heading') builder.addHeading(node)
  else if (node.type === 'table') builder.addTable(node)
  else if (node.type === 'list') builder.addList(node, line)
  else if (node.type === 'html') builder.addHtml(node)
  else if (node.type === 'paragraph') builder.addParagraph(node, line)
  else if (node.type === 'blockquote') builder.addQuote(node)
  else if (node.type === 'code') builder.addFence(node)
  else if (node.type !== 'definition') builder.addLinks(node)
}

/** Takes what a block brings wherever it stands: its place within HTML says what it is. */
function passLoose(node: RootContent, builder: ListBuilder): void {
  builder.position.above.takeLine()
  builder.drafts.headed.goOn(node)
  if (node.type === 'html') builder.addHtml(node)
  else builder.addLinks(node)
}
