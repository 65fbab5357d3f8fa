import {hasWords} from '../../model/words.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from './inline.ts'

/** What pieces say, one after the other. */
export function textOf(pieces: readonly Pick<Inline, 'text'>[], between = ''): string {
  return pieces.map(({text}) => text).join(between)
}

/** The pieces that say something. */
export function withWords(pieces: readonly Inline[]): readonly Inline[] {
  return pieces.filter(({text}) => hasWords(text))
}

/** The pieces that are more than white space, signs alone among them. */
export function withoutBlanks(pieces: readonly Inline[]): readonly Inline[] {
  return pieces.filter(({text}) => text.trim() !== '')
}

/** Whether a piece is a link that a label names: `[Paper](url)`. */
export function isLabelLink(piece: Inline | undefined): boolean {
  return piece?.kind === 'link' && isLabel(piece.text)
}

/** Whether a piece is a link in brackets of its own that leads to no paper: `[[Far Lamp Script]](url)`. */
export function isBracketLink({kind, paper, text}: Inline): boolean {
  return kind === 'link' && !paper && /^\[[^[\]]+\]$/.test(text)
}

/** The lines that breaks part, without those that say nothing. */
export function linesIn(pieces: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'break') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.filter((line) => line.some(({text}) => hasWords(text)))
}

/** What stands before the first that ends it; all where none does. */
export function until<T>(
  all: readonly T[],
  isEnd: (one: T, index: number) => boolean,
): readonly T[] {
  const end = all.findIndex(isEnd)
  return end === -1 ? all : all.slice(0, end)
}

/** What is read first of any, from the first to the last. */
export function firstRead<T, R>(
  all: readonly T[],
  read: (one: T, index: number) => R | undefined,
): R | undefined {
  for (const [index, one] of all.entries()) {
    const found = read(one, index)
    if (found !== undefined) return found
  }
  return undefined
}

/** The pieces before the first break. */
export function firstLine(pieces: readonly Inline[]): readonly Inline[] {
  return until(pieces, ({kind}) => kind === 'break')
}

/** The pieces of several paragraphs, parted as lines are. */
export function joinParagraphs(paragraphs: readonly (readonly Inline[])[]): Inline[] {
  return paragraphs.flatMap((pieces, index) => {
    const [first] = pieces
    return first && index > 0 ? [breakBefore(first), ...pieces] : pieces
  })
}

/** A break right before a piece. */
function breakBefore({span: {start}}: Inline): Inline {
  const span = {start, end: start}
  const style = {strong: false, emphasis: false}
  return {kind: 'break', text: '', span, inner: span, ...style, internal: false, paper: false}
}
