import type {Hint} from '../model/hint.ts'
import type {LinkResult} from './reporter.ts'

/** Sorts links by their first places, with the files in the order of the run. */
export function sortLinks(links: readonly LinkResult[], files: readonly string[]): LinkResult[] {
  const numbers = new Map(files.map((file, number) => [file, number] as const))
  const number = ({places: [first]}: LinkResult) => numbers.get(first?.file ?? '') ?? 0
  const offset = ({places: [first]}: LinkResult) => first?.start.offset ?? 0
  return [...links].sort(
    (a, b) => number(a) - number(b) || offset(a) - offset(b) || (a.address < b.address ? -1 : 1),
  )
}

/** Sorts hints by their ids; those of one id stay in the order in which they came. */
export function sortHints(hints: readonly Hint[]): Hint[] {
  return [...hints].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
