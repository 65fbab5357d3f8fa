import type {RootContent} from 'mdast'
import type {Link} from '../../../model/link.ts'
import type {Span} from '../../../model/span.ts'
import {fieldPieces} from '../../fields/field-pieces.ts'
import {isPaperLink} from '../../links/link-query.ts'
import {isOnlyPeople} from '../../people/people.ts'
import {isAddress} from '../../roles/label.ts'
import type {Locate} from '../../syntax/markdown.ts'
import {flatten, plainText, type Inline} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import type {Title} from '../../titles/title-context.ts'
import {readTitle} from '../../titles/title.ts'
import {asideOf} from '../aside.ts'
import type {Draft} from '../draft.ts'
import {placedTitle} from '../named-paper.ts'
import {proseEntry, type ProseContext} from '../prose-entry.ts'
import {definedPieces} from './definition.ts'
import {holdsPaperLabel, isOfLabels, isShort, paragraphsOf} from './labelled-block.ts'
import {isNameHeading} from './name-heading.ts'
import {isPlacedHeading} from './placed-heading.ts'
import {isThingHeading} from './thing-heading.ts'
import type {TitleLine} from './titled-entry.ts'

/**
 * Reads a heading or line that is the title of a paper, with what is said of it below: its authors, its venue, its links.
 * Nothing for the heading of an ordinary section; `links` are those of head and body, and names below it may sign it.
 */
export function readHeadedEntry(
  head: TitleLine,
  body: readonly RootContent[],
  context: ProseContext,
  isSigned = false,
): Draft | undefined {
  const {text, venues, locate, links, section} = context
  const [place, end] = [locate(head), locate(body.at(-1) ?? head)?.end]
  if (!place || end === undefined || asideOf(section) === 'frame') return undefined
  const isHeading = head.type === 'heading'
  if (isHeading ? section.path.length === 0 : body.length === 0) return undefined

  const isLinked = isPaperHeading(place, links)
  const isThing = isThingHeading(head, body, section)
  const isLabelled =
    body.some(holdsPaperLabel) || (!isHeading && isNumber(head) && isAddressLine(body[0]))
  // Most headings are none of these: their words need not be read as a title's.
  const isPlaced = isSigned || isPlacedHeading(head, venues)
  if (!isLinked && !isThing && !isLabelled && !isPlaced) return undefined

  const pieces = flatten(head.children, locate)
  const own = readTitle(pieces, {...venues, text, alone: false})
  // A short name may head the title and where it appeared.
  const isName = own !== undefined && !isLinked && !isThing && wordsIn(own.text) < 4
  const title = (isName ? titleIn(body, context) : undefined) ?? own
  const isDated = datedLead.test(plainText(head)) || (isLabelled && hasAuthors(body))
  // The line that opens a fold may be a name alone.
  const isNamed = isLabelled && isNameHeading(head, body)
  const least =
    isThing || isDated || isNamed || (isLinked && !isHeading) ? 1 : isLinked || isSigned ? 2 : 3
  if (!title || wordsIn(title.text) < least) return undefined
  const isTold =
    isLabelled && (isNamed || isDated || wordsIn(title.text) > 3 || isOfLabels(body[0]))
  if (!isLinked && !isTold && !isThing && !isPlaced) return undefined

  const said = [...pieces, ...body.flatMap((node) => saidPieces(node, locate))]
  const out = links.filter(({url}) => !url.startsWith('#'))
  const around = {...context, section: (isHeading ? section.parent : undefined) ?? section}
  return proseEntry({title, span: {start: place.start, end}, links: out, pieces: said}, around)
}

/** Whether a line begins with a number in brackets and a bracket that cites: `[1] [Bee et al., 2017] Learning to see`. */
function isNumber(head: TitleLine): boolean {
  return /^\s*\[\d{1,3}\]\s*\[[^[\]]{2,60}(?:19|20)\d{2}\]\s*\S/.test(plainText(head))
}

/** Whether a block is an address and nothing else. */
function isAddressLine(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && isAddress(plainText(node))
}

/** When a paper appeared, in brackets before its name: `[ICS 2021] SeeNet`. */
const datedLead = /^\s*[[(【][^()[\]【】]{0,40}\d{2}[)\]】]\s*\S/u

/** Whether authors come first below a heading, or are named there: `Ann Bee, Cy Dee. *CVPR 2016*`, `- Authors: Ann Bee`. */
function hasAuthors([first]: readonly RootContent[]): boolean {
  const [line] = first?.type === 'list' ? paragraphsOf(first) : [first]
  const words = line?.type === 'paragraph' ? plainText(line) : ''
  const [, label, names = ''] =
    /^\s*(authors?\s*[:：]\s*)?([^|[(\n:]*?)(?:\.\s.*|[|[(\n].*)?$/isu.exec(words) ?? []
  return isOnlyPeople(names.trim()) && (label !== undefined || names.includes(','))
}

/** The title in the first line below a name that says where it appeared. */
function titleIn(body: readonly RootContent[], context: ProseContext): Title | undefined {
  for (const node of body) {
    const title = node.type === 'paragraph' ? placedTitle(node, context) : undefined
    if (title) return title
  }
  return undefined
}

/** Whether a heading leads to a paper. */
export function isPaperHeading({end}: Span, links: readonly Link[]): boolean {
  return links.some((link) => link.span.end <= end && isPaperLink(link))
}

/** What a block says of a paper: lines too long for authors and venues are about something else. */
function saidPieces(node: RootContent, locate: Locate): Inline[] {
  if (node.type === 'list' && paragraphsOf(node).every(isShort))
    return setApart(fieldPieces(node, locate))
  if (node.type === 'blockquote') return node.children.flatMap((child) => saidPieces(child, locate))
  if (node.type === 'html') return setApart(definedPieces(node, locate))
  return node.type === 'paragraph' && isShort(node) ? setApart(flatten(node.children, locate)) : []
}

/** Pieces behind a break: blocks are read one by one. */
function setApart(pieces: readonly Inline[]): Inline[] {
  const [first] = pieces
  if (!first) return []
  const start = {start: first.span.start, end: first.span.start}
  return [
    {...first, kind: 'break', text: '', span: start, inner: start, badge: undefined},
    ...pieces,
  ]
}
