import type {Section} from '../../model/section.ts'
import {covers, slice} from '../../model/span.ts'
import {hasWords} from '../../model/words.ts'
import {numbersIn, wordsIn} from '../text/words.ts'
import {
  datasetTopics,
  datasetWords,
  isInListOfData,
  isOnDatasets,
  onlyData,
  otherKinds,
  topicOf,
  usingData,
  withoutHalves,
} from './data-section.ts'
import {isOfPapers} from './data-line.ts'
import type {Draft} from './draft.ts'
import {saidByHeader} from './name-header.ts'

/** Whether a draft is one of datasets; `isOfData` is whether its section has any that says of itself that it is one. */
export function isDataset(
  draft: Draft,
  text: string,
  isOfData: (section: Section) => boolean,
): boolean {
  if (draft.group && isOfPapers(slice(text, draft.group))) return false
  if (isSurvey(draft) || usingData.test(draft.section.path.at(-1) ?? '')) return false
  const said = saidByHeader(draft)
  if (said !== undefined) return said
  if (isInListOfData(draft.section) && (isThing(draft) || !isOnDatasets(draft.section)))
    return isThing(draft)
  return withoutHalves(draft.section.path)
    .map(topicOf)
    .some(
      (title) =>
        isHeadedByData(title, draft, isOfData) &&
        !(isTitledPaper(draft) && isOpen(title) && !isOfData(draft.section)),
    )
}

/** Whether a title says behind its colon that a paper without data surveys others: `Far sights: A short survey`. */
function isSurvey({title, row, links}: Draft): boolean {
  return (
    row === undefined &&
    links.some(({role}) => role === 'paper') &&
    links.every(({role}) => role !== 'dataset' && role !== 'download') &&
    /[:：]\s(?:an?\s)?(?:[\p{Alpha}-]+\s){0,3}(?:survey|review)\b/iu.test(title)
  )
}

/** Whether a draft leads to more than code, as what works on data does, or counts what it holds; below datasets an address without a label is theirs. */
function isThing(draft: Draft): boolean {
  const {links, section, row, title} = draft
  const isHome = links.some(({role}) => /^(?:dataset|download|project)$/.test(role))
  return (
    isHome ||
    (isNamed(draft) && wordsIn(title) < 6) ||
    links.every(
      ({role, label, url}) => role !== 'code' || (label === url && isOnDatasets(section)),
    ) ||
    (wordsIn(title) < 4 && numbersIn(row?.row.cells ?? []) > 1)
  )
}

/** Whether the only code that a draft leads to, beside its paper, carries its title: `[SeeSet](https://github.com/o/r): … [[Article]](url)`. */
function isNamed({links, titleSpan}: Draft): boolean {
  const code = links.filter(({role}) => role === 'code')
  return (
    code.length === 1 &&
    code.every(({span}) => covers(span, titleSpan)) &&
    links.some(({role}) => role === 'paper')
  )
}

/**
 * Whether a heading names benchmarks or `Data` and no sets of it: methods are compared in what stands below it as often as data are told,
 * and data are worked on as often: `## Data` beside `## Model` and `## Theory`.
 */
function isOpen(heading: string): boolean {
  return onlyBenchmarks.test(heading) || onlyData.test(heading)
}

const onlyBenchmarks = /^\W*(?:\d[\d.]*\s)?\W*benchmarks?\W*$/i

/** Whether a draft has a title and leads to its paper, and to no data; or leads nowhere, and says where it appeared. */
function isTitledPaper({title, links, venue}: Draft): boolean {
  const isPlaced = links.length === 0 && venue !== undefined
  return wordsIn(title) > 3 && (isPlaced || links.some(({role}) => role === 'paper'))
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
    (/\bdata ?sets?\b|\bcorp(?:us|ora)\b/i.test(title) && !datasetTopics.test(title)) ||
    links.some(({role}) => role === 'dataset' || role === 'download')
  )
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
