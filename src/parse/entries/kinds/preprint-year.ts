import {paperIdOf} from '../../../model/paper-id.ts'
import type {Draft} from '../draft.ts'

/** The year of all preprints whose number may begin as a year does. */
const meant = 2020

/**
 * An entry whose year is the year and month that the number of its preprint begins with: `arXiv 2011` beside
 * `https://arxiv.org/abs/2011.13526` is of November 2020.
 */
export function withPreprintYear(draft: Draft): Draft {
  const {venue, links} = draft
  const year = venue?.year
  if (year === undefined || year < 2001 || year > 2012 || venue?.name !== 'arXiv') return draft
  const isMonth = links.some(({url}) => paperIdOf(url)?.startsWith(`arxiv:${year}.`))
  return isMonth ? {...draft, venue: {...venue, year: meant}, year: meant} : draft
}
