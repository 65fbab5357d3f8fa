import {slice} from '../../model/span.ts'
import {wordsIn} from '../text/words.ts'
import {datasetWords} from './data-section.ts'
import type {Draft} from './draft.ts'

/** A name that is told to be of data: `[SeeSet](url) is a large dataset of far sights`. */
const told =
  /^\W*is an? (?:(?!(?:about|by|for|from|in|of|on|over|that|to|which|with)\s)[\w-]+ ){0,4}(?:data ?set|corpus)\b/i

/** A line that says that data are below it: `**Public datasets**`, `Some benchmark datasets are listed in the following,`. */
const dataLine =
  /^\W*(?:(?:available|common|open|popular|public|related|useful) )?(?:data ?sets?|benchmarks?|corpora|数据集)\W*$|\bdata ?sets are (?:as follows|(?:given|listed|shown) (?:below|here|in the following))\W*$/i

/** Whether a line says that data are below it, and nothing more. */
export function isDataLine(line: string): boolean {
  return dataLine.test(line)
}

/** Whether what no link proves to be a paper is a dataset by the line that it stands under, or by the words behind its name. */
export function isToldData({title, titleSpan, beside, group}: Draft, text: string): boolean {
  if (group && isDataLine(slice(text, group))) return true
  const behind = beside.find((piece) => piece.span.start >= titleSpan.end && /\w/.test(piece.text))
  return behind?.kind === 'text' && wordsIn(title) < 6 && told.test(behind.text)
}

/** Whether the words over a group say that papers stand in it, where datasets stand around: `Further papers`, `Reference:`. */
export function isOfPapers(group: string): boolean {
  if (summary.test(group) || references.test(group)) return true
  return /\bpapers\b/i.test(group) && !datasetWords.test(group) && group.length < 40
}

/** Words that stand before what sums a section up: `**Review**:`. */
export const summary = /^\W*(?:(?:literature |systematic )?(?:reviews?|surveys?)|overview)\W*$/i

/** Words that stand before what a thing is cited by: `**Reference:**`. */
const references =
  /^\W*(?:(?:related |key )?(?:citations?|publications?|references?)|参考文献|引用)\W*$/i
