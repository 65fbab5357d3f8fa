import type {RootContent} from 'mdast'
import type {Link} from '../../../model/link.ts'
import type {Span} from '../../../model/span.ts'
import {fieldPieces} from '../../fields/field-pieces.ts'
import {isPaperLink} from '../../links/link-query.ts'
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
import {isProved, signsOf, type HeadSigns} from './head-sign.ts'
import {isShort, paragraphsOf} from './labelled-block.ts'
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
  const {locate, links, section} = context
  const [place, end] = [locate(head), locate(body.at(-1) ?? head)?.end]
  if (!place || end === undefined || asideOf(section) === 'frame') return undefined
  const isHeading = head.type === 'heading'
  if (isHeading ? section.path.length === 0 : body.length === 0) return undefined

  if (isHeading && ofPaper.test(plainText(head))) return undefined
  // Most headings show no sign of a paper: their words need not be read as a title's.
  const signs = signsOf(head, body, isPaperHeading(place, links), isSigned, context)
  if (!signs) return undefined
  const pieces = flatten(head.children, locate)
  const title = titleOf(pieces, body, signs, context)
  if (!title || !isProved(title, head, body, signs)) return undefined

  const said = [...pieces, ...body.flatMap((node) => saidPieces(node, locate))]
  const out = links.filter(({url}) => !url.startsWith('#'))
  const around = {...context, section: (isHeading ? section.parent : undefined) ?? section}
  return proseEntry({title, span: {start: place.start, end}, links: out, pieces: said}, around)
}

/** What a heading says of the paper that a part of the list is taken from: `Far Sights ([Link](url) to the paper)`. */
const ofPaper = /\([^()]*\s(?:to|in|from) (?:the|our) (?:article|paper|survey)\)\s*$/i

/** The title that a head is; a short name may head the title and where it appeared. */
function titleOf(
  pieces: readonly Inline[],
  body: readonly RootContent[],
  {isLinked, isThing}: HeadSigns,
  context: ProseContext,
): Title | undefined {
  const {text, venues} = context
  const own = readTitle(pieces, {...venues, text, alone: false})
  const isName = own !== undefined && !isLinked && !isThing && wordsIn(own.text) < 4
  return (isName ? titleIn(body, context) : undefined) ?? own
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
