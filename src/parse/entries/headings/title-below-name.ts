import type {Paragraph} from 'mdast'
import {flatten} from '../../text/inline.ts'
import type {Draft} from '../draft.ts'
import {isPaperName, placedTitle} from '../named-paper.ts'
import {proseEntry, type ProseContext} from '../prose-entry.ts'

/** A paragraph that is no paper by itself. */
type Passed = readonly [Paragraph, ProseContext]

/**
 * Entries of which those that are a name and its links have the title of their paper, which stands in a paragraph of its
 * own below: `**SeeNet** [[code](url)] [[pdf](url)]` over `Learning to See Far. *CVPR 2020*.` One alone is none.
 */
export function withTitlesBelow(
  drafts: readonly Draft[],
  passed: readonly Passed[],
): readonly Draft[] {
  const text = passed[0]?.[1].text
  const names = text === undefined ? [] : drafts.filter((draft) => isNamed(draft, text))
  if (text === undefined || names.length < least) return drafts
  const byStart = new Map(passed.map((one) => [one[1].locate(one[0])?.start, one]))
  const titled = new Map<Draft, Draft>()
  for (const draft of names) {
    const below = byStart.get(startBehind(text, draft.span.end))
    const found = below && titledBy(draft, ...below)
    if (found) titled.set(draft, found)
  }
  return titled.size < least ? drafts : drafts.map((draft) => titled.get(draft) ?? draft)
}

/** How many such papers a list has at least. */
const least = 2

/** Whether a paragraph is a bold name with links, of which nothing says where its paper appeared. */
function isNamed({title, titleSpan, span, venue, links, row}: Draft, text: string): boolean {
  return (
    row === undefined &&
    venue === undefined &&
    links.some(({role}) => role === 'paper') &&
    /^(?:\*\*|__)$/.test(text.slice(span.start, titleSpan.start)) &&
    isPaperName(title)
  )
}

/** Where the next words begin behind a place, past pictures that stand alone: `![status](ready.svg)`. */
function startBehind(text: string, at: number): number {
  pictures.lastIndex = at
  return at + (pictures.exec(text)?.[0].length ?? 0)
}

const pictures = /\s*(?:!\[[^[\]]*\]\([^()]*\)\s*)*/y

/** A paper with the title and the place that a paragraph below its name tells. */
function titledBy(draft: Draft, node: Paragraph, context: ProseContext): Draft | undefined {
  const [title, end] = [placedTitle(node, context), context.locate(node)?.end]
  if (!title || end === undefined) return undefined
  const {section, group, links} = draft
  const span = {start: draft.span.start, end}
  const pieces = flatten(node.children, context.locate)
  return proseEntry({title, span, links, pieces}, {...context, section, group})
}
