import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import type {Row} from '../../model/table.ts'

const known = new WeakMap<readonly Entry[], ReadonlyMap<Row, Entry>>()

/** The entry that a row of a table is, as a report names it. */
export function entryOfRow({entries}: List, row: Row): {readonly entry?: Entry} {
  let byRow = known.get(entries)
  if (!byRow) known.set(entries, (byRow = entriesByRow(entries)))
  const entry = byRow.get(row)
  return entry ? {entry} : {}
}

/** The first entry of each row. */
function entriesByRow(entries: readonly Entry[]): ReadonlyMap<Row, Entry> {
  const inRows = entries.flatMap((entry) => (entry.row ? [[entry.row.row, entry] as const] : []))
  return new Map(inRows.reverse())
}
