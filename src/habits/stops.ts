import {hasStop, type StopHabit} from '../rules/titles/full-stop.ts'
import {certain, type Habit} from './habit.ts'

/** Whether titles end with a full stop: nearly never, or nearly always. */
export const stopHabit: Habit = (lists) => {
  const papers = lists.flatMap((list) =>
    list.entries.flatMap((entry) => (entry.kind === 'other' ? [] : {list, entry})),
  )
  const stops = certain<StopHabit>(
    papers.map(({list, entry}) => (hasStop(list, entry) ? 'always' : 'none')),
    9,
  )
  return stops === undefined ? {} : {rules: {'untidy-title': ['info', {stops}]}}
}
