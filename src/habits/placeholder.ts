import {isPlaceholder} from '../rules/entries/placeholder.ts'
import {certain, type Habit} from './habit.ts'

/** What the list writes where there is nothing to say. */
export const placeholderHabit: Habit = (lists) => {
  const cells = lists.flatMap(({tables}) =>
    tables.flatMap(({rows}) => rows.flatMap((row) => row.cells)),
  )
  const placeholder = certain(
    cells.filter(isPlaceholder).map(({text}) => text),
    9,
  )
  return placeholder === undefined ? {} : {rules: {'uneven-row': ['error', {placeholder}]}}
}
