import type {Paragraph} from 'mdast'
import type {Link} from '../model/link.ts'
import type {Draft} from './entry.ts'
import {isPeopleText} from './authors.ts'
import {flatten, type Inline} from './inline.ts'
import {withoutLead, type LeadContext} from './lead.ts'
import {linksWithin} from './link.ts'
import {isLabel, roleOfUrl} from './role.ts'
import {proseEntry, type ProseContext} from './prose-entry.ts'
import {readTitle} from './title.ts'

/**
 * Reads a paragraph that is a paper, such as `**Title** <br> Authors <br> CVPR 2023. [[Paper](url)]`;
 * nothing for prose, which names papers in the middle of its sentences.
 */
export function readParagraphEntry(node: Paragraph, context: ProseContext): Draft | undefined {
  const {text, venues, locate} = context
  const span = locate(node)
  const pieces = flatten(node.children, locate).filter(({kind}) => kind !== 'image')
  if (!span || !(isEntryLike(pieces, venues) || isReference(pieces, venues))) return undefined

  const links = linksWithin(context.links, span)
  if (!links.some(isPaperLink)) return undefined
  const title = readTitle(pieces, {
    text,
    isVenue: venues.isVenue,
    isLike: venues.isLike,
    alone: false,
  })
  if (!title) return undefined
  const start = startOf(pieces, span.start)
  const isNear = title.span.start <= start + longestLead
  if (!isNear && !isPeopleText(text.slice(start, title.span.start))) return undefined

  return proseEntry({title, span, links, pieces}, context)
}

/** Letters that may stand before a title: a venue in brackets, or a number. */
const longestLead = 30

/** A paper ends with its labelled links; or it begins with a bold or linked title, and its links follow. */
function isEntryLike(pieces: readonly Inline[], context: LeadContext): boolean {
  const words = withoutLead(pieces, context).filter(
    ({kind, text}) => kind !== 'break' && kind !== 'html' && /[\p{L}\p{N}]/u.test(text),
  )
  const [first, ...others] = words
  const last = words.at(-1)
  if (!first || !last) return false
  const isMarked = first.strong || first.kind === 'link'
  const labels = others.filter(({kind, text}) => kind === 'link' && isLabel(text))
  return labels.length > 0 && (isMarked || (last.kind === 'link' && isLabel(last.text)))
}

/** Authors before a quoted or linked title, and behind it a year. */
function isReference(pieces: readonly Inline[], context: LeadContext): boolean {
  const words = withoutLead(pieces, context).filter(({kind}) => kind !== 'html')
  const at = words.findIndex(({kind, text}) => kind === 'link' || /["“]/.test(text))
  const [title] = words.slice(at)
  const before = words
    .slice(0, at)
    .map(({text}) => text)
    .join('')
  const quoted = title?.kind === 'text' ? title.text.split(/["“]/)[0] : ''
  const behind = words
    .slice(at)
    .filter(({kind}) => kind === 'text')
    .map(({text}) => text)
    .join(' ')
  return (
    at !== -1 && isPeopleText(`${before}${quoted}`) && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(behind)
  )
}

function isPaperLink({role, url, form}: Link): boolean {
  return form !== 'image' && (role === 'paper' || roleOfUrl(url) === 'paper')
}

function startOf(pieces: readonly Inline[], start: number): number {
  return pieces.find(({text}) => /[\p{L}\p{N}]/u.test(text))?.span.start ?? start
}
