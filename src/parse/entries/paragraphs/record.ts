import type {Paragraph, PhrasingContent} from 'mdast'
import {isLabelLine} from '../../fields/named-fields.ts'
import {boldWords, plainText} from '../../text/inline.ts'
import {referenceKey} from '../../text/reference-key.ts'
import {wordsIn} from '../../text/words.ts'
import {paragraphOf, writtenLines, type Source} from './written-line.ts'

/** What a paper that is told line by line begins with: its number, or the name of its first field. */
const number = /^\s*\d{1,3}、\s*\S/
const titleField = /^\s*(?:paper )?(?:title|标题|题目|论文标题|论文题目)\s*[:：]/i

/** Whether a line begins a paper that goes on in the lines below: `[1] Title, CHI 1993`, `**Title:** …` or `**Title**`. */
export function isRecordStart(node: Paragraph): boolean {
  return (
    wordsIn(boldWords(node.children)) > 3 ||
    (isStart(node.children) && recordsOf(node).length === 0)
  )
}

/** Whether a paragraph names the title as a field. */
export function isTitleField(node: Paragraph): boolean {
  return titleField.test(plainText(node))
}

/** Whether a paragraph names the title and its authors as fields, in bold brackets: `**[Paper]** (ICS 2018) Learning to see <br> **[Author]** Ann Bee`. */
export function isBracketRecord({children: [first, ...others]}: Paragraph): boolean {
  return (
    isField(first, /^\W*(?:paper|title|论文|标题)\W*$/i) &&
    others.some((child) => isField(child, /^\W*(?:authors?|作者)\W*$/i))
  )
}

/** Whether a node is a bold name of a field in brackets: `**[Title]**`. */
function isField(node: PhrasingContent | undefined, name: RegExp): boolean {
  if (node?.type !== 'strong' || node.children.some(({type}) => type !== 'text')) return false
  const words = plainText(node)
  return /^[[【]/.test(words) && name.test(words)
}

/** Whether a line tells more of a paper: a field, or labels. */
export function isRecordLine(node: Paragraph): boolean {
  return (
    /^\s*\p{Alpha}[\p{Alpha} ]{1,24}(?:[(（][^()（）]*[)）])?[:：]/u.test(plainText(node)) ||
    isLabelLine(node)
  )
}

/**
 * The papers of a paragraph whose lines begin several, or are rows that have lost their table; nothing for one that does
 * not.
 */
export function recordsOf(node: Paragraph, source?: Source): Paragraph[] {
  const lines = writtenLines(node, source)
  const areRows = lines.every(isRow)
  const starts = lines.flatMap((line, index) => (areRows || isStart(line) ? [index] : []))
  if (starts.length < 2) return []
  return starts.flatMap(
    (from, index) => paragraphOf(withoutNotes(lines.slice(from, starts[index + 1])).flat()) ?? [],
  )
}

/** The lines of a paper without the points below it, where they lead nowhere: `- first of its kind`. */
function withoutNotes(lines: readonly PhrasingContent[][]): readonly PhrasingContent[][] {
  const end = lines.findIndex(
    ([first], index) => index > 0 && first?.type === 'text' && /^\s*[-*+•]\s/.test(first.value),
  )
  const areLinked = lines.slice(end).some((line) => line.some(({type}) => type === 'link'))
  return end === -1 || areLinked ? lines : lines.slice(0, end)
}

/** Whether a line is a row that stands in no table, as one behind a blank line, closed or not: `| Title | CVPR 2020 | [pdf](url) |`. */
export function isRow(line: readonly PhrasingContent[]): boolean {
  const [first, last] = [line[0], line.at(-1)]
  if (first?.type !== 'text' || !/^\s*\|/.test(first.value)) return false
  const isClosed = last?.type === 'text' && /\|\s*$/.test(last.value)
  return isClosed || /^\s*\|(?:[^|\n]*\|){2}/.test(first.value)
}

/** Whether a line begins a record, by its number or by the name of the field for titles. */
function isStart(line: readonly PhrasingContent[]): boolean {
  const [first] = line
  if (first === undefined || (first.type !== 'text' && first.type !== 'strong')) return false
  const words = plainText(line.slice(0, 2))
  return titleField.test(words) || (first.type === 'text' && isNumbered(words))
}

/** Whether words begin with a number, or with the number or the key of a reference. */
function isNumbered(words: string): boolean {
  const key = referenceKey(words)
  return (key !== undefined && words.slice(key.length).trim() !== '') || number.test(words)
}
