import type {Span} from '../../model/span.ts'

/**
 * Finds where the URL of an inline link, an image or a definition is written: from `from`, which is
 * behind the label, past `](` or `]:`, pointed brackets left out. Follows the destination grammar of CommonMark.
 */
export function destinationSpan(text: string, from: number, end: number): Span {
  let start = from
  while (start < end && text[start] !== ']') start++
  start += 2
  while (start < end && isBlank(text[start])) start++

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
    else if (isBlank(character)) return index
  }
  return end
}

/** What Markdown takes for a blank; a mark without width and a blank that does not break are part of a URL. */
function isBlank(character: string | undefined): boolean {
  return character !== undefined && /[ \t\r\n]/.test(character)
}
