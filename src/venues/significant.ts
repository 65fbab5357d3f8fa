/** Words that abbreviations leave out. */
const small = new Set('on of the and in for de a an with by its proceedings proc annual'.split(' '))

/** Societies that stand before a name or not, as people like. */
const societies = new Set(
  'ieee acm cvf rsj iapr usenix siam isca ifip iet eurographics ras embs sigsoft sigplan sigmod sigkdd sigir sigchi computer-society asme aaai'.split(
    ' ',
  ),
)

/** The words of a name that its abbreviations keep. */
export interface Significant {
  readonly words: readonly string[]
  readonly societies: readonly string[]
}

/** Tells the words that count from the keys of all words. */
export function significantOf(all: readonly string[]): Significant {
  const keys = all.filter((key) => !small.has(key) && !/^\d+(?:st|nd|rd|th)?$/.test(key))
  return {
    words: keys.filter((key) => !societies.has(key)),
    societies: keys.filter((key) => societies.has(key)),
  }
}

/** The first letters of the words that count in a name, given by the keys of all; none of a single word. */
export function lettersOf(keys: readonly string[]): string {
  const {words} = significantOf(keys)
  return words.length < 2 ? '' : initialsOf(words)
}

/** The first letters of words. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('')
}
