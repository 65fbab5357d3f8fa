import type {Span} from '../model/span.ts'

/** Lines of a text from `first` to `last`, both included, counted from 1. Only LF ends a line, as in git. */
export interface Lines {
  readonly first: number
  readonly last: number
}

/**
 * The stretches of a text that its lines take up, line ends included; in order, none touching another.
 * Behind a last line without an end, the end of the text belongs to it.
 */
export function spansOf(text: string, lines: readonly Lines[]): Span[] {
  const starts = lineStarts(text)
  const spans = lines.flatMap(({first, last}) => {
    const start = starts[first - 1]
    return start === undefined ? [] : [{start, end: starts[last] ?? text.length + 1}]
  })
  return joinSpans(spans)
}

/** The lines that a stretch of a text stands on; an end that is the start of a line holds nothing of it. */
export function linesOf(text: string, {start, end}: Span): Lines {
  const starts = lineStarts(text)
  const lineOf = (offset: number): number => starts.findLastIndex((at) => at <= offset) + 1
  return {first: lineOf(start), last: lineOf(Math.max(start, end - 1))}
}

/** Numbers in rising order, as the lines that they are. */
export function linesFrom(numbers: readonly number[]): Lines[] {
  const joined: Lines[] = []
  for (const number of numbers) {
    const before = joined.at(-1)
    if (before?.last === number - 1) joined[joined.length - 1] = {...before, last: number}
    else joined.push({first: number, last: number})
  }
  return joined
}

/** Stretches in order, those that overlap or touch made one. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = joined.at(-1)
    if (before && span.start <= before.end)
      joined[joined.length - 1] = {start: before.start, end: Math.max(before.end, span.end)}
    else joined.push(span)
  }
  return joined
}

/** The stretches of whole lines around some stretches of a text. */
export function wholeLines(text: string, spans: readonly Span[]): Span[] {
  const starts = lineStarts(text)
  return joinSpans(
    spans.map(({start, end}) => ({
      start: starts.findLast((at) => at <= start) ?? 0,
      end: starts.find((at) => at > start && at >= end) ?? text.length + 1,
    })),
  )
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const {index} of text.matchAll(/\n/g)) starts.push(index + 1)
  return starts
}
