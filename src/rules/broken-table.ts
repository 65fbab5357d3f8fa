import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import {defineRule} from './rule.ts'
import {swallowedLines} from './tables/swallowed-line.ts'
import {strayRows} from './tables/stray-row.ts'

export default defineRule({
  id: 'broken-table',
  summary: 'Lines are meant as a table, or as no part of one, and GitHub reads them otherwise.',
  severity: 'error',
  fix: 'unsafe',

  *check(list: List): Generator<Report> {
    yield* strayRows(list)
    for (const table of list.tables) yield* swallowedLines(list, table)
  },
})
