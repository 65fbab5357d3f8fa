import type {ColumnRole} from '../../model/table.ts'
import {hasWords} from '../../model/words.ts'
import {isLabel} from '../roles/label.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import type {VenueJudge} from '../venues/venue.ts'
import type {RawColumn} from './column.ts'
import {contestColumn, datasetColumn} from './dataset-column.ts'
import {isNaming, namingHeaders} from './header.ts'

/** What tells columns apart beside their headers and cells. */
export interface TablePlace {
  readonly judge: VenueJudge
  /** Whether the table stands among datasets. */
  readonly isOfData: () => boolean
}

/** The column whose cells name the entries: called by a title, else by what names things, else the first that is free. */
export function titleColumn(
  raw: readonly RawColumn[],
  roles: readonly ColumnRole[],
  {judge, isOfData}: TablePlace,
): number {
  const called = roles.indexOf('title')
  if (called !== -1 && !(areLabels(raw[called]?.cells ?? [], judge) && hasNames(raw, judge)))
    return called
  const cited = raw.findIndex(
    (column, index) =>
      roles[index] === 'venue' &&
      (holdsCitations(column.cells) || holdsPublications(column, judge)),
  )
  if (cited !== -1) return cited
  const named = datasetColumn(raw)
  if (named !== -1 && isOfData()) return named

  for (const names of namingHeaders) {
    const index = raw.findIndex(
      ({name, cells}, at) =>
        names(name) &&
        !holdsLabels(cells, judge) &&
        !isMaterial(raw, roles, at, judge) &&
        !isSignedBeside(raw, roles, at),
    )
    if (index !== -1) return index
  }
  const contest = contestColumn(raw, judge)
  if (contest !== -1) return contest
  if (namesRepositories(raw[0], roles[0], judge)) return 0
  const free = roles.flatMap((role, index) =>
    role === 'other' && !isCount(raw[index]) ? [index] : [],
  )
  const [first = 0] = free
  if (areKinds(raw[first]?.cells ?? []))
    return free.find((at) => at > first && areOwn(raw[at])) ?? first
  return isTold(raw[first]?.name ?? '') && !holdsLabels(raw[0]?.cells ?? [], judge) ? 0 : first
}

/** Whether a column tells of what the one before it names: `Repository | Description`. */
function isTold(name: string): boolean {
  return /^\W*(?:brief |short )?(?:descriptions?|details?|features?|notes?|summary|what it does|简介|描述|说明|概要|説明|설명)/i.test(
    name,
  )
}

/** Whether the first column of a table that has none for names tells them itself, as `Repo` and `Project` do: `[SeeNet](url) | C++ | MIT`. */
function namesRepositories(
  column: RawColumn | undefined,
  role: ColumnRole | undefined,
  judge: VenueJudge,
): boolean {
  if (!column || (role !== 'code' && role !== 'project')) return false
  const filled = filledOf(column.cells)
  const names = filled.filter((cell) => !isLabel(cell))
  return (
    names.length * 2 > filled.length &&
    new Set(names).size * 3 > names.length * 2 &&
    !holdsLabels(column.cells, judge)
  )
}

/** Whether most cells of a column repeat the same few, as those of kinds and tasks do. */
function areKinds(cells: readonly string[]): boolean {
  const filled = filledOf(cells)
  return filled.length > 4 && new Set(filled).size * 2 <= filled.length
}

