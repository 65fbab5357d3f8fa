import {slice, type Span} from '../../model/span.ts'

/** A line of text as a row of a table would be read. */
export interface PipeRow {
  /** Without the blanks at both ends. */
  readonly span: Span
  readonly text: string
  /** What stands between the pipes; a line without any is one cell. */
  readonly cells: readonly string[]
  readonly isFenced: boolean
  readonly isDelimiter: boolean
}

/** The lines of a stretch of text. */
export function pipeRows(text: string, stretch: Span): PipeRow[] {
  const lines = slice(text, stretch).matchAll(/[^\r\n]+/g)
  return [...lines].flatMap(({0: line, index}) => {
    const start = stretch.start + index + line.length - line.trimStart().length
    const trimmed = line.trim()
    return trimmed === '' ? [] : [readRow(trimmed, start)]
  })
}

function readRow(text: string, start: number): PipeRow {
  const inner = text.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return {
    span: {start, end: start + text.length},
    text,
    cells: inner.split(/(?<!\\)\|/).map((cell) => cell.trim()),
    isFenced: /^\|.*[^\\]\|$/.test(text),
    isDelimiter:
      /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/.test(text) && text.includes('|'),
  }
}
