import type {Paragraph} from 'mdast'
import {linksWithin} from '../../links/link-query.ts'
import {isLabel} from '../../roles/label.ts'
import {flatten, type Inline} from '../../text/inline.ts'
import {textOf} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {proseEntry, type ProseContext} from '../prose-entry.ts'

/**
 * Papers that share an item, each with its own date behind its linked title: `[Far Sights](url) (2003) and [Near Sights](url)
 * (2006): both see`, `[Far Sights](url). *SEE*, 2024. and [Near Sights](url). *HEAR*, 2025.`
 */
export function readDatedPair(node: Paragraph, context: ProseContext): readonly Draft[] {
  if (node.children[0]?.type !== 'link') return []
  const pieces = flatten(node.children, context.locate)
  const starts = pieces.flatMap((piece, index) => (isTitle(piece) ? [index] : []))
  const parts = starts.map((from, index) => pieces.slice(from, starts[index + 1]))
  const areDated = parts.every(([, ...behind], index) => {
    const said = textOf(behind)
    return (index < parts.length - 1 ? joined : dated).test(said)
  })
  if (parts.length < 2 || !areDated) return []
  return parts.flatMap((own) => {
    const [title, last] = [own[0], own.at(-1)]
    if (!title || !last) return []
    const span = {start: title.span.start, end: last.span.end}
    const links = linksWithin(context.links, span)
    return [
      proseEntry({title: {text: title.text, span: title.inner}, span, links, pieces: own}, context),
    ]
  })
}

/** A year, with a venue before it or in brackets alone, and a word that joins the next paper. */
const joined = /^[.,]?\s*\(?[^()\n]{0,40}(?<!\d)(?:19|20)\d{2}\)?[.,;]?\s+(?:and|&)\s(?:[Tt]he\s)?$/

/** The same before what is told of all, or at the end. */
const dated = /^[.,]?\s*\(?[^()\n]{0,40}(?<!\d)(?:19|20)\d{2}\)?\s*(?:[.:;,]|[-–—]\s|$)/

/** Whether a piece leads out by words of a title. */
function isTitle({kind, text, internal}: Inline): boolean {
  return kind === 'link' && !internal && wordsIn(text) > 2 && !isLabel(text)
}
