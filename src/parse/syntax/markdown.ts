import type {Nodes, Root} from 'mdast'
import type {Span} from '../../model/span.ts'
import {placeLiterals, unlinkHostless} from './literal.ts'
import {closeBold} from './open-bold.ts'
import {portionParser} from './parser.ts'
import {parseInPortions} from './portions.ts'

/** A text and its syntax tree, before anybody has asked what it means. */
export interface Document {
  readonly path: string
  readonly text: string
  readonly tree: Root
}

/** Parses Markdown as GitHub reads it. Throws only a `RangeError`, for what is nested thousands of levels deep: any text is Markdown. */
export function parseMarkdown(path: string, text: string): Document {
  const body = text.slice(markLength(text))
  const tree = parseInPortions(body, portionParser())
  placeLiterals(tree, body)
  unlinkHostless(tree, body)
  closeBold(tree, body)
  return {path, text, tree}
}

/** Where a node stands in the text; nothing for a node that the parser made up. */
export type Locate = (node: Nodes) => Span | undefined

/** Makes the function from node to span; the parser does not count a byte order mark, we do. */
export function locator(text: string): Locate {
  const shift = markLength(text)

  return ({position}) => {
    const start = position?.start.offset
    const end = position?.end.offset
    if (start === undefined || end === undefined) return undefined
    return {start: start + shift, end: end + shift}
  }
}

/** The length of the byte order marks that a text begins with, of which the parser would not count one. */
export function markLength(text: string): number {
  return /^\uFEFF*/.exec(text)?.[0].length ?? 0
}
