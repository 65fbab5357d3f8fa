import type {Section} from '../../model/section.ts'
import {slice} from '../../model/span.ts'
import {hasWords} from '../../model/words.ts'
import {numbersIn, wordsIn} from '../text/words.ts'
import {
  datasetTopics,
  datasetWords,
  isInListOfData,
  isOfDatasets,
  isOnDatasets,
  onlyData,
  otherKinds,
  topicOf,
  withoutHalves,
} from './data-section.ts'
import {isOfPapers} from './data-line.ts'
import type {Draft} from './draft.ts'
import {isSurvey} from './survey.ts'

/** Whether a draft is one of datasets; `isOfData` is whether its section has any that says of itself that it is one. */
export function isDataset(
  draft: Draft,
  text: string,
  isOfData: (section: Section) => boolean,
): boolean {
  if (draft.group && isOfPapers(slice(text, draft.group))) return false
  if (isSurvey(draft)) return false
  const header = nameHeader(draft)
  if (header !== undefined && datasetWords.test(header)) return !isMisnamed(draft)
  if (header !== undefined && isDatabase(header, draft)) return true
  if (header !== undefined && (isForPapers(header, draft) || isForTools(header))) return false
  if (isInListOfData(draft.section) && (isThing(draft) || !isOnDatasets(draft.section)))
    return isThing(draft)
  return withoutHalves(draft.section.path)
    .map(topicOf)
    .some(
      (title) =>
        isHeadedByData(title, draft, isOfData) &&
        !(isTitledPaper(draft) && onlyBenchmarks.test(title) && !isOfData(draft.section)),
    )
}

/** Whether names stand in a table under a heading that says databases and no more, where papers would have titles: `Far Databases`. */
function isDatabase(header: string, {title, section}: Draft): boolean {
  return (
    /^\W*(?:names?|databases?)\W*$/i.test(header) &&
    /^\W*(?:[\w-]+ )?databases\W*$/i.test(section.title) &&
    wordsIn(title) < 6
  )
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

/** Whether a draft leads to more than code, as what works on data does, or counts what it holds; below datasets an address without a label is theirs. */
function isThing({links, section, row, title}: Draft): boolean {
  const isHome = links.some(({role}) => /^(?:dataset|download|project)$/.test(role))
  return (
    isHome ||
    links.every(
      ({role, label, url}) => role !== 'code' || (label === url && isOnDatasets(section)),
    ) ||
    (wordsIn(title) < 4 && numbersIn(row?.row.cells ?? []) > 1)
  )
}

/** A heading that names benchmarks and no data: methods are compared in what stands below it as often as data are told. */
const onlyBenchmarks = /^\W*(?:\d[\d.]*\s)?\W*benchmarks?\W*$/i

/** Whether a draft has a title and leads to its paper, and to no data. */
function isTitledPaper({title, links}: Draft): boolean {
  return wordsIn(title) > 4 && links.some(({role}) => role === 'paper')
}

/** Makes the function that tells whether some draft of a section says that it is a dataset, or leads to data. */
export function dataSections(drafts: readonly Draft[]): (section: Section) => boolean {
  let found: ReadonlySet<Section> | undefined
  return (section) => {
    found ??= new Set(drafts.filter(isOfItself).map((draft) => draft.section))
    return found.has(section)
  }
}

/** Whether an entry shows by its own title or links that it is a dataset. */
export function isOfItself({title, links}: Draft): boolean {
  return (
    /\bdata ?sets?\b|\bcorp(?:us|ora)\b/i.test(title) ||
    links.some(({role}) => role === 'dataset' || role === 'download')
  )
}

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

/** Whether a heading makes a dataset of a draft: under `Datasets and Surveys` its own words must say so too. */
function isHeadedByData(
  heading: string,
  draft: Draft,
  isOfData: (section: Section) => boolean,
): boolean {
  const {title, links, section} = draft
  // What has code there works on data, but for a name beside others of data.
  if (onlyData.test(heading))
    return links.every(({role}) => role !== 'code') || (wordsIn(title) < 6 && isOfData(section))
  if (!datasetWords.test(heading) || datasetTopics.test(heading)) return false
  const parts = heading.split(/[&+,/、与和]|\b(?:and|or)\b/)
  const isCode = links.length > 0 && links.every(({role}) => role === 'code')
  const isMixed = parts.some(
    (part) => (otherKinds.test(part) || (isCode && tools.test(part))) && !datasetWords.test(part),
  )
  const isBesideData = isTitledPaper(draft) && namesMore(parts)
  return (
    !(isMixed || isBesideData) ||
    datasetWords.test(title) ||
    /bench\b/i.test(title) ||
    links.some(({role}) => role === 'dataset' || role === 'download')
  )
}

/** Whether the parts of a heading name another topic behind data: `Benchmarks`, `Criticism`; not so `Lamps`, `Stars Datasets`. */
function namesMore(parts: readonly string[]): boolean {
  const at = parts.findIndex((part) => datasetWords.test(part))
  const isWhole = !hasWords(parts[at]?.split(datasetWords).at(-1) ?? '')
  return isWhole && parts.slice(at + 1).some((part) => hasWords(part) && !akin.test(part))
}

/** What is as data are, or stands beside them in the same papers: `Datasets & Challenges`. */
const akin =
  /\b(?:annotations?|benchmarks?|challenges?|codes?|collections?|competitions?|contests?|corpora|data(?: ?sets?|bases?)?|environments?|generators?|leaderboards?|lexicons?|librar(?:y|ies)|packages|platforms?|resources?|simulat(?:ions?|ors?)|software|suites?|tasks?|test ?(?:beds?|sets?)|tool(?:s|box(?:es)?|kits?)?)\b|数据/i

/** What stands beside data under one heading, and is code: `Toolboxes & Datasets`. */
const tools = /\b(?:codes?|librar(?:y|ies)|packages|software|tool(?:s|box(?:es)?|kits?)?)\b/i

/** What the column is called that names the things of a table. */
export function nameHeader({row}: Draft): string | undefined {
  return row?.table.columns.find(({role}) => role === 'title')?.name
}
