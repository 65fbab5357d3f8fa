import type {Paragraph} from 'mdast'
import {mayBePeople} from '../../people/people.ts'
import {isLabel} from '../../roles/label.ts'
import {flatten, type Inline} from '../../text/inline.ts'
import {linesIn, textOf, withWords} from '../../text/pieces.ts'
import {isCapital, wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {isAppearance} from './appearance.ts'
import {readParagraphEntry} from './paragraph-paper.ts'

/**
 * Reads a bold title over its authors and links that lead anywhere, as papers have beside them that are not out yet:
 * `**Learning to See Far**`, `Ann Bee, Cy Dee`, `[ACL 2024](https://github.com/…) • [code](https://github.com/…)`; posts
 * have their day below: `**Seeing Far**`, `*Ann Bee*`, `[[Link](https://example.org)]`, `20 Feb 2023`.
 */
export function readSignedParagraph(node: Paragraph, context: ProseContext): Draft | undefined {
  const [first] = node.children
  if (first?.type !== 'strong') return undefined
  const [title, authors = [], ...below] = linesIn(flatten(node.children, context.locate)).map(
    withWords,
  )
  const [name, ...others] = title ?? []
  const isSet = authors.length > 0 && authors.every(({emphasis}) => emphasis)
  const isTitle =
    name?.kind === 'text' && others.length === 0 && wordsIn(name.text) > (isSet ? 1 : 2)
  if (!isTitle || isLabel(name.text) || !areAuthors(authors)) return undefined
  const said = below.flat()
  const links = said.filter(({kind}) => kind === 'link')
  const areLinks = links.every(
    (piece, index) =>
      isLabel(piece.text) ||
      isAppearance(piece, context.venues) ||
      (isSet && index > 0 && wordsIn(piece.text) < 3),
  )
  return links.length > 0 &&
    areLinks &&
    said.every((piece) => links.includes(piece) || isDay(piece))
    ? readParagraphEntry(node, context, {isSet: true})
    : undefined
}

/** Whether a line names who wrote something: people, or those who sign together, in italics: `*OpenAI*`. */
function areAuthors(line: readonly Inline[]): boolean {
  const names = textOf(line).trim()
  const isSignature = line.length === 1 && line[0]?.emphasis === true && wordsIn(names) < 4
  return (
    line.every(({kind, strong}) => kind === 'text' && !strong) &&
    (mayBePeople(names) || (isSignature && isCapital(names)))
  )
}

/** Whether a text is a day, or where and when something appeared: `20 Feb 2023`, `COLING 2022.`, `CIKM 23 – Oct 2023` */
function isDay({kind, text}: Inline): boolean {
  return (
    kind === 'text' &&
    wordsIn(text) < 7 &&
    /^\W*[\p{Upper}\d].*(?<!\d)(?:19|20)\d{2}\W*$/su.test(text)
  )
}
