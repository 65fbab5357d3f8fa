import type {ColumnRole} from '../../model/table.ts'
import {isLabel} from '../roles/label.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {
  areKinds,
  areLabels,
  areOwn,
  arePlaces,
  areTitles,
  filledOf,
  holdsCitations,
  holdsLabels,
  holdsPublications,
  holdsReferences,
  isCounting,
} from './column-cells.ts'
import type {RawColumn} from './column.ts'
import {contestColumn, datasetColumn} from './dataset-column.ts'
import {isNaming, namingHeaders, roleOfHeader} from './header.ts'
import {isTold, toldTitles} from './told-titles.ts'

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
  const named = datasetColumn(raw)
  if (named !== -1 && isOfData()) return named
  const called = roles.indexOf('title')
  if (called !== -1 && !(areLabels(raw[called]?.cells ?? [], judge) && hasNames(raw, judge)))
    return called
  const cited = raw.findIndex(
    (column, index) =>
      roles[index] === 'venue' &&
      (holdsCitations(column.cells) || holdsPublications(column, judge)),
  )
  if (cited !== -1) return cited
  return namingColumn(raw, roles, {judge, isOfData}) ?? untoldColumn(raw, roles, judge)
}

/** The column whose header says that it names the entries, or beside it that of their titles. */
function namingColumn(
  raw: readonly RawColumn[],
  roles: readonly ColumnRole[],
  {judge, isOfData}: TablePlace,
): number | undefined {
  for (const [rank, names] of namingHeaders.entries()) {
    const index = raw.findIndex(
      ({name, cells}, at) =>
        names(name) &&
        !holdsLabels(cells, judge) &&
        !isOfPlaces(raw, at, judge) &&
        !isMaterial(raw, roles, at, judge) &&
        !isSignedBeside(raw, roles, at),
    )
    if (index === -1) continue
    const told = rank > 0 && roles.includes('paper') && !isOfData() ? toldTitles(raw, index) : -1
    return told === -1 ? index : told
  }
  return undefined
}

/** The column that names the entries where no header says so: by its cells, else the first that is free. */
function untoldColumn(
  raw: readonly RawColumn[],
  roles: readonly ColumnRole[],
  judge: VenueJudge,
): number {
  const told = Math.max(contestColumn(raw, judge), raw.findIndex(holdsReferences))
  if (told !== -1) return told
  if (namesRepositories(raw[0], roles[0], judge)) return 0
  const free = roles.flatMap((role, at) => (role === 'other' && !isCounting(raw[at]) ? [at] : []))
  const [first = 0] = free
  if (areKinds(raw[first]?.cells ?? []))
    return free.find((at) => at > first && areOwn(raw[at])) ?? first
  return isTold(raw[first]?.name ?? '') && !holdsLabels(raw[0]?.cells ?? [], judge) ? 0 : first
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

/** Whether a column is called by what names things, and its cells name them. */
function hasNames(raw: readonly RawColumn[], judge: VenueJudge): boolean {
  return raw.some(({name, cells}) => isNaming(name) && !holdsLabels(cells, judge))
}

/** Whether a column of papers says no more than where they appeared, beside one of names: `SeeNet | Nature, bioRxiv`. */
function isOfPlaces(raw: readonly RawColumn[], at: number, judge: VenueJudge): boolean {
  if (roleOfHeader(raw[at]?.name ?? '') !== 'paper') return false
  return (
    raw.some(
      ({name, cells}, index) => index !== at && isNaming(name) && !holdsLabels(cells, judge),
    ) && arePlaces(raw[at]?.cells ?? [], judge)
  )
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

/** Whether a column says no more than who wrote the papers of the things that the first one names, where and when: `SeeNet | Bee et al.`, `SeeNet | Bee et al., Nature (2023)` */
function isSignedBeside(
  raw: readonly RawColumn[],
  roles: readonly ColumnRole[],
  at: number,
): boolean {
  const [first, filled] = [filledOf(raw[0]?.cells ?? []), filledOf(raw[at]?.cells ?? [])]
  if (at === 0 || roles[0] !== 'other' || first.length < filled.length) return false
  const signed = filled.filter((cell) =>
    /^\p{Upper}[\p{Alpha}.'’ -]{1,40} (?:et al\b|& \p{Upper}[\p{Alpha}'’-]+)(?:[^\p{Alpha}]*|[.,]* [^\d]{2,40}(?:19|20)\d{2}\)?)$/u.test(
      cell,
    ),
  )
  const named = first.filter((cell) => /\p{Alpha}{2}/u.test(cell) && cell.length < 60)
  return signed.length * 3 > filled.length * 2 && named.length * 3 > first.length * 2
}
