import {usualLayout} from '../rules/venues/venue-layout.ts'
import {indexVenues} from '../venues/index.ts'
import {readVenue} from '../venues/reading.ts'
import {common, type Habit} from './habit.ts'

const venues = indexVenues()

/** How all lists write their dated venues, such as `V YYYY`. */
export const layoutHabit: Habit = (lists) => {
  const layout = common(
    lists.flatMap(({entries}) => {
      const readings = entries.flatMap(({venue}) => (venue && readVenue(venue.raw, venues)) ?? [])
      return readings.length === 0 ? [] : [usualLayout(readings)]
    }),
  )
  // Where the year is told by the heading or a column, the venue has no layout to settle.
  if (!layout?.includes('YY')) return {}
  return {rules: {'unusual-venue': ['warning', {layout}]}}
}
