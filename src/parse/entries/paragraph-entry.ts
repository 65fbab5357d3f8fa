import type {Paragraph} from 'mdast'
import type {Link} from '../../model/link.ts'
import {linksWithin} from '../links/link.ts'
import {isPeople, isPeopleText} from '../people/people.ts'
import {roleOfUrl} from '../roles/role-of-url.ts'
import {isLabel} from '../roles/role.ts'
import {flatten, type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {readTitle} from '../titles/title.ts'
import {isDatedLink, isDatedTitle, isSetOff} from './appearance.ts'
import {isOnDatasets} from './dataset.ts'
import {withDrawnLinks} from './drawn-link.ts'
import type {Draft} from './entry.ts'
import {
  isDatedBehind,
  isCitation,
  isEntryLike,
  isNumbered,
  isReference,
} from './paragraph-likeness.ts'
import {blocksOf, endBefore, linesOf, partOf} from './paragraph-line.ts'
import {proseEntry, type ProseContext} from './prose-entry.ts'
import {isTitleField, recordsOf} from './record.ts'
import {isProceedings, isSetTitle, isSpoken} from './set-title.ts'

/** Reads the papers of a paragraph: one as a whole, or several that stand on lines of their own. */
export function readParagraphEntries(node: Paragraph, context: ProseContext): Draft[] {
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

function readBeside(block: Paragraph, context: ProseContext): Draft | undefined {
  const span = context.locate(block)
  const isLinked = span && linksWithin(context.links, span).some(isPaperLink)
  return isLinked ? readParagraphEntry(block, context, true, true) : undefined
}

function readBlock(node: Paragraph, context: ProseContext): Draft[] {
  const records = recordsOf(node).flatMap((record) => readParagraphEntry(record, context) ?? [])
  if (records.length > 1) return records
  const several = readLines(node, context)
  if (several.length > 1) return several
  const whole = readParagraphEntry(node, context)
  return whole ? [whole] : []
}

/** Reads each line that is a paper by itself, with the lines up to the next; nothing for a paragraph without breaks. */
function readLines(node: Paragraph, context: ProseContext): Draft[] {
  const lines = linesOf(node)
  if (lines.length < 2 || context.links.filter(isPaperLink).length < 2) return []
  const papers = lines.filter(({from, to}) => readPart(node, from, to, context) !== undefined)
  if (papers.length < 2) return []
  // Among papers, what is written as they are is an entry too.
  const starts = lines.filter(({from, to}) => readPart(node, from, to, context, true) !== undefined)
  return starts.flatMap(({from}, index) => {
    const next = starts[index + 1]
    return readPart(node, from, next && endBefore(node, next.from), context, true) ?? []
  })
}

function readPart(
  node: Paragraph,
  from: number,
  to: number | undefined,
  context: ProseContext,
  isAmong = false,
): Draft | undefined {
  const part = partOf(node, from, to)
  return part && readParagraphEntry(part, context, isAmong)
}

/**
 * Reads a paragraph that is a paper, such as `**Title** <br> Authors <br> CVPR 2023. [[Paper](url)]`;
 * nothing for prose, which names papers in the middle of its sentences.
 */
export function readParagraphEntry(
  node: Paragraph,
  context: ProseContext,
  isAmong = false,
  isSet = false,
): Draft | undefined {
  const {text, venues, locate} = context
  const span = locate(node)
  const all = flatten(node.children, locate)
  const pieces = all.filter(({kind}) => kind !== 'image')
  const isLed = isDatedLink(pieces, venues)
  const isDated = isLed || isDatedTitle(pieces, venues) || isSetTitle(pieces, venues)
  const isCited = isCitation(pieces, venues)
  const isLike =
    isCited ||
    isEntryLike(withDrawnLinks(all), venues) ||
    isReference(pieces, venues) ||
    isTitleField(node)
  const isThing = isNamedThing(pieces) && isOnDatasets(context.section)
  if (!span || !(isDated || isLike || isThing || isSet)) return undefined

  const links = linksWithin(context.links, span)
  const isOf =
    isDated ||
    isSetOff(pieces, venues) ||
    isNumbered(pieces, venues) ||
    isDatedBehind(pieces) ||
    isCited ||
    (isAmong && pieces[0]?.strong === true) ||
    isSet ||
    isThing
  if (!links.some(isPaperLink) && !isOf) return undefined
  const title = readTitle(pieces, {...venues, text, alone: false})
  if (
    !title ||
    isProceedings(title.text) ||
    isSpoken(title.text) ||
    (title.text.includes(',') && isPeople(title.text))
  )
    return undefined
  if (isCutOff(text.slice(title.span.start, title.span.end + 3))) return undefined
  const start = startOf(pieces, span.start)
  const before = text.slice(start, title.span.start).replace(/<[^<>]*>\s*["“]?/g, ' ')
  const isNear = isLed || before.trim().length <= longestLead
  const isEnclosed = enclosed.test(before) && pieces.some(({strong}) => strong)
  if (!isNear && !isEnclosed && !enclosedName.test(before) && !isPeopleText(before))
    return undefined

  return proseEntry({title, span, links, pieces: all}, context)
}

/** A bold name that begins a paragraph and its labelled link, or a bold link alone: `**SeeSet** [[Link](url)]`, `[**SeeSet**](url)`. */
function isNamedThing(pieces: readonly Inline[]): boolean {
  const [name, next] = pieces.filter(({text}) => /[\p{Alpha}\p{N}]/u.test(text))
  if (!name?.strong || isLabel(name.text)) return false
  return name.kind === 'link' ? next === undefined : next?.kind === 'link' && isLabel(next.text)
}

/** Whether words lead on to the link behind them, as those of a sentence do: `please cite our [`. */
function isCutOff(words: string): boolean {
  return /\s(?:an?|are|at|by|citing|cite|for|from|in|is|of|on|our|see|the|this|to|with|your)\s\[(?!\[)/i.test(
    words.slice(-16),
  )
}

/** All that stands before a title in brackets of its own, however long: `[IEEE Transactions on Seeing Far and Wide]`. */
const enclosed = /^[^\p{Alpha}\p{N}]*[[(【][^()[\]【】]{1,120}[)\]】][^\p{Alpha}\p{N}]*$/u

/** A bracket and a bold name behind it: `[CVPR 2019; Far Labs] **SeeNet** `. */
const enclosedName =
  /^[^\p{Alpha}\p{N}]*[[(【][^()[\]【】]{1,60}[)\]】]\s*(?:\*\*|__)[^*_\s]{1,30}(?:\*\*|__)[\s:：–—-]*$/u

/** Letters that may stand before a title: a venue in brackets, or a number. */
const longestLead = 30

function isPaperLink({role, url, form}: Link): boolean {
  return form !== 'image' && (role === 'paper' || roleOfUrl(url) === 'paper')
}

/** Where the words begin; a short name in bold before them is a label of the paper. */
function startOf(pieces: readonly Inline[], start: number): number {
  const [first, next] = pieces.filter(({text}) =>
    /[\p{Alpha}\p{N}]/u.test(text.replace(/:\w+:/g, '')),
  )
  const isName = first?.strong && wordsIn(first.text) < 6 && /[:：]\s*$/.test(first.text)
  return (isName ? next : first)?.span.start ?? start
}
