import type {Span} from '../../model/span.ts'
import type {Inline} from './inline.ts'

/** Text that is read as one: a link's label, or words with nothing but emphasis between them. */
export interface Run {
  readonly text: string
  readonly spanOf: (match: Span) => Span
}

/** Joins the pieces that are read as one. */
export function runsOf(pieces: readonly Inline[]): Run[] {
  const runs: Inline[][] = []
  let last: Inline | undefined
  for (const piece of pieces) {
    if (isBareLabel(piece)) continue
    // Emphasis stands between the two, three signs at most on either side.
    const joined =
      last?.kind === 'text' && piece.kind === 'text' && piece.span.start - last.span.end <= 6
    if (joined) runs.at(-1)?.push(piece)
    else runs.push([piece])
    last = piece
  }
  return runs.map((run) => ({
    text: run.map((piece, index) => partedText(piece, run[index - 1])).join(''),
    spanOf: (match) => matchSpan(run, match),
  }))
}

/** Words behind names in italics begin anew, as `Nature` does in `*Ann Bee, Cy Dee* Nature 2015`. */
function partedText({text, emphasis}: Inline, last: Inline | undefined): string {
  const isParted = last?.emphasis === true && !emphasis && /[\p{Alpha}.]$/u.test(last.text)
  if (!isParted || !/^[ \n]\p{Upper}/u.test(text)) return text
  return `${last.text.includes(',') ? behindNames : '\n'}${text.slice(1)}`
}

/** Stands for the blank behind several names, which no name runs over. */
const behindNames = '\u2029'

/** A label or badge such as `arXiv` names where a link leads, not where the paper appeared, and so do an address and a tag. */
function isBareLabel({kind, text}: Inline): boolean {
  if (kind === 'html') return true
  return (kind === 'link' || kind === 'image') && (!/\d/.test(text) || /^https?:/i.test(text))
}

/** Where a match is written; of a piece that does not stand letter by letter, the whole piece. */
function matchSpan(run: readonly Inline[], match: Span): Span {
  const places: Span[] = []
  let at = 0
  for (const {text, inner} of run) {
    const [from, to] = [Math.max(match.start, at) - at, Math.min(match.end, at + text.length) - at]
    at += text.length
    if (from >= to) continue
    const exact = text.length === inner.end - inner.start
    places.push(exact ? {start: inner.start + from, end: inner.start + to} : inner)
  }
  const [first, last] = [places[0], places.at(-1)]
  return {start: first?.start ?? match.start, end: last?.end ?? match.end}
}
