import type {Section} from '../../model/section.ts'

/** Whether the list's own title says that it is one of datasets. */
export function isOfDatasets({title, path, parent}: Section): boolean {
  return parent ? isOfDatasets(parent) : path.length === 0 && namesDatasets(title)
}

/** Whether the heading that a document begins with says so, as it does where those of its parts are as high: `# Far Datasets` over `# Seas`. */
export function isTitledByData(text: string): boolean {
  const [, title = ''] = /^\s*#[^\S\n]+([^\n]+)/.exec(text) ?? []
  return namesDatasets(title)
}

function namesDatasets(title: string): boolean {
  const isNamed = /\bdata ?sets\b|\bdata ?set(?: (?:collection|list))?\W*$|数据集/i.test(title)
  return isNamed && !/\bpapers?\b|论文/i.test(title)
}

/** What datasets are called in headings. */
export const datasetWords = /\b(?:data ?sets?|benchmarks?|corpora|corpus)\b|数据集/i

/** What papers are about that work on datasets. */
export const datasetTopics =
  /\bdata ?sets? (?:bias|compression|condensation|distillation|generation|inference|pruning|quantization|reduction|search|selection|shift|synthesis)\b|\bbenchmark(?:ing)? results\b/i

/** What else a heading may name beside datasets. */
export const otherKinds =
  /\b(?:analys[ei]s|applications?|evaluations?|implementations?|methods?|metrics?|models?|papers?|reviews?|surveys?|theory)\b|论文|综述/i

/** A heading that says nothing but that data are below it: `4. Data`, `Data Sources`, `开源数据`. */
export const onlyData =
  /^[^a-z]*(?:open |public )?data(?: sources?| repositor(?:y|ies))?[^a-z]*$|^[\s\d.、]*(?:公开|常用|开源|相关)?数据(?:源|资源)?\s*$/i

/** A heading of papers that use what the heading above names: `Work using SeeSet` below `Datasets`. */
export const usingData =
  /\b(?:articles|papers|publications|stud(?:y|ies)|works?)\s(?:based on|that use|trained on|using)\s/i

/** What a heading is about, without what it says of that: `Models that support far corpora`, `Maps from a Corpus`, `Models on Far Datasets` are about models. */
export function topicOf(heading: string): string {
  const topic = heading.replace(/\s(?:from|that|which)\s.*$/i, '')
  const [, things] = /^(.*?\S)\son\s/i.exec(topic) ?? []
  return things === undefined || ofAnything.test(things) ? topic : things
}

/** Words for papers of whatever they are on: `Papers on Datasets`. */
const ofAnything =
  /\b(?:articles?|focus|information|literature|more|notes?|others?|papers?|publications?|related|research|resources?|works?)\W*$/i

/** Whether the heading of a section, or one above it, names datasets. */
export function isOnDatasets({path}: Section): boolean {
  return path
    .map(topicOf)
    .some(
      (title) => onlyData.test(title) || (datasetWords.test(title) && !datasetTopics.test(title)),
    )
}

/** Whether a heading names datasets by that word and nothing else, as one among tools does. */
export function isBelowDatasets({path}: Section): boolean {
  return (
    path.map(topicOf).some((title) => sets.test(title) && !datasetTopics.test(title)) &&
    !path.some(isOfOthers)
  )
}

const sets = /\bdata ?sets?\b|数据集|資料集/i

/** Whether the list's own title names nothing but datasets, and no heading above another kind: `# Awesome Far Datasets` over `## Seeing`. */
export function isInListOfData(section: Section): boolean {
  return isOfDatasets(section) && ![titleOf(section), ...section.path].some(isOfOthers)
}

/** What stands beside the things of a list. */
const further =
  /\b(?:blogs?|challenges?|competitions?|librar(?:y|ies)|links|related|resources|software|tools|tutorials|websites)\b/i

/** Whether a heading is of something else than datasets: of methods, of papers, of tools. */
function isOfOthers(heading: string): boolean {
  return [datasetTopics, otherKinds, further].some((kind) => kind.test(heading))
}

/** The title of the list that a section stands in. */
function titleOf({title, parent}: Section): string {
  return parent ? titleOf(parent) : title
}

/** Whether datasets stand in a section, and nothing else by its headings. */
export function isOnlyOfData(section: Section): boolean {
  if (isInListOfData(section)) return true
  return isOnDatasets(section) && !section.path.some(isOfOthers)
}

/** Leaves out headings of data and of something else where one below is of that alone: `Datasets and Simulators` over `Simulators`. */
export function withoutHalves(path: readonly string[]): readonly string[] {
  return path.filter((heading, index) => {
    const halves = heading.split(/\s*(?:[&+,/、与和]|\band\b)\s*/i).filter((half) => half !== '')
    const others = halves.filter((half) => !datasetWords.test(half)).map(plain)
    return (
      halves.length < 2 || !path.slice(index + 1).some((below) => others.includes(plain(below)))
    )
  })
}

/** The letters of a heading alone. */
function plain(heading: string): string {
  return heading
    .replace(/[^\p{Alpha}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
