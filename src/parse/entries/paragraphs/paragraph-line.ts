import type {Paragraph, PhrasingContent} from 'mdast'
import {plainText} from '../../text/inline.ts'
import {isLineBreak} from '../../text/nodes.ts'
import {endsInColon, wordsIn} from '../../text/words.ts'

function isBlank(node: PhrasingContent): boolean {
  return isLineBreak(node) || (node.type === 'text' && node.value.trim() === '')
}

/**
 * The parts of a paragraph between breaks that follow each other with nothing between them, as blank lines; what begins as
 * the first does, with a bold line, begins a part behind a line of links.
 */
export function blocksOf(node: Paragraph): Paragraph[] {
  const {children} = node
  const blocks: {from: number; to: number}[] = []
  let from = 0
  let gap = 0
  for (const [index, child] of children.entries()) {
    if (isBlank(child)) gap += isLineBreak(child) ? 1 : 0
    else {
      const isNext = gap > 1 || (gap === 1 && isNextTitle(children, index))
      if (isNext && index > from) blocks.push({from, to: index})
      if (isNext) from = index
      gap = 0
    }
  }
  return [...blocks, {from, to: children.length}].flatMap(
    (block) => partOf(node, block.from, block.to) ?? [],
  )
}

/** Whether a bold line of words enough for a title stands behind a line that ends with a link, in a paragraph that begins with such a line. */
function isNextTitle(children: readonly PhrasingContent[], index: number): boolean {
  if (!isBoldLine(children, 0) || !isBoldLine(children, index)) return false
  const above = children.slice(0, index).findLast((node) => !isBlank(node))
  return above?.type === 'link'
}

/** Whether a bold title has a line of its own. */
function isBoldLine(children: readonly PhrasingContent[], index: number): boolean {
  const [title, next] = children.slice(index, index + 2)
  const words = title?.type === 'strong' ? plainText(title) : ''
  return wordsIn(words) > 3 && !endsInColon(words) && isLineBreak(next)
}

/** Where a paper ends before the next one: the break between them belongs to neither. */
export function endBefore({children}: Paragraph, from: number): number {
  return isLineBreak(children[from - 1]) ? from - 1 : from
}

/** From which child of a paragraph to which its lines go. */
export function linesOf({children}: Paragraph): {from: number; to: number}[] {
  const isDated = isDatedTitle(children, 0)
  const isMarked = isMarkedTitle(children, 0)
  const ends = children.flatMap((child, index) => {
    if (isLineBreak(child)) return [{to: index, next: index + 1}]
    if (isBehindLabels(child, children[index - 1])) return [{to: index, next: index}]
    if (isDated && index > 0 && isDatedTitle(children, index)) return [{to: index, next: index}]
    // A bold title that begins a line of the source begins a line of its own.
    const isStart =
      child.type === 'text' &&
      /\n\s*$/.test(child.value) &&
      index > 0 &&
      !isLineBreak(children[index - 1])
    const isNext =
      children[index + 1]?.type === 'strong' || (isMarked && isMarkedTitle(children, index + 1))
    return isStart && isNext ? [{to: index + 1, next: index + 1}] : []
  })
  return [0, ...ends.map(({next}) => next)].map((from, index) => ({
    from,
    to: ends[index]?.to ?? children.length,
  }))
}

/** Whether a text begins a line of the source, of words enough for a title, behind the links that end the line above. */
function isBehindLabels(node: PhrasingContent, before: PhrasingContent | undefined): boolean {
  return (
    before?.type === 'link' &&
    node.type === 'text' &&
    /^[\])\s.;,]*\n\s*\S+(?: \S+){2}/.test(node.value)
  )
}

/** Whether a line of the source begins with a date, or a venue with its year in brackets, and a linked title: `[2024] [Learning to see](url)`. */
function isDatedTitle(children: readonly PhrasingContent[], index: number): boolean {
  const [date, title] = children.slice(index, index + 2)
  if (date?.type !== 'text' || title?.type !== 'link' || wordsIn(plainText(title)) < 4) return false
  const lead = index === 0 ? date.value : /^[\])\s.;,]*\n(.*)$/.exec(date.value)?.[1]
  return lead !== undefined && dated.test(lead)
}

/** Whether a date or a venue and its year stand as code before a linked title: `` `CVPR 2024` [Learning to see](url) ``. */
function isMarkedTitle(children: readonly PhrasingContent[], index: number): boolean {
  const [date, ...others] = children.slice(index, index + 3)
  const title = others.find((node) => !isBlank(node))
  return (
    date?.type === 'inlineCode' &&
    /^(?:\p{Upper}.{1,30})?(?:19|20)\d{2}$/u.test(date.value) &&
    title?.type === 'link' &&
    wordsIn(plainText(title)) > 3
  )
}

/** What may stand before a linked title to say when it appeared, and where. */
const dated =
  /^\s*(?:(?:19|20)\d{2}|\((?:\p{Upper}[^()]{1,30})?(?:19|20)\d{2}\)|\[(?:\p{Upper}[^[\]]{1,30})?(?:19|20)\d{2}\])[\s:：-]*$/u

/** The children of a paragraph from one to another, as a paragraph of their own. */
export function partOf(
  {children}: Paragraph,
  from: number,
  to: number | undefined,
): Paragraph | undefined {
  const own = children.slice(from, to)
  const [first, last] = [own[0], own.at(-1)]
  if (!first?.position || !last?.position) return undefined
  const start = moved(first.position.start, endAbove(first)?.length)
  const end = moved(
    last.position.end,
    to === undefined ? 0 : endAbove(children[to])?.trimEnd().length,
  )
  return {type: 'paragraph', children: own, position: {start, end}}
}

/** What ends the line above, in the text that begins a line. */
function endAbove(node: PhrasingContent | undefined): string | undefined {
  return node?.type === 'text' ? /^[\])\s.;,]*\n/.exec(node.value)?.[0] : undefined
}

/** A point some letters further on. */
function moved(point: Point, by = 0): Point {
  return {...point, offset: (point.offset ?? 0) + by}
}

type Point = NonNullable<Paragraph['position']>['start']
