import type {Table} from '../../../model/table.ts'
import {isPeople} from '../../people/people.ts'
import {isNamed, roleOfHeader} from '../../tables/header.ts'
import {wordsIn} from '../../text/words.ts'
import {asideOf} from '../aside.ts'
import type {Draft} from '../draft.ts'

/** A table that tells what words mean, or how good venues are. */
const glossary =
  /^(?:abbr|abbreviations?|acronyms?|definitions?|full (?:form|name)s?|h5(?:[- ]index)?|meanings?|notations?|symbols?|terms?|缩写|全称|含义|术语|期刊(?:名字|名称)|会议(?:名字|名称))\.?$/i

/** A table of figures, such as scores, by what was measured. */
const measured = /^(?:methods?|models?|方法|模型|算法|手法|モデル|방법|모델)$/i

/** What a table without any link is made of: words that it explains, words or numbers, or scores of methods that say where they appeared. */
type TableKind = 'glossary' | 'words' | 'scores' | 'entries'

const known = new WeakMap<Table, TableKind>()

/** Whether a table is made of words or numbers: no link is in it, and no header names what has one. */
export function isOfWords(table: Table): boolean {
  return /^(?:glossary|words)$/.test(kindOf(table))
}

/** Whether a table compares methods of papers that stand elsewhere in a list: `Model | Venue | AUC (%)`. */
export function isOfScores(table: Table): boolean {
  return kindOf(table) === 'scores'
}

/** Whether a table of words tells what they mean, whatever they are: `Abbr. | Full name`. */
export function isGlossary(table: Table): boolean {
  return kindOf(table) === 'glossary'
}

/** Whether a draft has a title in a column of titles or papers, which is one of papers or beside one of authors, venues, papers or code. */
export function isTitledRow({row, title, section, links}: Draft): boolean {
  if (!row || wordsIn(title) < 4 || asideOf(section) !== undefined) return false
  const roles = row.table.columns.map(({name}) => roleOfHeader(name))
  const isTold =
    roles.some((role) => /^(?:authors|venue|paper|code)$/.test(role)) ||
    row.table.columns.some(({name}) => /^papers? (?:names?|titles?)$/i.test(name.trim()))
  const isTalk = links.length > 0 && links.every(({role}) => role === 'project')
  // `| 模型 | 论文 | 年份 |` over names, titles and years
  const isPaper = row.table.columns.some(
    ({name, role}) => role === 'title' && roleOfHeader(name) === 'paper',
  )
  return (roles.includes('title') || isPaper) && isTold && !isTalk
}

/** Whether a row names authors beside words enough for a title, as those of papers do, linked or not. */
export function isSignedRow({row, title, section}: Draft): boolean {
  if (!row || wordsIn(title) < 4 || asideOf(section) !== undefined) return false
  const at = row.table.columns.findIndex(({role}) => role === 'authors')
  const isTitled = row.table.columns.some(({role}) => role === 'title')
  return isTitled && isPeople(row.row.cells[at]?.text ?? '')
}

/** What a table holds, which is found out once. */
function kindOf(table: Table): TableKind {
  const kind = known.get(table) ?? readKind(table)
  known.set(table, kind)
  return kind
}

/** What a table holds, by its links and its columns. */
function readKind({columns, rows}: Table): TableKind {
  const links = rows.flatMap(({cells}) => cells.flatMap((cell) => cell.links))
  // Links within the list, as to the section on a word, lead to no thing; the methods of papers have theirs there, and their scores here.
  if (links.some(({url}) => !url.startsWith('#')) && !isComparison({columns, rows}))
    return 'entries'
  const roles = columns.map(({name}) => roleOfHeader(name))
  const isTitled = roles.some((role) => role === 'title' || role === 'paper' || role === 'year')
  if (!isTitled && columns.some(({name}) => glossary.test(name.trim()))) return 'glossary'
  const isPlain = columns.every(({role}) => role === 'title' || role === 'other')
  const isMeasured = columns.some(({name, role}) => role === 'title' && measured.test(name.trim()))
  if (isMeasured && holdsScores({columns, rows})) return isPlain ? 'words' : 'scores'
  if (isMeasured && links.length > 0) return 'entries'
  const isOfWords =
    !isNamed(columns) ||
    isMeasured ||
    isOfSteps({columns}) ||
    isListing({columns, rows}) ||
    isOfFields({columns, rows})
  return isPlain && isOfWords ? 'words' : 'entries'
}

/** Whether rows of scores are methods that hardly one leads to, and none to a paper: `| SeeNet | 11.00 |`, `| [FarNet](https://github.com/o/r) | 15.38 |`. */
function isComparison({columns, rows}: Pick<Table, 'columns' | 'rows'>): boolean {
  const linked = rows.filter(({cells}) => cells.some(({links}) => links.length > 0))
  const links = linked.flatMap(({cells}) => cells.flatMap((cell) => cell.links))
  return (
    linked.length * 2 < rows.length &&
    links.every(({role}) => role !== 'paper') &&
    columns.some(({name, role}) => role === 'title' && measured.test(name.trim())) &&
    holdsScores({columns, rows})
  )
}

/** Whether a column has fractions in most of its cells, beside names that are short. */
function holdsScores({columns, rows}: Pick<Table, 'columns' | 'rows'>): boolean {
  const cellsOf = (at: number): string[] => rows.map(({cells}) => cells[at]?.text ?? '')
  const names = cellsOf(columns.findIndex(({role}) => role === 'title'))
  return (
    names.every((name) => wordsIn(name) < 6) &&
    columns.some(
      ({role}, at) =>
        role === 'other' &&
        cellsOf(at).filter((cell) => /^\W*\d{1,4}\.\d/.test(cell)).length * 2 > rows.length,
    )
  )
}

/** Whether a column of datasets lists several in a cell, as one behind tasks does: `Eyes | SeeSet, FarSet`. */
function isListing({columns, rows}: Pick<Table, 'columns' | 'rows'>): boolean {
  const at = columns.findIndex(({role}) => role === 'title')
  if (at < 1 || !/data ?sets|benchmarks|数据集/i.test(columns[at]?.name ?? '')) return false
  const cells = rows.flatMap(({cells}) => cells[at] ?? [])
  return cells.filter(({text}) => /,\s/.test(text)).length * 3 >= cells.length
}

/** Whether names are those of steps that a column before them counts: `Level | Name | Description` over `L1 | Assisted | Agents help`. */
function isOfSteps({columns: [first, second]}: Pick<Table, 'columns'>): boolean {
  return (
    /^\W*(?:grade|level|phase|stage|step|tier)s?\W*$/i.test(first?.name ?? '') &&
    second?.role === 'title'
  )
}

/** Whether what is named are the fields of annotations, in small letters: `| 6 | 3d bbox | The 8 points of a box |`. */
function isOfFields({columns, rows}: Pick<Table, 'columns' | 'rows'>): boolean {
  const at = columns.findIndex(({role}) => role === 'title')
  const names = rows.map(({cells}) => cells[at]?.text.trim() ?? '')
  const small = names.filter((name) => /^\d?\p{Lower}[\p{Lower}\d]* ?/u.test(name))
  return names.length > 2 && small.length * 10 > names.length * 9
}
