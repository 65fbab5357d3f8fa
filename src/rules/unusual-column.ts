import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {groupBy} from '../model/group-by.ts'
import type {Table} from '../model/table.ts'
import {defineRule} from './rule.ts'

export default defineRule<{readonly allow: readonly string[]}>({
  id: 'unusual-column',
  summary: 'A column is called otherwise than in the other tables of its kind.',
  severity: 'info',
  fix: 'none',
  defaults: {allow: []},
  options: (z) =>
    z.strictObject({
      allow: z.array(z.string()).describe('Names of columns that are well as they are.'),
    }),

  *check({tables}, {options: {allow}}) {
    for (const slots of groupByKind(tables)) {
      const usual = usualName(slots)
      if (usual === undefined) continue
      for (const slot of slots) {
        if (allow.includes(slot.name)) continue
        if (isVariant(slot.name, usual, slots)) yield reportOf(slot, usual)
      }
    }
  },
})

/** One column of a table, by its name. */
interface Slot {
  readonly table: Table
  readonly index: number
  readonly name: string
}

interface Usual extends Slot {
  readonly count: number
}

/** Groups the columns of tables whose other headers are equal and stand in the same order. */
function groupByKind(tables: readonly Table[]): Iterable<readonly Slot[]> {
  // Fewer than three of a width have nothing usual.
  const wide = [...groupBy(tables, ({columns}) => columns.length).values()]
  const peers = wide.filter((group) => group.length > 2).flat()
  const slots = peers.flatMap((table) => {
    const keys = table.columns.map(({name}) => keyOf(name))
    return table.columns.map(({name}, index) => {
      const kind = `${index}|${keys.with(index, '').join('|')}`
      return {table, index, name, kind}
    })
  })
  return groupBy(slots, ({kind}) => kind).values()
}

/** What most of the columns are called, at least three of them. */
function usualName(slots: readonly Slot[]): Usual | undefined {
  const counts = new Map<string, Usual>()
  for (const slot of slots) {
    const count = (counts.get(slot.name)?.count ?? 0) + 1
    counts.set(slot.name, {...(counts.get(slot.name) ?? slot), count})
  }
  return [...counts.values()].find(({count}) => count >= 3 && count * 2 > slots.length)
}

/** Another, rare name for the same thing: in other case or signs, or with a word in common. */
function isVariant(name: string, usual: Usual, slots: readonly Slot[]): boolean {
  if (name === usual.name || name === '' || digitsOf(name) !== digitsOf(usual.name)) return false
  if (slots.filter((slot) => slot.name === name).length * 3 > usual.count) return false
  if (keyOf(name) === keyOf(usual.name)) return true
  const [own, words] = [wordsOf(name), wordsOf(usual.name)]
  // What says all that the others say and more, such as `Paper/Project` beside `Paper`, holds more.
  const saysMore = own.length > words.length && words.every((word) => own.includes(word))
  return !saysMore && own.some((word) => words.includes(word))
}

/** Columns that are numbered apart are no variants. */
function digitsOf(name: string): string {
  return name.replace(/\D/g, '')
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{Alpha}\d]/gu, '')
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/\p{Alpha}{4,}/gu) ?? []
}

function reportOf({table, index, name}: Slot, usual: Usual): Report {
  const cell = table.header.cells[index]
  const message = `Unexpected column ${code(name)}, expected ${code(usual.name)} as in ${usual.count} other tables of its kind`
  const place = usual.table.header.cells[usual.index]?.span
  return {
    message,
    span: cell?.span ?? table.header.span,
    related: place ? [{message: 'One of them', span: place}] : [],
    fold: {
      key: `${name}>${usual.name}`,
      most: 3,
      message: (count) => `${message} (${count} such columns)`,
    },
  }
}
