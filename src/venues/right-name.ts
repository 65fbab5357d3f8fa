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

/**
 * Letter case counts in one-word names: `Arxiv` is wrong, `Remote sensing` and full stops and `&` for `and` are taste. Of
 * more words it counts where no way of writing explains it: `SiGGRAPH Asia`.
 */
function isRight(written: string, expected: string, index: VenueIndex): boolean {
  const listed = index.findExact(written)
  if (listed) return listed.expected === written
  const [a, b] = [bare(written), bare(expected)]
  if (a === b) return true
  const isSpelled = a.toLowerCase() === b.toLowerCase() && /\s/.test(expected) && /\s/.test(written)
  return isSpelled && !hasOddCase(written, expected)
}

/** Whether a longer word is neither as it should be, nor in small letters, in capitals or with one in front; `PLoS` and `ToG` were once right. */
function hasOddCase(written: string, expected: string): boolean {
  const words = new Map(expected.split(/\s+/).map((word) => [word.toLowerCase(), word]))
  return written.split(/\s+/).some((word) => {
    const right = words.get(word.toLowerCase()) ?? word
    const rest = word.slice(1)
    return (
      word.length > 4 &&
      word !== right &&
      rest !== rest.toLowerCase() &&
      word !== word.toUpperCase()
    )
  })
}

function bare(name: string): string {
  return name.replace(/ & /g, ' and ').replace(/[^\p{Alpha}\d]/gu, '')
}
