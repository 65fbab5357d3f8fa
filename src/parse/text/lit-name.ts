import {isLabel} from '../roles/label.ts'
import type {Inline} from './inline.ts'

/** Whether a bold name is one of two in a title that each do a thing: `**FarNet** Asks, **SeeNet** Answers: Far Sights`. */
export function isActor(pieces: readonly Inline[], index: number): boolean {
  const [before, gap, piece, next, behind, last] = [-2, -1, 0, 1, 2, 3].map(
    (step) => pieces[index + step],
  )
  return (
    (isActing(piece, next, behind) && isActed(behind, last)) ||
    (isActing(before, gap, piece) && isActed(piece, next))
  )
}

/** Whether two bold names each do a thing, the first of them: `**FarNet** Asks, **SeeNet** …`. */
function isActing(
  first: Inline | undefined,
  gap: Inline | undefined,
  second: Inline | undefined,
): boolean {
  const isGap = gap?.kind === 'text' && !gap.strong && /^ [A-Z]?[a-z]+, (?:and )?$/.test(gap.text)
  return first?.strong === true && second?.strong === true && isGap
}

/** The second of them, before what the title goes on with: `**SeeNet** Answers: Far Sights`. */
function isActed(second: Inline | undefined, behind: Inline | undefined): boolean {
  const isNamed = second?.kind === 'text' && !/\s/.test(second.text)
  return isNamed && behind?.kind === 'text' && /^ [A-Z]?[a-z]+(?:: [A-Z]|$)/.test(behind.text)
}

/** Whether a bold word in capitals stands in a title that is all in capitals: `**FAR** SEEING **LAMPS** OVER DISTANT LIGHTS`. */
export function isShouted(pieces: readonly Inline[], index: number): boolean {
  const [piece, behind, next] = pieces.slice(index, index + 3)
  if (!/^[A-Z]{3,}$/.test(piece?.text ?? '') || behind?.kind !== 'text') return false
  const isBeforeBold = next?.strong === true && /^[A-Z]{3,}$/.test(next.text)
  const isBehindShout = /(?:[A-Z]{2,} ){2}$/.test(pieces[index - 1]?.text ?? '')
  return isBeforeBold
    ? (isBehindShout ? /^(?: [A-Z]+)+ $/ : /^ [A-Z]{4,} $/).test(behind.text)
    : /^(?: [A-Z]{2,}){3}/.test(behind.text)
}

/** Whether bold words stand between plain ones, as others of the title do that are highlights: `Composing **3D** Lamps and far **Sights** for all`. */
export function isWithinWords(pieces: readonly Inline[], index: number): boolean {
  const [before, piece, behind] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  return (
    piece?.kind === 'text' &&
    piece.strong &&
    !isLabel(piece.text) &&
    /^[A-Za-z\d][\w -]{0,30}$/.test(piece.text) &&
    before?.kind === 'text' &&
    /[A-Za-z]\s$/.test(before.text) &&
    behind?.kind === 'text' &&
    /^\s[A-Za-z]|^\?/.test(behind.text)
  )
}