/** Whether a column does nothing but count the rows, and is called so: `#`, `No.` */
function isCount(column: RawColumn | undefined): boolean {
  return (
    /^\s*(?:#|№|(?:no|nr|idx|index|s\.?no)\.?|序号|编号|番号|번호)\s*$/i.test(column?.name ?? '') &&
    filledOf(column?.cells ?? []).every((cell) => /^\W*\d{1,4}\W*$/.test(cell))
  )
}

/** Whether all cells of a column are words of their own, some in a row, and no addresses. */
function areOwn(column: RawColumn | undefined): boolean {
  const filled = filledOf(column?.cells ?? [])
  const told = filled.filter((cell) => wordsIn(cell) > 1 && !/https?:/.test(cell))
  return (
    told.length > 4 && told.length * 3 > filled.length * 2 && new Set(filled).size === filled.length
  )
}

/** Whether a column is called by what names things, and its cells name them. */
function hasNames(raw: readonly RawColumn[], judge: VenueJudge): boolean {
  return raw.some(({name, cells}) => isNaming(name) && !holdsLabels(cells, judge))
}

/** Whether a column of data sets stands behind one of names or titles, as what they were tried on or are made of. */
function isMaterial(
  raw: readonly RawColumn[],
  roles: readonly ColumnRole[],
  at: number,
  judge: VenueJudge,
): boolean {
  const before = raw.slice(0, at)
  return (
    roles[at] === 'dataset' &&
    before.some(
      ({name, cells}) => (isNaming(name) && !holdsLabels(cells, judge)) || areTitles(cells),
    )
  )
}

/** Whether most cells of a column are as long as titles and none comes twice, as tasks do: `Baseline models` beside `Dataset`. */
function areTitles(cells: readonly string[]): boolean {
  const filled = filledOf(cells)
  const long = filled.filter((cell) => wordsIn(cell) > 4 && wordsIn(cell) < 25 && isCapital(cell))
  return long.length > 1 && long.length * 2 > filled.length && new Set(long).size === long.length
}

/** Whether a column says no more than who wrote the papers of the things that the first one names: `SeeNet | Bee et al.` */
function isSignedBeside(
  raw: readonly RawColumn[],
  roles: readonly ColumnRole[],
  at: number,
): boolean {
  const [first, filled] = [filledOf(raw[0]?.cells ?? []), filledOf(raw[at]?.cells ?? [])]
  if (at === 0 || roles[0] !== 'other' || first.length < filled.length) return false
  const signed = filled.filter((cell) =>
    /^\p{Upper}[\p{Alpha}'’ -]{1,40} et al\b[^\p{Alpha}]*$/u.test(cell),
  )
  const named = first.filter((cell) => /\p{Alpha}{2}/u.test(cell) && cell.length < 60)
  return signed.length * 3 > filled.length * 2 && named.length * 3 > first.length * 2
}

/** Whether the cells of a column are too long for venues: they cite papers with title, venue and year. */
function holdsCitations(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.filter((cell) => cell.split(/\s+/).length > 8).length * 2 > filled.length
}

/** Whether a column of publications holds their titles, which name no venue: `[MesoNet: a Compact Network](url)` below `Publications`. */
function holdsPublications({name, cells}: RawColumn, {isVenue, isLike}: VenueJudge): boolean {
  if (!/^\W*publications\W*$/i.test(name)) return false
  const filled = filledOf(cells)
  const titles = filled.filter((cell) => wordsIn(cell) > 2 && !isVenue(cell) && !isLike(cell))
  return titles.length * 3 > filled.length * 2
}

/** Names of hosts label papers too: `acm`, `mlr.press`. */
const label =
  /^\W*(?:papers?|pdf|links?|arxiv|abs|url|codes?|github|repo|pages?|projects?|web ?site|acm|ieee(?: ?xplore)?|openreview|springer|usenix|[a-z-]+\.(?:acm|edu|org|press))\W*$/i
const easternLabel =
  /^[^\p{Alpha}]*(?:(?:论文|論文|논문|原文)?\s?(?:链接|リンク|링크)?)[^\p{Alpha}]*$/u

/** Whether a column holds link labels such as `paper` or `CVPR21` rather than names, or nothing in most rows. */
function holdsLabels(cells: readonly string[], judge: VenueJudge): boolean {
  const filled = filledOf(cells)
  return (filled.length > 0 && filled.length * 2 < cells.length) || areLabels(cells, judge)
}

/** Whether most cells of a column are labels or venues, which no titles are. */
function areLabels(cells: readonly string[], {isVenue}: VenueJudge): boolean {
  const filled = filledOf(cells)
  const isShort = (cell: string) =>
    label.test(cell) ||
    easternLabel.test(cell) ||
    (/\d{2}|^\[/.test(cell) && isVenue(cell.replace(/^\[|\]$/g, '')))
  const short = filled.filter(isShort)
  return filled.length > 0 && short.length * 2 > filled.length
}

/** The cells that say something. */
function filledOf(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => hasWords(cell))
}
