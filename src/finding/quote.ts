import {slice, type Span} from '../model/span.ts'

const longest = 80

/** A stretch of the text as a message shows it: on one line, in backticks, cut where it is long. */
export function quote(text: string, span: Span): string {
  return code(slice(text, span))
}

/** Any value as a message shows it. */
export function code(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim().replaceAll('`', "'")
  return `\`${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}\``
}
