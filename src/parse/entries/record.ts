import type {Paragraph, PhrasingContent, Text} from 'mdast'
import {isLabelLine} from '../fields/named-fields.ts'
import {plainText} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/** What a paper that is told line by line begins with: its number, or the name of its first field. */
const number = /^\s*(?:\[\d{1,3}\]|\d{1,3}、)\s*\S/
const titleField = /^\s*(?:paper )?(?:title|标题|题目|论文标题|论文题目)\s*[:：]/i

/** Whether a line begins a paper that goes on in the lines below: `[1] Title, CHI 1993`, `**Title:** …` or `**Title**`. */
export function isRecordStart(node: Paragraph): boolean {
  return isBoldTitle(node) || (isStart(node.children) && recordsOf(node).length === 0)
}

function isBoldTitle({children}: Paragraph): boolean {
  const [only, ...others] = children
  return only?.type === 'strong' && others.length === 0 && wordsIn(plainText(only)) > 3
}

/** Whether a paragraph names the title as a field. */
export function isTitleField(node: Paragraph): boolean {
  return titleField.test(plainText(node))
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
export function recordsOf(node: Paragraph): Paragraph[] {
  const lines = linesOf(node)
  const areRows = lines.every(isRow)
  const starts = lines.flatMap((line, index) => (areRows || isStart(line) ? [index] : []))
  if (starts.length < 2) return []
  return starts.flatMap((from, index) => {
    const children = lines.slice(from, starts[index + 1]).flat()
    const [first, last] = [children[0]?.position?.start, children.at(-1)?.position?.end]
    return first && last
      ? [{type: 'paragraph' as const, children, position: {start: first, end: last}}]
      : []
  })
}

/** Whether a line is a row that stands in no table, as one behind a blank line: `| Title | CVPR 2020 | [pdf](url) |`. */
export function isRow(line: readonly PhrasingContent[]): boolean {
  const [first, last] = [line[0], line.at(-1)]
  return (
    first?.type === 'text' &&
    /^\s*\|/.test(first.value) &&
    last?.type === 'text' &&
    /\|\s*$/.test(last.value)
  )
}

function isStart(line: readonly PhrasingContent[]): boolean {
  const [first] = line
  if (first === undefined || (first.type !== 'text' && first.type !== 'strong')) return false
  const words = plainText(line.slice(0, 2))
  return titleField.test(words) || (first.type === 'text' && number.test(words))
}

/** The lines of a paragraph as they are written, each with the break behind it. */
function linesOf({children}: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  const parts = children.flatMap((child): PhrasingContent[] =>
    child.type === 'text' ? textLines(child) : [child],
  )
  for (const part of parts) {
    lines.at(-1)?.push(part)
    if (endsLine(part)) lines.push([])
  }
  return lines.filter((line) => line.length > 0)
}

function endsLine(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.endsWith('\n')
  return node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))
}

/** A text line by line; one that is not written as it reads stays whole. */
function textLines(node: Text): Text[] {
  const {value, position} = node
  const at = position?.start.offset
  if (!position || at === undefined || position.end.offset !== at + value.length) return [node]
  return [...value.matchAll(/[^\n]*\n?/g)].flatMap(({0: words, index}) => {
    const place = (offset: number): typeof position.start => ({
      ...position.start,
      offset: at + offset,
    })
    const end = index + words.length
    return words === ''
      ? []
      : [{...node, value: words, position: {start: place(index), end: place(end)}}]
  })
}
