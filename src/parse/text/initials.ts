/** Whether the words of a title have a name from their first letters: `ASAP: Aligning Sights and Real Pictures`. */
export function isInitials(name: string, words: string): boolean {
  const letters = name.toLowerCase().split('')
  return new RegExp(letters.join('.*')).test(initialsOf(words))
}

/** Whether a name is made of the first letters of the words right before it: `Self-Critical Attention Networks (SCAN)`. */
export function endsInitials(name: string, words: string): boolean {
  return /^\p{Alpha}+$/u.test(name) && initialsOf(words).endsWith(name.toLowerCase())
}

/** The first letters of words, in lower case. */
function initialsOf(words: string): string {
  return words.replace(/(\p{Alpha})[\p{Alpha}\d'’]*|[^\p{Alpha}]+/gu, '$1').toLowerCase()
}
