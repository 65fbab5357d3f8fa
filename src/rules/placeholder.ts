import type {List} from '../model/list.ts'
import type {Cell} from '../model/table.ts'

/** What the list writes where there is nothing to say. */
export function usualPlaceholder({tables}: List): string {
  return commonPlaceholder(tables.flatMap(({rows}) => rows.flatMap(({cells}) => cells))) ?? '-'
}

/** The placeholder that most of some cells hold, if any of them holds one. */
export function commonPlaceholder(cells: readonly Cell[]): string | undefined {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    if (isPlaceholder(cell)) counts.set(cell.text, (counts.get(cell.text) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** A cell that says that there is nothing. */
export function isPlaceholder({text, links}: Cell): boolean {
  return links.length === 0 && /^(?:[-–—/]+|n\/?a|none|null|\\)$/i.test(text)
}
