import type {Span} from '../model/span.ts'

/**
 * Finds where the URL of an inline link, an image or a definition is written: from `from`, which is
 * behind the label, past `](` or `]:`, pointed brackets left out. Follows the destination grammar of CommonMark.
 */
export function destinationSpan(text: string, from: number, end: number): Span {
  let start = from
  while (start < end && text[start] !== ']') start++
  start += 2
  while (start < end && /\s/.test(text[start] ?? '')) start++

  if (text[start] !== '<') return {start, end: bareEnd(text, start, end)}
  const close = text.indexOf('>', start)
  return {start: start + 1, end: close === -1 || close > end ? end : close}
}

/** A bare destination ends at white space or at the parenthesis that it did not open. */
function bareEnd(text: string, start: number, end: number): number {
  let depth = 0
  for (let index = start; index < end; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === '(') depth++
    else if (character === ')' && depth-- === 0) return index
    else if (character !== undefined && /\s/.test(character)) return index
  }
  return end
}
