import type {Table} from 'mdast'
import type {Contents} from '../../model/contents.ts'
import {slice} from '../../model/span.ts'
import type {HtmlBlock} from '../html/block-reader.ts'
import type {Surroundings} from '../surroundings.ts'
import {plainText} from '../text/inline.ts'
import {contentsOf, readContents, type ItemLine} from './contents.ts'

/** Reads a list or table of raw HTML as contents; nothing where most of its items or cells lead elsewhere. */
export function readHtmlContents(
  block: HtmlBlock,
  surroundings: Surroundings,
): Contents | undefined {
  if (block.type === 'paragraph') return undefined
  const context = {...surroundings, readLinks: surroundings.readLinksAgain}
  return block.type === 'list'
    ? readContents(block, context)
    : contentsOf(block, () => cellLines(block, surroundings), context)
}

/** The cells of a table that say something; those that blanks indent are nested in the others. */
function cellLines(table: Table, {text, locate}: Surroundings): ItemLine[] {
  return table.children.flatMap((row) =>
    row.children.flatMap((cell): ItemLine[] => {
      const span = locate(cell)
      if (!span || !cell.position || plainText(cell) === '') return []
      const depth = indented.test(slice(text, span)) ? 1 : 0
      const {children, position} = cell
      return [{paragraph: {type: 'paragraph', children, position}, depth}]
    }),
  )
}

const indented = /^<t[dh]\b[^>]*>\s*(?:[\u00A0\u2002-\u200A]|&(?:emsp|ensp|nbsp);)/i
