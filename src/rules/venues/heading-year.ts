import {wasHeld} from '../../venues/held.ts'
import type {StatedVenue} from './stated-venue.ts'

/**
 * The years of headings, where they are those of the undated venues below them. Venues that pause show it: four of them
 * and more fit, and next to none does not. Other lists go by the years of preprints.
 */
export function headedYears(
  stated: readonly StatedVenue[],
): (item: StatedVenue) => number | undefined {
  const headed = stated.filter((item) => isPausing(item) && yearOver(item) !== undefined)
  const fitting = headed.filter((item) => fits(item, yearOver(item)))
  const others = headed.length - fitting.length
  const isMeant = fitting.length >= fewest && others <= Math.max(1, headed.length / 8)
  return isMeant ? yearOver : () => undefined
}

const fewest = 4

/** The year that is all that the heading of an undated venue says. */
function yearOver({entry: {row, section}, reading: {year}}: StatedVenue): number | undefined {
  const said = /^\W*((?:19|20)\d{2})\W*$/.exec(section.title)?.[1]
  return row || year !== undefined || said === undefined ? undefined : Number(said)
}

function fits({reading: {row}}: StatedVenue, year: number | undefined): boolean {
  return year !== undefined && row?.held !== undefined && wasHeld(row.held, year)
}

/** Whether a venue takes place every other year. */
function isPausing({reading: {row, sure}}: StatedVenue): boolean {
  return sure && /\b(?:odd|even):/.test(row?.held ?? '')
}
