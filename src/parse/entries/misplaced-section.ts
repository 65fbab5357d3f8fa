import type {Section} from '../../model/section.ts'
import {datasetWords, otherKinds} from './data-section.ts'
import type {Draft} from './draft.ts'
import {isOfItself} from './dataset.ts'

/** Whether a heading says data and nothing else: `Datasets`, `2. Data Sets`. */
function isData(heading: string): boolean {
  return /data ?sets?/i.test(heading) && /^[^\p{Alpha}]*data ?sets?[^\p{Alpha}]*$/iu.test(heading)
}

/**
 * Makes the function that tells whether a draft is none of the data that its outermost heading names: the parts of a list stand a
 * level too low below the first of them, as `## Survey` and `## Far Methods` do below a second `# Datasets`.
 */
export function misplacedDrafts(drafts: readonly Draft[]): (draft: Draft) => boolean {
  let found: ReadonlySet<Section> | undefined
  return (draft) => {
    if (outerOf(draft.section) === undefined || isThing(draft)) return false
    found ??= misplacedSections(drafts)
    return found.has(draft.section)
  }
}

/** The sections below a heading of data where one of them is of another kind, and which hold no more data than others do. */
function misplacedSections(drafts: readonly Draft[]): ReadonlySet<Section> {
  const below = drafts.filter(({section}) => outerOf(section) !== undefined)
  const mixed = new Set(
    below
      .filter(({section: {path}}) => otherKinds.test(path[1] ?? ''))
      .map(({section}) => outerOf(section)),
  )
  const sections = new Set(below.map(({section}) => section))
  return new Set(
    [...sections].filter((section) => {
      const own = below.filter((draft) => draft.section === section)
      return mixed.has(outerOf(section)) && own.filter(isOfItself).length * 2 < own.length
    }),
  )
}

/** The heading of data that a section stands below, where that is as high as the list's own title. */
function outerOf(section: Section): Section | undefined {
  const {path} = section
  if (path.length < 2 || !isData(path[0] ?? '') || path.slice(1).some(isOfData)) return undefined
  let outer: Section | undefined = section
  while (outer && outer.path.length > 1) outer = outer.parent
  return outer?.level === 1 ? outer : undefined
}

function isOfData(heading: string): boolean {
  return datasetWords.test(heading)
}

/** Whether a draft leads to data. */
function isThing({links}: Draft): boolean {
  return links.some(({role}) => role === 'dataset' || role === 'download')
}
