import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import {slotsByColumn, type Slot} from './tables/column-slot.ts'
import {blanksOf, paddedPlaceholder} from './tables/placeholder-cell.ts'
import {commonPlaceholder, isPlaceholder} from './entries/placeholder.ts'
import {defineRule} from './rule.ts'
import {entryOfRow} from './tables/row-entry.ts'

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

/** What nearly all cells of a column hold that have nothing to say. */
interface Usual {
  readonly name: string
  readonly placeholder: string
  /** Whether the owner of the list says so. */
  readonly isSettled: boolean
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
  if (!usual) return []
  return empty
    .filter((slot) => !isHabit(slot, slots))
    .map((slot) => ({
      slot,
      usual: {...usual, placeholder: ownIn(slot, slots) ?? usual.placeholder},
    }))
}

/** What the table of a cell itself writes in that column for nothing. */
function ownIn({table}: Slot, slots: readonly Slot[]): string | undefined {
  return commonPlaceholder(slots.filter((slot) => slot.table === table).map(({cell}) => cell))
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
  return {
    message,
    span: blanks,
    ...entryOfRow(list, slot.row),
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
