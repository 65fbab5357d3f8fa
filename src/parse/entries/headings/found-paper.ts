import type {Draft} from '../draft.ts'

/** A title above all else that is said of it, and what of that would be entries if there were no others like it. */
export interface FoundPaper {
  readonly draft: Draft
  readonly within: readonly Draft[]
  /** Why it may be none: other papers stand below it, which it heads or notes on it name; names alone sign it. */
  readonly doubt: 'papers' | 'names' | undefined
}

/** How many sure headings there are at least for each that other papers stand below. */
const rarity = 4

/**
 * Those that are titles. What is told of a linked paper has links of its own, but hardly papers: notes name one, as in
 * `1. **Defense.** ViT + [Smoothing](URL)`, where nearly all headings like it have none below them. Names sign headings
 * where others are surely titles.
 */
export function settled(found: readonly FoundPaper[]): readonly FoundPaper[] {
  const number = (doubt: FoundPaper['doubt']): number =>
    found.filter((one) => one.doubt === doubt).length
  const sure = number(undefined)
  const isKept = {papers: number('papers') * rarity <= sure, names: sure > 1}
  return found.filter(({doubt}) => doubt === undefined || isKept[doubt])
}
