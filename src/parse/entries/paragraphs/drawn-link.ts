import {isLabel} from '../../roles/label.ts'
import type {Inline} from '../../text/inline.ts'
import {firstWord} from '../../text/words.ts'

/** Pieces with what leads out by a badge as a link among others, labelled by the words on it; pictures are left out. */
export function withDrawnLinks(pieces: readonly Inline[]): readonly Inline[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'image') return [piece]
    return piece.idle === true ? [] : [drawnLink(piece)]
  })
}

/** A badge as a link that is labelled by what is called or drawn there. */
function drawnLink(piece: Inline): Inline {
  const words = [piece.text, piece.badge ?? ''].filter((text) => text.trim() !== '')
  const label = words.find(isLabel) ?? words.map(firstWord).find(isLabel) ?? words.join(' ')
  return {...piece, kind: 'link', text: label}
}
