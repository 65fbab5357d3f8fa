import type {Edit} from '../finding/fix.ts'
import {quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import {slice, type Span} from '../model/span.ts'
import type {Cell, Table} from '../model/table.ts'
import {hasAlignedHeader, isAligned} from './alignment.ts'
import {gapsOf, writesSingleGaps} from './link-gap.ts'
import {inWords, paddedCells, usualPadding, type PaddedCell} from './padding.ts'
import {defineRule} from './rule.ts'

export default defineRule<{readonly padding: 'as most' | 'one blank' | 'no blank'}>({
  id: 'untidy-cell',
  summary: 'Cells of a table are padded by other blanks than nearly all of its cells.',
  severity: 'info',
  fix: 'safe',
  defaults: {padding: 'as most'},
  options: (z) =>
    z.strictObject({
      padding: z
        .enum(['as most', 'one blank', 'no blank'])
        .describe(
          'What stands beside the pipes of a table that is not aligned: as in most of its cells, one blank, or none.',
        ),
    }),

  *check(list, {options: {padding}}) {
    const settled = padding === 'as most' ? undefined : padding === 'one blank' ? ' ' : ''
    const single = writesSingleGaps(list)
    const faults = list.tables.flatMap((table) => [
      ...paddingFaults(list, table, settled),
      ...(single ? gapFaults(list, table) : []),
    ])
    yield* reportsOf(list, faults)
  },
})

/** Blanks of a cell that are not as in the others. */
interface Fault {
  readonly cell: Cell
  readonly expected: string
  readonly edit: Edit
}

function paddingFaults(list: List, table: Table, settled: string | undefined): Fault[] {
  if (isAligned(list, table)) return []
  const isJudged = ({column}: PaddedCell) => column < table.columns.length
  const body = table.rows.flatMap((row) => paddedCells(list, row)).filter(isJudged)
  const head = paddedCells(list, table.header)
  const sides = (['left', 'right'] as const).flatMap((side) => {
    const usual = settled ?? usualPadding(paddingsOf(list, body, [side]))
    return usual === undefined ? [] : [{side, usual}]
  })
  // Where one side is padded as it comes, nobody minds the other.
  if (sides.length < 2) return []
  const heads = sides.flatMap(({side, usual}) => [...departures(list, head, side, usual, settled)])
  const bodies = sides.flatMap(({side, usual}) => [...departures(list, body, side, usual, settled)])
  if (settled !== undefined) return [...heads, ...bodies]
  const isTidy =
    isEven(list, head) ||
    hasAlignedHeader(list, table) ||
    heads.length < 2 ||
    heads.every(isFilledUp)
  return isTidy ? bodies : [...heads, ...bodies]
}

function* departures(
  list: List,
  cells: readonly PaddedCell[],
  side: 'left' | 'right',
  usual: string,
  settled: string | undefined,
): Generator<Fault> {
  const where = side === 'left' ? 'behind a pipe' : 'before a pipe'
  for (const {cell, column, [side]: span} of cells) {
    if (!span || slice(list.text, span) === usual) continue
    if (settled === undefined && isOwn(list, cells, column, side, span)) continue
    yield {cell, expected: `${inWords(usual)} ${where}`, edit: {...span, text: usual}}
  }
}

/** Whether a whole column is padded so. */
function isOwn(
  list: List,
  cells: readonly PaddedCell[],
  column: number,
  side: 'left' | 'right',
  span: Span,
): boolean {
  const same = cells.filter((padded) => padded.column === column)
  const own = paddingsOf(list, same, [side]).filter((value) => value === slice(list.text, span))
  return own.length > 2 && own.length * 2 > same.length
}

/** A header may have a padding of its own, if only it is one. */
function isEven(list: List, head: readonly PaddedCell[]): boolean {
  return new Set(paddingsOf(list, head, ['left', 'right'])).size <= 1
}

function paddingsOf(
  list: List,
  cells: readonly PaddedCell[],
  sides: readonly ('left' | 'right')[],
): string[] {
  const spans = cells.flatMap((padded) => sides.flatMap((side) => padded[side] ?? []))
  return spans.map((span) => slice(list.text, span))
}

function* gapFaults(list: List, {rows}: Table): Generator<Fault> {
  for (const cell of rows.flatMap(({cells}) => cells)) {
    for (const gap of gapsOf(list, cell)) {
      if (gap.end - gap.start < 2) continue
      yield {cell, expected: 'one blank between links', edit: {...gap, text: ' '}}
    }
  }
}

/** Blanks that lined up a column once and that only the source shows: `|    TKDE   |`. */
function isLeftOver({expected, edit: {start, end, text}}: Fault): boolean {
  return expected.endsWith('pipe') && end - start - text.length > 1
}

/** Blanks that fill a cell up to the width of the dashes below: `| Title       |`. */
function isFilledUp(fault: Fault): boolean {
  return fault.expected.endsWith('before a pipe') && isLeftOver(fault)
}

/** The list is told once, whatever the number of its cells. */
function* reportsOf(list: List, faults: readonly Fault[]): Generator<Report> {
  const editsByCell = new Map<Cell, Edit[]>()
  for (const {cell, edit} of faults) editsByCell.set(cell, [...(editsByCell.get(cell) ?? []), edit])
  if (editsByCell.size === 1 && faults.every(isLeftOver)) return
  const cells = [...editsByCell].sort(([a], [b]) => a.span.start - b.span.start)
  const expected = expectation(new Set(faults.map((fault) => fault.expected)))

  for (const [{span}, edits] of cells) {
    const message = (count: number): string => {
      const others = count === 1 ? '' : ` and ${count - 1} more ${count === 2 ? 'cell' : 'cells'}`
      return `Unexpected padding of ${quote(list.text, span)}${others}, expected ${expected}`
    }
    const fold = {key: 'padding', most: 0, message}
    yield {message: message(1), span, fold, fix: {safety: 'safe', edits}}
  }
}

/** What the cells should have, in words; both sides at once where they are alike. */
function expectation(parts: Set<string>): string {
  for (const part of parts) {
    const twin = part.replace(' behind a pipe', ' before a pipe')
    if (twin === part || !parts.has(twin)) continue
    parts.delete(part)
    parts.delete(twin)
    parts.add(part.replace(' behind a pipe', ' beside a pipe'))
  }
  const [pipes, ...more] = [...parts].filter((part) => !part.endsWith('links'))
  const links = [...parts].filter((part) => part.endsWith('links'))
  if (more.length > 0) return 'that of most cells in their tables'
  return [...(pipes === undefined ? [] : [pipes]), ...links].join(' and ')
}
