import {hasWords} from '../../model/words.ts'
import {wordsIn} from '../text/words.ts'
import type {RawColumn} from './column.ts'

/** The first column where it names in few words what the next ones cite the papers of: `Name | Paper | URL`; -1 if it does not. */
export function datasetColumn([first, ...others]: readonly RawColumn[]): number {
  if (!first || !/^\W*(?:data )?names?\W*$|^\W*名[称稱]\W*$/i.test(first.name)) return -1
  const filled = first.cells.filter((cell) => hasWords(cell))
  const short = filled.filter((cell) => wordsIn(cell) < 7)
  const isCited = others.some(({name}) =>
    /^\W*(?:papers?|articles?|citations?|references?|论文)\b|^\W*论文/i.test(name),
  )
  return isCited && short.length > 0 && short.length * 4 >= first.cells.length * 3 ? 0 : -1
}
