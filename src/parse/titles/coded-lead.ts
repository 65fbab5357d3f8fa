import {hasWords} from '../../model/words.ts'
import {isRemark} from '../../venues/remark.ts'
import {labelWords} from '../roles/label-words.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/** What is said of a paper as code, its venue and year among it: `oral`, `ALENEX 2017`. */
export function isCodedRemark({kind, text}: Inline): boolean {
  return kind === 'code' && (labelWords(text).every(isRemark) || datedName.test(text))
}

const datedName = /^\s*\p{Upper}[\p{Alpha}-]*\p{Upper}(?:\s|\s?['’]|-)?(?:19|20)\d{2}\s*$/u

/** Whether a short code is a column before the title: `SeeNet` and a bar before `Learning to see far`, `Bee et al.` above it. */
export function isColumn(pieces: readonly Inline[], index: number): boolean {
  const [piece, next] = pieces.slice(index, index + 2)
  if (piece?.kind !== 'code') return false
  const behind = pieces.slice(index + 1)
  const title = behind.find(
    ({kind, text}) => (kind === 'text' || kind === 'link') && hasWords(text),
  )
  const isTitle = title?.kind === 'text' && wordsIn(title.text.replace(/^\s*\|/, '')) > 1
  const isParted = wordsIn(piece.text) < 4 && /^\s*\|/.test(next?.text ?? '')
  const isOver = /\bet al\b/.test(piece.text) && behind.some(({kind}) => kind === 'break')
  return isTitle && (isParted || isOver) && !/\|\s*\S/.test(title.text.replace(/^\s*\|/, ''))
}

/** Whether a short code is a tag before a bold title, or behind another before any: `ICLR-21` `Seeing` and then `Learning to see far`. */
export function isTag(pieces: readonly Inline[], index: number): boolean {
  return isTagBeforeBold(pieces, index) || isSecondTag(pieces, index)
}

/** Whether a short code stands right before bold words, which all else begins with: `Seeing` and then `**SeeNet**: Learning to see far`. */
function isTagBeforeBold(pieces: readonly Inline[], index: number): boolean {
  const [tag, gap, title] = pieces.slice(index)
  return (
    pieces.slice(0, index).every(({text}) => !hasWords(text)) &&
    tag?.kind === 'code' &&
    wordsIn(tag.text) < 4 &&
    gap?.text.trim() === '' &&
    title?.kind === 'text' &&
    title.strong &&
    hasWords(title.text)
  )
}

function isSecondTag(pieces: readonly Inline[], index: number): boolean {
  const [first, gap, tag, title] = pieces.slice(Math.max(0, index - 2))
  return (
    index > 1 &&
    first?.kind === 'code' &&
    gap?.text.trim() === '' &&
    tag?.kind === 'code' &&
    wordsIn(tag.text) < 4 &&
    title?.kind === 'text' &&
    wordsIn(title.text) > 2 &&
    /^\s+\p{Upper}/u.test(title.text)
  )
}
