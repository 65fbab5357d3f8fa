import type {Inline} from '../text/inline.ts'
import {isTelling} from './field-pieces.ts'

/** What stands before the colon that a line may begin with. */
const name = /^[^\S\n]*(\p{Alpha}[\p{Alpha} ;]{2,22})[^\S\n]?[:：]/u

/** Pieces whose lines say nothing that tell of a paper in words of their own: `Highlights: as the ICLR 2017 paper is` names no venue of its. */
export function withoutTold(pieces: readonly Inline[]): readonly Inline[] {
  if (!pieces.some(({text}) => /[:：]/.test(text))) return pieces
  return pieces.map((piece, index) => {
    if (piece.kind !== 'text' || !/[:：]/.test(piece.text)) return piece
    const isFirst = pieces[index - 1]?.kind === 'break'
    return {...piece, text: silenced(piece.text, isFirst)}
  })
}

/** A text whose lines that tell are blank, from the second on or from the first. */
function silenced(text: string, isFirst: boolean): string {
  const lines = text.split('\n').map((line, index) => {
    const isLine = index > 0 || isFirst
    return isLine && isTelling(name.exec(line)?.[1] ?? '') ? ' '.repeat(line.length) : line
  })
  return lines.join('\n')
}
