import {groupBy} from '../model/group-by.ts'
import type {Column, ColumnRole, Row, Table} from '../model/table.ts'
import {roleOfUrl} from '../parse/roles/role-of-url.ts'
import {indexVenues} from '../venues/index.ts'
import {readVenue} from '../venues/reading.ts'
import {certain, type Habit} from './habit.ts'

const venues = indexVenues()

/** Columns whose headers say nothing to the reader, and whose cells say all. */
export const columnHabit: Habit = (lists) => {
  const tables = lists.flatMap((list) => list.tables)
  const cells = tables.flatMap(({columns, rows}) =>
    columns.flatMap((column, index) => {
      const held = isUnknown(column) ? rows.flatMap((row) => roleOfCell(row, index)) : []
      return held.map((role) => ({name: column.name, role}))
    }),
  )
  const known = new Set(tables.flatMap(rolesOf))
  const columns = [...groupBy(cells, ({name}) => name)].flatMap(([name, held]) => {
    const role = certain(
      held.map((cell) => cell.role),
      5,
    )
    // A second column of a kind may be anything.
    return role === undefined || known.has(`${name} ${role}`) ? [] : [[name, role] as const]
  })
  return columns.length === 0 ? {} : {columns: Object.fromEntries(columns)}
}

function isUnknown({name, role}: Column): boolean {
  return role === 'other' && name !== ''
}

/** The unknown headers of a table, each with the roles that its other columns have. */
function rolesOf({columns}: Table): string[] {
  return columns.filter(isUnknown).flatMap(({name}) => columns.map(({role}) => `${name} ${role}`))
}

/** What a filled cell holds, as far as it shows. */
function roleOfCell({cells}: Row, index: number): (ColumnRole | undefined)[] {
  const cell = cells[index]
  if (!cell || /^(?:[-–—/]*|n\/?a)$/i.test(cell.text)) return []
  const [link] = cell.links
  if (link) return [linkRole(link.url)]
  if (/^(?:19|20)\d{2}$/.test(cell.text)) return ['year']
  return [readVenue(cell.text, venues)?.row ? 'venue' : undefined]
}

function linkRole(url: string): ColumnRole | undefined {
  const role = roleOfUrl(url)
  return role === 'other' ? undefined : role
}
