import {slice} from '../model/span.ts'
import {isAligned} from '../rules/tables/alignment.ts'
import {paddedCells} from '../rules/tables/padding.ts'
import {certain, type Habit} from './habit.ts'

/** What stands beside the pipes of tables that are not aligned: nearly always one blank, or none. */
export const paddingHabit: Habit = (lists) => {
  const found = certain(
    lists.flatMap((list) =>
      list.tables
        .filter((table) => !isAligned(list, table))
        .flatMap(({header, rows}) => [header, ...rows])
        .flatMap((row) => paddedCells(list, row))
        .flatMap(({left, right}) =>
          [left, right].flatMap((span) => (span ? [slice(list.text, span)] : [])),
        ),
    ),
    40,
  )
  if (found === undefined || found.length > 1) return {}
  const padding = found === '' ? 'no blank' : 'one blank'
  return {rules: {'untidy-cell': ['info', {padding}]}}
}
