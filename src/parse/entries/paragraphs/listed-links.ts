import type {Paragraph} from 'mdast'
import {hasWords} from '../../../model/words.ts'
import {linksWithin} from '../../links/link-query.ts'
import {isLabel} from '../../roles/label.ts'
import {flatten, outline, type Inline} from '../../text/inline.ts'
import {endsInColon, wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {proseEntry, type ProseContext} from '../prose-entry.ts'

/** What is listed in a row. */
interface Listed {
  /** Whether a link is the title of an entry. */
  readonly isTitle: (piece: Inline) => boolean
  /** How many make a row. */
  readonly least: number
}

/**
 * Entries by their links in a row behind a few words, with no more than their years between: `Mapping: [Learning to see
 * maps](url), [Learning to draw maps](url)`.
 */
export function readListedLinks(
  node: Paragraph,
  context: ProseContext,
  {isTitle, least}: Listed,
): readonly Draft[] {
  const pieces = flatten(node.children, context.locate)
  const starts = pieces.flatMap((piece, index) => (isTitle(piece) ? [index] : []))
  const lead = leadOf(pieces.slice(0, starts[0]))
  const isRow = pieces.slice(starts[0]).every((piece) => isTitle(piece) || isShort(piece))
  if (starts.length < least || lead.length === 0 || !isRow) return []
  return starts.flatMap((from, index) => {
    const own = pieces.slice(from, starts[index + 1])
    const [title, last] = [own[0], own.at(-1)]
    if (!title || !last) return []
    const span = {start: title.span.start, end: last.span.end}
    const links = linksWithin(context.links, span)
    const group = outline(lead)
    const found = {title: {text: title.text, span: title.inner}, span, links, pieces: own}
    return [proseEntry(found, {...context, group})]
  })
}

/** The few words before a row, which code may be among where a colon follows: `` `Far`: ``; none where these are others. */
function leadOf(before: readonly Inline[]): readonly Inline[] {
  const lead = before.filter(({kind, text}) => kind !== 'break' && hasWords(text))
  const isNamed = endsInColon(before.at(-1)?.text ?? '')
  const isLead =
    lead.length < 3 &&
    lead.every(
      ({kind, text}) => (kind === 'text' || (kind === 'code' && isNamed)) && wordsIn(text) < 6,
    )
  return isLead ? lead : []
}

/** Whether a piece is a label, or no more than where and when a paper appeared. */
function isShort({kind, text}: Inline): boolean {
  return kind === 'link' ? isLabel(text) : wordsIn(text) < 4
}
