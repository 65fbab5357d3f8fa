import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/** A remark in brackets before bold words enough for a title, however long: `(A course on all kinds of sights) **Learning to See**`. */
export function isRemark(pieces: readonly Inline[], index: number): boolean {
  const text = pieces[index]?.text ?? ''
  return /^\s*\([^()]+\)\s*$/.test(text) && isSetApart(pieces, index)
}

/** Whether words follow in bold, enough for a title, so that a bracket of any words stands before it. */
export function isSetApart(pieces: readonly Inline[], index: number): boolean {
  const next = pieces.slice(index + 1).find(({text}) => /[\p{Alpha}\p{N}]/u.test(text))
  return pieces[index]?.strong === false && next?.strong === true && wordsIn(next.text) > 2
}
