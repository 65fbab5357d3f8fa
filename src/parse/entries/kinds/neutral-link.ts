import type {Draft} from '../draft.ts'

/** What says of a link that it is one, and no more. */
const neutral = /^\W*(?:here|links?|urls?)\W*$/i

/** Whether the only link of a draft is called so: `[[Link](url)] Learning to See Far`. */
function isNeutral({row, links: [link, ...others]}: Draft): boolean {
  return link !== undefined && row === undefined && others.length === 0 && neutral.test(link.label)
}

/** Makes the function that tells whether the only link of a draft is called as those of a list are which lead to papers nearly always. */
export function neutralLinks(
  drafts: readonly Draft[],
  proofs: ReadonlySet<Draft>,
): (draft: Draft) => boolean {
  const own = drafts.filter(isNeutral)
  const papers = own.filter((draft) => proofs.has(draft))
  const isHabit = papers.length > 4 && papers.length * 4 > own.length * 3
  return (draft) => isHabit && isNeutral(draft) && draft.links.every(({role}) => role === 'other')
}
