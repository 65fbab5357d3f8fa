import type {Blockquote} from 'mdast'
import type {Draft} from '../draft.ts'
import {readItemEntries} from '../items/item-entry.ts'
import {readParagraphEntries} from '../paragraphs/paragraph-entry.ts'
import type {ProseContext} from '../prose-entry.ts'

/** Reads the papers of a quotation; nothing for what stands above all sections, where lists quote their own paper. */
export function readQuoteEntries({children}: Blockquote, context: ProseContext): Draft[] {
  if (context.section.path.length === 0) return []
  return children.flatMap((child) => {
    if (child.type === 'paragraph') return readParagraphEntries(child, context)
    // `> #### 1) *"Title"* [[paper](url)]`: the heading is for size alone.
    if (child.type === 'heading')
      return readParagraphEntries({...child, type: 'paragraph'}, context)
    return child.type === 'list' ? [...readItemEntries(child, context)] : []
  })
}
