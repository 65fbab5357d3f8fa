import type {Parser} from 'htmlparser2'
import type {RootContent} from 'mdast'
import {htmlParser} from '../syntax/html-parser.ts'
import {markLength} from '../syntax/markdown.ts'
import {BlockReader, type HtmlBlock} from './block-reader.ts'

/** Reads the tables, lists and paragraphs that blocks of a document hold together, a byte order mark before them or not. */
export function htmlBlocksIn(nodes: readonly RootContent[], text: string): HtmlBlock[] {
  const start = nodes[0]?.position?.start.offset
  const end = nodes.at(-1)?.position?.end.offset
  if (start === undefined || end === undefined) return []
  const inside = nodes.filter(({type}) => type !== 'html')
  return readHtmlBlocks(text.slice(markLength(text)), {start, end}, inside)
}

/**
 * Reads the tables and lists of a stretch of text from `start` to `end`, in which blocks of HTML alternate with
 * blocks of Markdown, `inside`; the latter are kept as they are. Offsets are those of the tree. Never throws.
 */
function readHtmlBlocks(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  inside: readonly RootContent[],
): HtmlBlock[] {
  const reader = new BlockReader(start, inside)
  // What is left open closes behind the last word.
  const source = text.slice(start, end).trimEnd()
  const parser: Parser = htmlParser({
    onopentag: (tag, attributes) => {
      reader.open(tag, attributes, parser.startIndex)
    },
    ontext: (value) => {
      reader.text(value, parser.startIndex, parser.endIndex + 1)
    },
    onclosetag: (tag) => {
      reader.close(tag, Math.min(parser.endIndex + 1, source.length))
    },
  })
  parser.end(masked(source, start, inside))
  return reader.blocks
}

/** The text with its Markdown blanked, so that offsets stay. */
function masked(source: string, start: number, inside: readonly RootContent[]): string {
  let out = source
  for (const {position} of inside) {
    const [from, to] = [position?.start.offset, position?.end.offset]
    if (from === undefined || to === undefined) continue
    out = out.slice(0, from - start) + ' '.repeat(to - from) + out.slice(to - start)
  }
  return out
}
