import {headingYear} from '../../venues/group-year.ts'
import type {Draft} from '../draft.ts'
import {isCapital, isProse} from '../title-likeness.ts'

/** Whether a year stands beside what is no sentence. */
export function hasYear(draft: Draft): boolean {
  return hasOwnYear(draft) && (!isProse(draft.title) || isCapital(draft.title))
}

/** Whether a year stands beside a title, and not only above it. */
export function hasOwnYear({year, section, beside}: Draft): boolean {
  if (year === undefined) return false
  return year !== headingYear(section) || beside.some(({text}) => text.includes(String(year)))
}
