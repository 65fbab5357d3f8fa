import type {Section} from '../../../model/section.ts'
import type {Draft} from '../draft.ts'

/**
 * Makes the function that tells whether a draft leads to a page and says nothing of when it appeared, where all papers of its
 * section do: `[100 Lists on Far Sights](https://lists.org)` among `[Learning to See](url) (Bee, 2017)`.
 */
export function undatedPages(proofs: ReadonlySet<Draft>): (draft: Draft) => boolean {
  const counts = new Map<Section, {papers: number; dated: number}>()
  for (const {section, year} of proofs) {
    const {papers, dated} = counts.get(section) ?? {papers: 0, dated: 0}
    counts.set(section, {papers: papers + 1, dated: dated + (year === undefined ? 0 : 1)})
  }
  return ({section, year, venue, row, links}) => {
    const count = counts.get(section)
    const isBare = year === undefined && venue === undefined && row === undefined
    return (
      isBare &&
      count !== undefined &&
      count.papers > 3 &&
      count.dated === count.papers &&
      links.length > 0 &&
      links.every(({role}) => role === 'other')
    )
  }
}
