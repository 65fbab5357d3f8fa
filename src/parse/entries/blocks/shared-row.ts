import {covers, trim, type Span} from '../../../model/span.ts'
import type {Link} from '../../../model/link.ts'
import {outline, type Inline} from '../../text/inline.ts'
import {linesIn, textOf} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'

/** A name at the start of a line of authors: `Ann Bee (City University)`, `E. B. Quill; Cy Dee`. */
const signer =
  /^\p{Upper}[\p{Alpha}.'’-]*(?: (?:\p{Upper}[\p{Alpha}.'’-]*|\p{Lower}{2,3}(?= ))){1,4}(?= ?(?:[,;(]|and |$))/u

/**
 * The papers that share one cell, each a line in bold or a link over a line of its authors: `**Learning to see**<br>Ann Bee,
 * Cy Dee<br>**Seeing to learn**<br>Ed Eel`, as lists of the best papers of a year have them; or each a link and no more, as
 * plans of seminars do. The first has been read.
 */
export function sharedRow(first: Draft, pieces: readonly Inline[], text: string): Draft[] {
  const titles = titlesOf(pieces, first.links)
  if (titles.length < 2 || !titles[0] || !covers(titles[0].span, first.titleSpan)) return [first]
  const ends = [...titles.slice(1).map(({start}) => start), first.span.end]
  return titles.map((title, index) => {
    const start = index === 0 ? first.span.start : title.start
    const span = trim(text, {start, end: ends[index] ?? first.span.end})
    const links = first.links.filter((link) => isOf(link.span, index, titles, first))
    if (index === 0) return {...first, span, links}
    return {...first, title: title.text, titleSpan: title.span, span, links}
  })
}

interface SharedTitle {
  readonly text: string
  readonly span: Span
  /** Where what stands in the cell for it begins and ends. */
  readonly start: number
  readonly end: number
}

/** Whether a link belongs to a paper: it stands in its lines, or for the first outside those of all. */
function isOf(link: Span, index: number, titles: readonly SharedTitle[], {span}: Draft): boolean {
  const owner = titles.findLastIndex((title) => title.start <= link.end && link.end <= title.end)
  return owner === -1 ? index === 0 && covers(span, link) : owner === index
}

/** The titles of a cell whose lines are all linked titles, or a title and its authors by turns; none where any are not. */
function titlesOf(pieces: readonly Inline[], links: readonly Link[]): SharedTitle[] {
  if (!pieces.some(({kind}) => kind === 'break')) return []
  const lines = linesIn(pieces.filter(({kind, text}) => kind === 'break' || text.trim() !== ''))
  const titles = lines.map(titleOf)
  const linked = lines.flatMap((line) => linkedTitle(line, links) ?? [])
  if (linked.length === lines.length) return linked
  const isTurned = titles.every((title, index) => (title === undefined) === (index % 2 === 1))
  if (!isTurned || lines.length % 2 === 1) return []
  const isSigned = lines.every((line, index) => index % 2 === 0 || signer.test(wordsOf(line)))
  return isSigned
    ? titles.flatMap((title, index) => {
        const end = outline(lines[index + 1] ?? [])?.end
        return title && end !== undefined ? [{...title, start: title.span.start, end}] : []
      })
    : []
}

/** The title that a line is where it is the link to a paper, and nothing else. */
function linkedTitle(
  [link, ...others]: readonly Inline[],
  links: readonly Link[],
): SharedTitle | undefined {
  if (link?.kind !== 'link' || others.length > 0 || wordsIn(link.text) < 3) return undefined
  const paper = links.find(({span}) => covers(link.span, span))
  if (paper?.role !== 'paper' || paper.url === paper.label) return undefined
  return {text: wordsOf([link]).replace(/\.$/, ''), span: link.inner, ...link.span}
}

/** The title that a line is, wholly in bold or a link, its number aside: `2. **Learning to see**`. */
function titleOf(line: readonly Inline[]): Pick<SharedTitle, 'text' | 'span'> | undefined {
  const words = line.filter(({text}, index) => index > 0 || !/^\s*\d+[.)]\s*$/.test(text))
  const span = outline(words)
  const isSet = words.every(({kind, strong}) => strong || kind === 'link')
  const text = wordsOf(words)
  return span && isSet && wordsIn(text) > 2 ? {text: text.replace(/\.$/, ''), span} : undefined
}

function wordsOf(line: readonly Inline[]): string {
  return textOf(line).replace(/\s+/g, ' ').trim()
}
