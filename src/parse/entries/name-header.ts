import {wordsIn} from '../text/words.ts'
import {datasetWords, isOfDatasets, isOnDatasets} from './data-section.ts'
import type {Draft} from './draft.ts'

/** What the column is called that names the things of a table. */
export function nameHeader({row}: Draft): string | undefined {
  return row?.table.columns.find(({role}) => role === 'title')?.name
}

/** Whether a row is of a dataset or not by the name of the column that names the things of its table; nothing where that says neither. */
export function saidByHeader(draft: Draft): boolean | undefined {
  const header = nameHeader(draft)
  if (header === undefined) return undefined
  if (datasetWords.test(header)) return !isMisnamed(draft)
  if (isDatabase(header, draft)) return true
  return isForPapers(header, draft) || isForTools(header) ? false : undefined
}

/**
 * Whether names stand in a table under a heading that says databases and no more, where papers would have titles: `Far Databases`;
 * or in a column of databases under one on data: `Data for training`.
 */
function isDatabase(header: string, {title, section}: Draft): boolean {
  const isOfNames =
    /^\W*(?:names?|databases?)\W*$/i.test(header) &&
    /^\W*(?:[\w-]+ )?databases\W*$/i.test(section.title)
  const isOfData = /^\W*databases?\W*$/i.test(header) && /\bdata(?:bases?)?\b/i.test(section.title)
  return (isOfNames && wordsIn(title) < 6) || (isOfData && wordsIn(title) < 8)
}

/** Whether a column is for papers by its name; titles may be those of datasets, which lead to no paper, and have no column for one. */
function isForPapers(header: string, {links, row}: Draft): boolean {
  if (/paper|论文/i.test(header)) return true
  if (!/title|标题/i.test(header)) return false
  const isAwaited = links.length === 0 && row?.table.columns.some(({role}) => role === 'paper')
  return isAwaited === true || links.some(({role}) => role === 'paper')
}

/** Whether a column is for tools and nothing else by its name, as one below `Datasets & Tools` is: `Toolbox/Package`. */
function isForTools(header: string): boolean {
  return header.split(/\s*[/&,]\s*|\s+(?:and|or)\s+/).every((part) => toolHeader.test(part))
}

const toolHeader =
  /^\W*(?:frameworks?|librar(?:y|ies)|packages?|simulators?|software|tool(?:s|box(?:es)?|kits?)?)(?: name)?\W*$/i

/** Whether a table has titles of papers in a column that is called by datasets, where no heading speaks of any. */
function isMisnamed({row, section}: Draft): boolean {
  if (!row || isOnDatasets(section) || isOfDatasets(section)) return false
  const at = row.table.columns.findIndex(({role}) => role === 'title')
  const cells = row.table.rows.flatMap(({cells}) => cells[at] ?? [])
  const titles = cells.filter(({text, links}) => {
    const isLinked = links.some(({role}) => role === 'paper')
    return isLinked && wordsIn(text) > 4 && !datasetWords.test(text)
  })
  return titles.length * 3 >= cells.length * 2
}
