import type {VenueIndex} from './index.ts'

/** The right form of a name: its own where it is right, and `RAL` for `ral`, as signs between letters are taste. */
export function corrected(written: string, expected: string, index: VenueIndex): string {
  if (isRight(written, expected, index)) return written
  const letters = bare(expected)
  const isCase =
    !/\s/.test(expected) &&
    written.toLowerCase() === letters.toLowerCase() &&
    isRight(letters, expected, index)
  return isCase ? letters : expected
}

/** Letter case counts in one-word names only: `Arxiv` is wrong, `Remote sensing` and full stops and `&` for `and` are taste. */
function isRight(written: string, expected: string, index: VenueIndex): boolean {
  const listed = index.findExact(written)
  if (listed) return listed.expected === written
  const [a, b] = [bare(written), bare(expected)]
  return (
    a === b || (a.toLowerCase() === b.toLowerCase() && /\s/.test(expected) && /\s/.test(written))
  )
}

function bare(name: string): string {
  return name.replace(/ & /g, ' and ').replace(/[^\p{Alpha}\p{N}]/gu, '')
}
