import {hasWords} from '../../model/words.ts'
import {wordsIn} from '../text/words.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {isCounting} from './column-cells.ts'
import type {RawColumn} from './column.ts'

/**
 * The first column, but for one that numbers the rows, where it names in few words what the next ones cite the papers of:
 * `Name | Paper | URL`, `# | Dataset | Title | URL`; -1 if it does not.
 */
export function datasetColumn(raw: readonly RawColumn[]): number {
  const at = isCounting(raw[0]) ? 1 : 0
  const [first, ...others] = raw.slice(at)
  if (!first || !/^\W*(?:(?:data )?names?|data ?sets?|名[称稱])\W*$/i.test(first.name)) return -1
  const filled = first.cells.filter((cell) => hasWords(cell))
  const short = filled.filter((cell) => wordsIn(cell) < 7)
  const isCited = others.some(({name}) =>
    /^\W*(?:papers?|articles?|citations?|references?|titles?|论文)\b|^\W*论文/i.test(name),
  )
  return isCited && short.length > 0 && short.length * 4 >= first.cells.length * 3 ? at : -1
}

/** A header of data that is named by the meeting that it was made for. */
const contest =
  /^\W*(?:data ?sets?|benchmarks?|challenges?|competitions?|contests?)(?: names?)?\W*$/i

/** Whether a column is called by data or contests: its cells name them, if by a meeting: `ICDAR 2015`. */
export function isOfContests(name: string): boolean {
  return contest.test(name)
}

/** The column of data or contests that are each named by a meeting and its year; -1 where there is none. */
export function contestColumn(raw: readonly RawColumn[], {isVenue}: VenueJudge): number {
  return raw.findIndex(({name, cells}) => {
    if (!isOfContests(name)) return false
    const filled = cells.filter((cell) => hasWords(cell))
    const held = filled.filter((cell) => /\d{2}/.test(cell) && isVenue(cell))
    return held.length * 2 > filled.length && new Set(filled).size === filled.length
  })
}
