import type {Finding} from './finding.ts'

/** Orders findings by file, place and rule, so that equal runs print equal bytes. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
