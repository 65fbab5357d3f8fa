import type {ListItem, Paragraph} from 'mdast'
import type {Link} from '../../../model/link.ts'
import {readLeadItem} from '../../fields/group.ts'
import {linksWithin} from '../../links/link-query.ts'
import {isLabel} from '../../roles/label.ts'
import {flatten, type Inline} from '../../text/inline.ts'
import {withoutBlanks, withWords} from '../../text/pieces.ts'
import {endsInColon, wordsIn} from '../../text/words.ts'
import {isOnlyOfData} from '../data-section.ts'
import type {Draft} from '../draft.ts'
import {readDataRow} from '../paragraphs/linked-data.ts'
import {readListedLinks} from '../paragraphs/listed-links.ts'
import {readParagraphEntries} from '../paragraphs/paragraph-entry.ts'
import {proseEntry, type ProseContext} from '../prose-entry.ts'
import {readDatedPair} from './dated-pair.ts'

/** The papers that share an item: several paragraphs or links behind a name of what they are about, or links joined by words. */
export function readSharedItem(item: ListItem, context: ProseContext): readonly Draft[] {
  const [first, ...others] = item.children.filter((child) => child.type === 'paragraph')
  const pair = first ? readDatedPair(first, context) : []
  if (pair.length > 0) return pair
  if (first && item.children.length === 1) return readPapersInRow(first, context)
  const lead = first && readLeadItem(first, context.locate)
  if (!first || !lead) return []
  const within = {...context, group: lead}
  const papers = linksOf(first, context).length > 0 ? [] : others
  const areMarked = papers.length > 1 && papers.every(isMarked)
  const told = papers.flatMap((node) => {
    const own = {...within, links: linksOf(node, context)}
    const drafts = readParagraphEntries(node, own)
    return drafts.length > 0 ? drafts : readLonePaper(node, own, areMarked)
  })
  return told.length > 1 ? told : []
}

/** Whether a paragraph begins with the sign of an item, as one of a list does that Markdown reads as none: `• [SeeBase](url)`. */
function isMarked({children: [sign]}: Paragraph): boolean {
  return sign?.type === 'text' && /^[•·‣▪◦]\s*$/.test(sign.value)
}

/** The papers of a paragraph that links to several, if it does. */
function readPapersInRow(node: Paragraph, context: ProseContext): readonly Draft[] {
  const papers = linksOf(node, context).filter(({role}) => role === 'paper')
  if (papers.length < 2) return isOnlyOfData(context.section) ? readDataRow(node, context, 3) : []
  const joined = readJoinedPapers(node, context)
  if (joined.length > 0) return joined
  if (!readLeadItem(node, context.locate)) return []
  const isTitle = (piece: Inline): boolean => isLinkedTitle(piece, context.links)
  return readListedLinks(node, context, {isTitle, least: 2})
}

/**
 * The paper of a paragraph that is its linked title and nothing else, wherever the link leads, but a name in bold before it
 * and a remark in brackets behind it: `**SeeNet:** [Learning to see](url) [Bee et al., 2014]`. What is marked as an item needs
 * to be no paper.
 */
function readLonePaper(node: Paragraph, context: ProseContext, isItem: boolean): readonly Draft[] {
  const pieces = flatten(node.children, context.locate)
  const words = withWords(pieces)
  const isNamed = words[0]?.strong === true && endsInColon(words[0].text)
  const [title, ...others] = isNamed ? words.slice(1) : words
  const behind = others.map(({kind, text}) => (kind === 'text' ? text : '-'))
  const isAll = others.length === 0 || /^\s*[[(][^[\]()-]{2,60}[\])]\W*$/.test(behind.join(''))
  const isTitle = isItem
    ? title?.kind === 'link' && !isLabel(title.text)
    : title && isLinkedTitle(title, context.links)
  if (!title || !isAll || !isTitle) return []
  const span = {start: title.span.start, end: others.at(-1)?.span.end ?? title.span.end}
  const found = {title: {text: title.text, span: title.inner}, span, pieces}
  return [proseEntry({...found, links: context.links}, context)]
}

/** Papers by their linked titles, with nothing but signs and words between that join them: `[Learning to see](url), [Lamps for far sights](url) and …`. */
function readJoinedPapers({children}: Paragraph, context: ProseContext): readonly Draft[] {
  if (children.length < 3 || children[0]?.type !== 'link') return []
  // The signs that join them have no words.
  const words = withoutBlanks(flatten(children, context.locate))
  const areJoined = words.every((piece, index) =>
    index % 2 === 0
      ? piece.paper && isLinkedTitle(piece, context.links)
      : /^\s*(?:[,;&]|[,;]?\s(?:and|or))\s*$/.test(piece.text),
  )
  const titles = words.filter((_, index) => index % 2 === 0)
  if (titles.length < 2 || !areJoined) return []
  return titles.map((piece) => {
    const links = linksWithin(context.links, piece.span)
    const title = {text: piece.text, span: piece.inner}
    return proseEntry({title, span: piece.span, links, pieces: [piece]}, context)
  })
}

/** Whether a piece is the linked title of a paper. */
export function isLinkedTitle({kind, text, span}: Inline, links: readonly Link[]): boolean {
  return (
    kind === 'link' &&
    wordsIn(text) > 3 &&
    !isLabel(text) &&
    links.some((link) => link.span.start === span.start && link.role === 'paper')
  )
}

/** The links of a paragraph. */
function linksOf(node: Paragraph, {links, locate}: ProseContext): ProseContext['links'] {
  const span = locate(node)
  return span ? linksWithin(links, span) : []
}
