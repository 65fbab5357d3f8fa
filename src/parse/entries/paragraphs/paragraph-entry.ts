import type {Paragraph} from 'mdast'
import {isPaperLink, linksWithin} from '../../links/link-query.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import {isOnDatasets} from '../data-section.ts'
import type {Draft} from '../draft.ts'
import type {ProseContext} from '../prose-entry.ts'
import {readDataLines} from './data-lines.ts'
import {isNamedPaper} from './named-thing.ts'
import {blocksOf, endBefore, linesOf, partOf} from './paragraph-line.ts'
import {readParagraphEntry, type Known} from './paragraph-paper.ts'
import {readNumberedParagraph, referencesOf} from './numbered-paragraph.ts'
import {isRow, recordsOf} from './record.ts'
import {stampedLines} from './stamped-line.ts'

/** Reads the papers of a paragraph: one as a whole, or several that stand on lines of their own. */
export function readParagraphEntries(node: Paragraph, context: ProseContext): readonly Draft[] {
  const blocks = blocksOf(node)
  if (blocks.length < 2) return readBlock(node, context)
  const read = blocks.map((block) => ({block, drafts: readBlock(block, context)}))
  if (read.every(({drafts}) => drafts.length === 0)) return readBlock(node, context)
  // Beside papers, what leads to one is one, whatever it ends with.
  const all = read.flatMap(({block, drafts}) =>
    drafts.length > 0 ? drafts : (readBeside(block, context) ?? []),
  )
  return all.length > 1 ? all : readBlock(node, context)
}

/** Reads a paragraph that stands beside papers, and needs no more than a link to be one. */
function readBeside(block: Paragraph, context: ProseContext): Draft | undefined {
  const span = context.locate(block)
  const links = span ? linksWithin(context.links, span) : []
  const isNext = links.some(isPaperLink) || (links.length > 0 && isCounted(block))
  return isNext ? readParagraphEntry(block, context, {isSet: true}) : undefined
}

/** Whether a block begins with a number and a full stop: `589.SeeNet: Learning to See`. */
function isCounted({children: [first]}: Paragraph): boolean {
  return first?.type === 'text' && /^\s*\d{1,4}\.\s*\p{Upper}/u.test(first.value)
}

/** Reads a paragraph as several records or lines that are papers each, else as one. */
function readBlock(node: Paragraph, context: ProseContext): readonly Draft[] {
  const stamped = stampedLines(node, context)
  if (stamped.length > 0) return readUpToNext(node, stamped, context, {isSet: true})
  const records = readRecords(recordsOf(node, context), context)
  if (records.length > 1) return records
  const data = readDataLines(node, context)
  if (data.length > 1) return data
  const several = readLines(node, context)
  if (several.length > 1) return several
  const whole = readParagraphEntry(node, context)
  return whole ? [whole] : []
}

/** Reads records, with those that are references as most of them are. */
function readRecords(records: readonly Paragraph[], context: ProseContext): readonly Draft[] {
  const read = records.map((node) => ({node, draft: readRecord(node, context)}))
  const papers = read.flatMap(({draft}) => draft ?? [])
  const numbered = read.flatMap(({node, draft}) =>
    draft ? [] : (readNumberedParagraph(node, context) ?? []),
  )
  const references = referencesOf(numbered, papers.length)
  return [...papers, ...references].sort((a, b) => a.span.start - b.span.start)
}

/** Reads one of several records; a row that has lost its table is one by its place, where it has a link. */
function readRecord(node: Paragraph, context: ProseContext): Draft | undefined {
  const span = context.locate(node)
  const isLinked = span !== undefined && linksWithin(context.links, span).length > 0
  return readParagraphEntry(node, context, {isSet: isRow(node.children) && isLinked})
}

/** Reads each line that is a paper by itself, with the lines up to the next; nothing for a paragraph without breaks. */
function readLines(node: Paragraph, context: ProseContext): Draft[] {
  const lines = linesOf(node)
  const written = lines.filter(({from, to}) => to > from)
  const counted = lines.filter(
    ({from}) => isCountedLink(node, from) || isMarkedLine(node, from) || isNamedPaper(node, from),
  )
  if (counted.length > 0 && counted.length === written.length)
    return counted.flatMap(({from, to}) => readPart(node, from, to, context, {isSet: true}) ?? [])
  const mayBeSeveral = context.links.filter(isPaperLink).length > 1 || isOnDatasets(context.section)
  if (lines.length < 2 || !mayBeSeveral) return []
  const papers = lines.filter(({from, to}) => readPart(node, from, to, context) !== undefined)
  if (papers.length < 2) return []
  // Among papers, what is written as they are is an entry too.
  const isAmong = true
  const starts = lines.filter(
    ({from, to}) => readPart(node, from, to, context, {isAmong}) !== undefined,
  )
  return readUpToNext(node, starts, context, {isAmong})
}

/** Reads the papers that begin with some lines of a paragraph, each up to where the next one begins. */
function readUpToNext(
  node: Paragraph,
  starts: readonly {from: number}[],
  context: ProseContext,
  known: Known,
): Draft[] {
  return starts.flatMap(({from}, index) => {
    const next = starts[index + 1]
    return readPart(node, from, next && endBefore(node, next.from), context, known) ?? []
  })
}

/** Whether a line is the number of a paper and its linked title, bold or not: `1.**[Learning to see](url)**`. */
function isCountedLink({children}: Paragraph, from: number): boolean {
  const [number, marked] = children.slice(from, from + 2)
  const link = marked?.type === 'strong' ? marked.children[0] : marked
  return (
    number?.type === 'text' &&
    /^\s*\d{1,3}[.)、．]\s*$/.test(number.value) &&
    link?.type === 'link' &&
    wordsIn(plainText(link)) > 3
  )
}

/** Whether a line begins with the sign of an item that Markdown reads as none: `• [paper](url) Learning to see<br>`. */
function isMarkedLine({children}: Paragraph, from: number): boolean {
  const first = children[from]
  return first?.type === 'text' && /^\s*[•‣▪◦●]\s/u.test(first.value)
}

/** Reads some of a paragraph's nodes as a paragraph of their own. */
function readPart(
  node: Paragraph,
  from: number,
  to: number | undefined,
  context: ProseContext,
  known: Known = {},
): Draft | undefined {
  const part = partOf(node, from, to)
  return part && readParagraphEntry(part, context, known)
}
