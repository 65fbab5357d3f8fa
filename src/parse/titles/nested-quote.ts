import type {Span} from '../../model/span.ts'

/**
 * Where a quotation stands that quotes words of its own: `"Taking the "Light" out of Lamps", SEEK 2020`. A quotation mark
 * opens behind a blank and before a word, and closes elsewhere.
 */
export function nestedQuote(text: string): Span | undefined {
  const marks = [...text.matchAll(/["“”]/g)]
  // Most texts have one quotation, or none.
  if (marks.length < 4) return undefined
  let [depth, deepest, start] = [0, 0, 0]
  for (const {index} of marks) {
    if (opens(text, index)) {
      if (depth === 0) [start, deepest] = [index + 1, 1]
      depth += 1
      deepest = Math.max(deepest, depth)
    } else if (depth > 0) {
      depth -= 1
      if (depth === 0 && deepest > 1) return {start, end: index}
    }
  }
  return undefined
}

/** Whether a quotation mark opens what it stands at, by the signs on both sides of it. */
function opens(text: string, index: number): boolean {
  const [before = '', mark, behind = ''] = [text[index - 1], text[index], text[index + 1]]
  if (mark !== '"') return mark === '“'
  return /^[\s([{:/"“—–]?$/.test(before) && /[^\s"”.,;:)\]]|["“]/.test(behind)
}
