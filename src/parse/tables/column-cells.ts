import {hasWords} from '../../model/words.ts'
import {isLabel} from '../roles/label.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import type {VenueJudge} from '../venues/venue.ts'
import type {RawColumn} from './column.ts'

/** Whether most cells of a column repeat the same few, as those of kinds and tasks do. */
export function areKinds(cells: readonly string[]): boolean {
  const filled = filledOf(cells)
  return filled.length > 4 && new Set(filled).size * 2 <= filled.length
}

/** Whether all cells of a column are words of their own, some in a row, and no addresses. */
export function areOwn(column: RawColumn | undefined): boolean {
  const filled = filledOf(column?.cells ?? [])
  const told = filled.filter((cell) => wordsIn(cell) > 1 && !/https?:/.test(cell))
  return (
    told.length > 4 && told.length * 3 > filled.length * 2 && new Set(filled).size === filled.length
  )
}

/** Whether most cells of a column are as long as titles and none comes twice, as tasks do: `Baseline models` beside `Dataset`. */
export function areTitles(cells: readonly string[]): boolean {
  const filled = filledOf(cells)
  const long = filled.filter((cell) => wordsIn(cell) > 4 && wordsIn(cell) < 25 && isCapital(cell))
  return long.length > 1 && long.length * 2 > filled.length && new Set(long).size === long.length
}

/** Whether the cells of a column are too long for venues: they cite papers with title, venue and year. */
export function holdsCitations(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.filter((cell) => cell.split(/\s+/).length > 8).length * 2 > filled.length
}

/** Whether most cells are references that quote a title behind authors: `Bee et al. "Learning to See." ICS, 1998.` */
export function holdsReferences({cells}: RawColumn): boolean {
  const filled = filledOf(cells)
  const cited = filled.filter((cell) => /^\p{Upper}[^"“]+["“]\S+ \S[^"”]+["”]/u.test(cell))
  return cited.length > 1 && cited.length * 2 > filled.length
}

/** Whether a column of publications holds their titles, which name no venue: `[MesoNet: a Compact Network](url)` below `Publications`. */
export function holdsPublications(
  {name, cells}: RawColumn,
  {isVenue, isLike}: VenueJudge,
): boolean {
  if (!/^\W*publications\W*$/i.test(name)) return false
  const filled = filledOf(cells)
  const titles = filled.filter((cell) => wordsIn(cell) > 2 && !isVenue(cell) && !isLike(cell))
  return titles.length * 3 > filled.length * 2
}

/** Names of hosts label papers too: `acm`, `mlr.press`. */
const label =
  /^\W*(?:papers?|pdf|links?|arxiv|abs|url|codes?|github|repo|pages?|projects?|web ?site|acm|ieee(?: ?xplore)?|openreview|springer|usenix|[a-z-]+\.(?:acm|edu|org|press))\W*$/i

/** Whether a cell is such a label in an eastern language, or has no letters at all. */
function isEasternLabel(cell: string): boolean {
  return (
    !/[a-z]/i.test(cell) &&
    /^[^\p{Alpha}]*(?:(?:论文|論文|논문|原文)?\s?(?:链接|リンク|링크)?)[^\p{Alpha}]*$/u.test(cell)
  )
}

/** Whether a column holds link labels such as `paper` or `CVPR21` rather than names, or nothing in most rows. */
export function holdsLabels(cells: readonly string[], judge: VenueJudge): boolean {
  const filled = filledOf(cells)
  return (filled.length > 0 && filled.length * 2 < cells.length) || areLabels(cells, judge)
}

/** Whether most cells of a column are labels or venues, which no titles are. */
export function areLabels(cells: readonly string[], {isVenue}: VenueJudge): boolean {
  const filled = filledOf(cells)
  const isShort = (cell: string) =>
    label.test(cell) ||
    isLabel(cell) ||
    isEasternLabel(cell) ||
    (/\d{2}|^\[/.test(cell) && isVenue(cell.replace(/^\[|\]$/g, '')))
  const short = filled.filter(isShort)
  return filled.length > 0 && short.length * 2 > filled.length
}

/** Whether most cells are made of labels and known venues, with or without their years: `Nature, bioRxiv`. */
export function arePlaces(cells: readonly string[], {isVenue}: VenueJudge): boolean {
  const filled = filledOf(cells)
  const isPlace = (part: string) => label.test(part) || isEasternLabel(part) || isVenue(part.trim())
  const places = filled.filter((cell) => cell.split(/[,;/|]/).every(isPlace))
  return places.length > 1 && places.length * 2 > filled.length
}

/** The cells that say something. */
export function filledOf(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => hasWords(cell))
}

/** Whether a column does nothing but count the rows, and is called so: `#`, `No.` */
export function isCounting(column: RawColumn | undefined): boolean {
  return (
    /^\s*(?:#|№|(?:no|nr|idx|index|s\.?no|id)\.?|序号|编号|番号|번호)\s*$/i.test(
      column?.name ?? '',
    ) && filledOf(column?.cells ?? []).every((cell) => /^\W*\d{1,4}\W*$/.test(cell))
  )
}
