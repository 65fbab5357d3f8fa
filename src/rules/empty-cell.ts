import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import {slice, type Span} from '../model/span.ts'
import type {Cell, Row, Table} from '../model/table.ts'
import {paddedCells} from './padding.ts'
import {commonPlaceholder, isPlaceholder} from './placeholder.ts'
import {defineRule} from './rule.ts'

export default defineRule<{readonly placeholder?: string}>({
  id: 'empty-cell',
  summary: 'A cell is empty where the list writes a placeholder.',
  severity: 'info',
  fix: 'safe',
  defaults: {},
  options: (z) =>
    z.strictObject({
      placeholder: z
        .string()
        .min(1)
        .optional()
        .describe(
          'What every empty cell should hold; without it, what nearly all such cells of a column hold.',
        ),
    }),

  *check(list, {options: {placeholder}}) {
    const found = [...slotsByColumn(list).values()].flatMap((slots) => emptyIn(slots, placeholder))
    const sorted = found.sort((a, b) => a.slot.cell.span.start - b.slot.cell.span.start)
    for (const {slot, usual} of sorted) yield reportOf(list, slot, usual)
  },
})

/** A cell without a link, in a column that is not the title's. */
interface Slot {
  readonly table: Table
  readonly column: number
  readonly row: Row
  readonly cell: Cell
}

/** What nearly all cells of a column hold that have nothing to say. */
interface Usual {
  readonly name: string
  readonly placeholder: string
  /** Whether the owner of the list says so. */
  readonly isSettled: boolean
}

function slotsByColumn({tables}: List): Map<string, Slot[]> {
  const slots = new Map<string, Slot[]>()
  for (const table of tables) {
    for (const [index, {name, role}] of table.columns.entries()) {
      if (role === 'title' || name === '') continue
      const key = name.toLowerCase()
      slots.set(key, [...(slots.get(key) ?? []), ...slotsIn(table, index)])
    }
  }
  return slots
}

function slotsIn(table: Table, column: number): Slot[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells[column]
    return cell?.links.length === 0 && !isDivider(row) ? [{table, column, row, cell}] : []
  })
}

function emptyIn(
  slots: readonly Slot[],
  placeholder: string | undefined,
): {slot: Slot; usual: Usual}[] {
  const empty = slots.filter(({cell}) => cell.text === '')
  const name = nameOf(slots)
  if (placeholder !== undefined)
    return empty.map((slot) => ({slot, usual: {name, placeholder, isSettled: true}}))
  const usual = usualIn(slots)
  return usual ? empty.filter((slot) => !isHabit(slot, slots)).map((slot) => ({slot, usual})) : []
}

/** A row of one bare name sets the rows below it apart. */
function isDivider({cells}: Row): boolean {
  return cells.filter(({text, links}) => text !== '' || links.length > 0).length <= 1
}

/** The placeholder that four of five cells hold of those that say nothing. */
function usualIn(slots: readonly Slot[]): Usual | undefined {
  const cells = slots.map(({cell}) => cell)
  const placeholder = commonPlaceholder(cells)
  const held = cells.filter(isPlaceholder).length
  const empty = cells.filter(({text}) => text === '').length
  if (placeholder === undefined) return undefined
  return held >= 3 && held >= empty * 4
    ? {name: nameOf(slots), placeholder, isSettled: false}
    : undefined
}

/** The header above cells of one column. */
function nameOf([first]: readonly Slot[]): string {
  return first?.table.columns[first.column]?.name ?? ''
}

/** A table that leaves more cells of a column empty than it fills by the placeholder means it so. */
function isHabit({table}: Slot, slots: readonly Slot[]): boolean {
  const own = slots.filter((slot) => slot.table === table).map(({cell}) => cell)
  const empty = own.filter(({text}) => text === '').length
  return empty > 2 && empty > own.filter(isPlaceholder).length
}

function reportOf(list: List, slot: Slot, {name, placeholder, isSettled}: Usual): Report {
  const message = `Unexpected empty cell, expected ${code(placeholder)} ${isSettled ? 'in' : 'as in other cells of'} ${code(name)}`
  const blanks = blanksOf(list, slot)
  const text = paddedPlaceholder(list, slot, placeholder, blanks)
  const entry = list.entries.find((candidate) => candidate.row?.row === slot.row)
  return {
    message,
    span: blanks,
    ...(entry && {entry}),
    fold: {
      key: `${slot.table.span.start}|${placeholder}`,
      most: 0,
      message: (count) =>
        count === 1
          ? message
          : `Unexpected ${count} empty cells, expected ${code(placeholder)} ${isSettled ? 'in each' : 'as in other cells of their columns'}`,
    },
    fix: {safety: 'safe', edits: [{...blanks, text}]},
  }
}

/** What stands between the pipes of an empty cell. */
function blanksOf({text}: List, {cell}: Slot): Span {
  const {start, end} = cell.span
  const before = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0
  const behind = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0
  return {start: start - before, end: end + behind}
}

/** The placeholder, in a cell that is as wide as it was, or else padded as the table pads its cells. */
function paddedPlaceholder(list: List, slot: Slot, placeholder: string, blanks: Span): string {
  const width = blanks.end - blanks.start
  const model = siblingsOf(list, slot, placeholder).find((text) => text.length === width)
  if (model !== undefined) return model
  if (width >= placeholder.length + 2) return ` ${placeholder}`.padEnd(width)
  const cells = [slot.table.header, ...slot.table.rows].flatMap((row) => paddedCells(list, row))
  const isPadded = cells.filter(({left}) => left && left.end > left.start).length * 2 > cells.length
  return isPadded ? ` ${placeholder} ` : placeholder
}

/** The placeholders of the same column, with their padding. */
function siblingsOf(list: List, {table, column}: Slot, placeholder: string): string[] {
  return table.rows.flatMap((row) =>
    paddedCells(list, row).flatMap(({cell, column: own, left, right}) =>
      own === column && cell.text === placeholder && left && right
        ? slice(list.text, {start: left.start, end: right.end})
        : [],
    ),
  )
}
