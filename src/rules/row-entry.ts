import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import type {Row} from '../model/table.ts'

/** The entry that a row of a table is, as a report names it. */
export function entryOfRow(list: List, row: Row): {readonly entry?: Entry} {
  const entry = list.entries.find((candidate) => candidate.row?.row === row)
  return entry ? {entry} : {}
}
