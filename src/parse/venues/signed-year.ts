import {isPeople, isPerson} from '../people/people.ts'
import type {Inline} from '../text/inline.ts'
import {textOf} from '../text/pieces.ts'

/** The year that ends an entry behind nothing but its authors: `[Learning to see](url) _Ann Bee and Cy Dee_ 2021`. */
export function signedYear(pieces: readonly Inline[]): number | undefined {
  const year = /\s((?:19|20)\d{2})[\s.]*$/.exec(pieces.at(-1)?.text ?? '')
  if (!year || pieces.at(-1)?.kind !== 'text') return undefined
  const from = pieces.findLastIndex(({kind}) => kind !== 'text') + 1
  const names = textOf(pieces.slice(from))
    .slice(0, -year[0].length)
    .replace(/^[^\p{Alpha}]+/u, '')
  return isPeople(names) || isPerson(names) ? Number(year[1]) : undefined
}
