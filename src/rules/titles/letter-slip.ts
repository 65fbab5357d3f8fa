/** Where a word departs from another that begins and ends as it does, and what stands there in either. */
export interface LetterSlip {
  readonly at: number
  readonly own: string
  readonly its: string
}

/** What one slip of a finger would have changed of a word of seven letters and more: a letter, or the order of two. */
export function letterSlip(word: string, other: string): LetterSlip | undefined {
  if (Math.abs(word.length - other.length) > 1 || endsOf(word) !== endsOf(other)) return undefined
  let at = 0
  while (at < word.length && word[at] === other[at]) at++
  let end = 0
  while (
    end < word.length - at &&
    end < other.length - at &&
    word.at(-1 - end) === other.at(-1 - end)
  )
    end++
  const [own, its] = [word.slice(at, word.length - end), other.slice(at, other.length - end)]
  const isOne = own.length + its.length === 1 || (own.length === 1 && its.length === 1)
  const isTurned = own.length === 2 && own === `${its.slice(1)}${its.slice(0, 1)}`
  return isOne || isTurned ? {at, own, its} : undefined
}

/** The letters that a word begins and ends with. */
export function endsOf(word: string): string {
  return word.slice(0, 2) + word.slice(-2)
}
