import type {Draft} from '../draft.ts'
import {isOfScores} from './word-table.ts'

/**
 * Makes the function that tells whether a draft is a row of scores, as `SeeNet | CVPR 18 | 75.41`, in a list whose papers
 * stand elsewhere with their links, or one that leads there: `[SeeNet](#2181) | CVPR 18 | 75.41`.
 */
export function scoreFinder(drafts: readonly Draft[]): (draft: Draft) => boolean {
  const isScored = ({row}: Draft): boolean => row !== undefined && isOfScores(row.table)
  const scored = drafts.filter(isScored)
  if (scored.length === 0) return () => false
  const papers = drafts.filter(({links}) => links.some(({role}) => role === 'paper'))
  return papers.length > scored.length ? isScored : (draft) => isScored(draft) && leadsWithin(draft)
}

function leadsWithin({links}: Draft): boolean {
  return links.length > 0 && links.every(({url}) => url.startsWith('#'))
}
