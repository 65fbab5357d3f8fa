import type {Paragraph} from 'mdast'
import {isPeopleText, isPerson} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import {flatten, type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {isAppearance} from './appearance.ts'
import type {Draft} from './entry.ts'
import {readParagraphEntry} from './paragraph-paper.ts'
import type {ProseContext} from './prose-entry.ts'

/**
 * Reads a bold title over its authors and links that lead anywhere, as papers have beside them that are not out yet:
 * `**Learning to See Far**`, `Ann Bee, Cy Dee`, `[ACL 2024](https://github.com/…) • [code](https://github.com/…)`.
 */
export function readSignedParagraph(node: Paragraph, context: ProseContext): Draft | undefined {
  const [first] = node.children
  if (first?.type !== 'strong') return undefined
  const [title, authors = [], ...below] = linesOf(flatten(node.children, context.locate))
  const [name, ...others] = title ?? []
  const isTitle = name?.kind === 'text' && others.length === 0 && wordsIn(name.text) > 2
  const names = authors
    .map(({text}) => text)
    .join('')
    .trim()
  const areAuthors = authors.every(({kind, strong}) => kind === 'text' && !strong)
  if (!isTitle || isLabel(name.text) || !areAuthors) return undefined
  if (!isPeopleText(names) && !isPerson(names)) return undefined
  const links = below.flat()
  const areLinks = links.every(
    (piece) =>
      piece.kind === 'link' && (isLabel(piece.text) || isAppearance(piece, context.venues)),
  )
  return links.length > 0 && areLinks ? readParagraphEntry(node, context, {isSet: true}) : undefined
}

/** The lines of a paragraph, of each what has words. */
function linesOf(pieces: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'break') lines.push([])
    else if (/[\p{Alpha}\p{N}]/u.test(piece.text)) lines.at(-1)?.push(piece)
  }
  return lines
}
