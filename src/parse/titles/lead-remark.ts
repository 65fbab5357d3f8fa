import {hasWords} from '../../model/words.ts'
import type {Inline} from '../text/inline.ts'
import {isCapital, wordsIn} from '../text/words.ts'

/** A remark in brackets before bold words enough for a title, however long: `(A course on all kinds of sights) **Learning to See**`. */
export function isRemarkBeforeBold(pieces: readonly Inline[], index: number): boolean {
  const text = pieces[index]?.text ?? ''
  return /^\s*\([^()]+\)\s*$/.test(text) && isSetApart(pieces, index)
}

/** Whether words follow in bold, enough for a title, so that a bracket of any words stands before it. */
export function isSetApart(pieces: readonly Inline[], index: number): boolean {
  const next = pieces.slice(index + 1).find(({text}) => hasWords(text))
  return pieces[index]?.strong === false && next?.strong === true && wordsIn(next.text) > 2
}

/**
 * Whether the title behind a bold tag in brackets says its words again: `[**FlashSee**] Bee FlashSee`, or is longer and shares a word with it:
 * `[**Far-Sight: 11x speedup**] Far Sight: Efficient Seeing over Long Roads`.
 */
export function isSaidAgain(pieces: readonly Inline[], index: number): boolean {
  const {kind, text: tag, strong} = pieces[index] ?? {kind: 'html', text: '', strong: false}
  const title = /^\s*([\p{Alpha}\d][^[|]*)/u.exec(
    pieces[index + 1]?.text.replace(/^\s*[\])】]+/, '') ?? '',
  )?.[1]
  if (kind !== 'text' || !title || !strong) return false
  if (title.length > tag.length + 2 && holds(title, tag.trim())) return true
  const isLonger = wordsIn(tag) < 7 && wordsIn(title) > Math.max(3, wordsIn(tag))
  return isLonger && isCapital(title) && longWords(tag).some((word) => holds(title, word))
}

function holds(title: string, words: string): boolean {
  return title.toLowerCase().includes(words.toLowerCase())
}

function longWords(tag: string): readonly string[] {
  return tag.match(/\p{Alpha}{4,}/gu) ?? []
}
