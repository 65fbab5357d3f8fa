import type {List as ListNode} from 'mdast'
import {htmlBlocksIn} from '../../html/html-block.ts'
import type {Surroundings} from '../../surroundings.ts'
import type {Draft} from '../draft.ts'
import {readItemEntries} from '../items/item-entry.ts'
import type {ProseContext} from '../prose-entry.ts'
import {readHtmlEntries} from './html-entry.ts'

/**
 * Reads the entries of a bullet list, those among them that open folds:
 * `- <details><summary>Learning to See <a href="url">paper</a></summary>What it is about.</details>`.
 */
export function readListEntries(
  node: ListNode,
  context: Surroundings & ProseContext,
): readonly Draft[] {
  const items = readItemEntries(node, context)
  const folded = foldsIn(node, context)
  if (folded.length === 0) return items
  return [...items, ...folded].sort((a, b) => a.span.start - b.span.start)
}

/** The entries that are told by the lines which open folds, each all of an item. */
function foldsIn({children}: ListNode, surroundings: Surroundings): readonly Draft[] {
  return children.flatMap(({children: [first, ...others]}) => {
    if (first?.type !== 'html' || !opened.test(first.value)) return []
    if (others.some(({type}) => type === 'list' || type === 'table')) return []
    const blocks = htmlBlocksIn([first], surroundings.text)
    return blocks.flatMap((block) => readHtmlEntries(block, surroundings))
  })
}

/** The line that opens a fold, with a link in it. */
const opened = /^\s*<details\b[^>]*>\s*<summary\b[^>]*>[^]*(?:<a\b|\]\()/i
