import {quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {groupBy} from '../model/group-by.ts'
import type {List} from '../model/list.ts'
import type {Table} from '../model/table.ts'
import {gapsOf, writesSingleGaps} from './tables/link-gap.ts'
import {isLeftOver, paddingFaults, type PaddingFault} from './tables/padding-fault.ts'
import {sharedPaddings} from './tables/padding.ts'
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
    const sharedOf = sharedPaddings(list)
    const single = writesSingleGaps(list)
    const faults = list.tables.flatMap((table) => [
      ...paddingFaults(list, table, settled, sharedOf),
      ...(single ? gapFaults(list, table) : []),
    ])
    yield* reportsOf(list, faults)
  },
})

function* gapFaults(list: List, {rows}: Table): Generator<PaddingFault> {
  for (const cell of rows.flatMap(({cells}) => cells)) {
    for (const gap of gapsOf(list, cell)) {
      if (gap.end - gap.start < 2) continue
      yield {cell, expected: 'one blank between links', edit: {...gap, text: ' '}}
    }
  }
}

/** The list is told once, whatever the number of its cells. */
function* reportsOf(list: List, faults: readonly PaddingFault[]): Generator<Report> {
  const cells = [...groupBy(faults, ({cell}) => cell)]
  if (cells.length === 1 && faults.every(isLeftOver)) return
  cells.sort(([a], [b]) => a.span.start - b.span.start)
  const expected = expectation(new Set(faults.map((fault) => fault.expected)))

  for (const [{span}, own] of cells) {
    const message = (count: number): string => {
      const others = count === 1 ? '' : ` and ${count - 1} more ${count === 2 ? 'cell' : 'cells'}`
      return `Unexpected padding of ${quote(list.text, span)}${others}, expected ${expected}`
    }
    const fold = {key: 'padding', most: 0, message}
    yield {message: message(1), span, fold, fix: {safety: 'safe', edits: own.map(({edit}) => edit)}}
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
