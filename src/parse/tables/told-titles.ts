import {isInitials} from '../text/initials.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import {filledOf} from './column-cells.ts'
import type {RawColumn} from './column.ts'

/** Whether a column tells of what the one before it names: `Repository | Description`. */
export function isTold(name: string): boolean {
  return /^\W*(?:brief |short )?(?:descriptions?|details?|features?|notes?|summary|what it does|简介|描述|说明|概要|説明|설명)/i.test(
    name,
  )
}

/** The column that tells the titles of the papers whose methods another one names: `Name | Summary | Paper`; -1 for sentences. */
export function toldTitles(raw: readonly RawColumn[], named: number): number {
  const all = raw[named]?.cells ?? []
  // A row of a year heads others.
  const names = filledOf(all).filter((cell) => !/\d{4}$/.test(cell))
  const single = names.filter((cell) => wordsIn(cell) < 3)
  if (single.length < 3 || single.length * 5 < names.length * 4) return -1
  return raw.findIndex(({name, cells}) => isTold(name) && holdTitles(cells, all, names.length))
}

/** Whether nearly all cells are written as titles are, each of its own: `*Deep Laplacian Pyramid Networks for Far Sights*`. */
function holdTitles(cells: readonly string[], names: readonly string[], rows: number): boolean {
  const titles = cells.filter(
    (cell, at) => isTitle(cell.trim()) && !isSpelled(names[at] ?? '', cell),
  )
  return (
    titles.length > 2 &&
    titles.length * 10 >= Math.max(filledOf(cells).length, rows) * 9 &&
    new Set(titles).size === titles.length
  )
}

/** Whether a cell is written as a title and not as a sentence: `Proposes a Network`. */
function isTitle(cell: string): boolean {
  return (
    wordsIn(cell) > 4 &&
    wordsIn(cell) < 25 &&
    isCapital(cell) &&
    /^\p{Upper}|^\d/u.test(cell) &&
    !/[.;!。]$|^\p{Upper}\p{Lower}+s (?:an?|the) /u.test(cell)
  )
}

/** Whether words are no more than a name spells: `BERT`, `Bidirectional Encoder Representations from Transformers`. */
function isSpelled(name: string, words: string): boolean {
  const letters = name.replace(/\P{Alpha}/gu, '')
  const isShort = letters.length < 13 && wordsIn(words) < letters.length + 2
  return isShort && isInitials(letters, words)
}
