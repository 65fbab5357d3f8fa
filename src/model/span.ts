/** A stretch of a text in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place in a text; `line` and `column` count from 1, `offset` from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The words of a text that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether a span holds another. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Shrinks a span by the white space at both its ends. */
export function trim(text: string, span: Span): Span {
  let {start, end} = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return {start, end}
}

/** Makes a function from offset to point; line endings are LF, CRLF and lone CR, as in Markdown. */
export function pointFinder(text: string): (offset: number) => Point {
  const starts = lineStarts(text)

  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  return starts
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
