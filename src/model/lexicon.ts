/** Words by their first letter, those of one in a text with a line break on either side of each: nothing has to be made of it before it is asked. */
export type Lexicon = Readonly<Record<string, string>>

/** Packs words; each counts once. */
export function packLexicon(words: Iterable<string>): Lexicon {
  const lexicon: Record<string, string> = {}
  for (const word of [...new Set(words)].sort()) {
    const letter = word.slice(0, 1)
    lexicon[letter] = `${lexicon[letter] ?? '\n'}${word}\n`
  }
  return lexicon
}

/** Whether a word is one of them. */
export function holdsWord(lexicon: Lexicon, word: string): boolean {
  return lexicon[word.slice(0, 1)]?.includes(`\n${word}\n`) === true
}

/** Whether any of them begins so. */
export function holdsStart(lexicon: Lexicon, start: string): boolean {
  return lexicon[start.slice(0, 1)]?.includes(`\n${start}`) === true
}
