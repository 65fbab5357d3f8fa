/** Whether words are how what is said of data begins, and no title: `a large set`, `it contains far sights`, `20,000 images of lamps`. */
export function isAccountOfData(words: string): boolean {
  return /^(?:an?|it|the|this|(?:comprises|consists|contains|includes|provides)|\d[\d,.]*[kKM]?) \p{Lower}/u.test(
    words,
  )
}

/**
 * Whether words in small letters, which a sentence follows, say what a dataset is: `**SeeSet**: similar to the one above, but of far
 * lamps. Pictures are there as well.`
 */
export function isAccountGoneOn(words: string, text: string): boolean {
  const rest = text.slice(text.indexOf(words) + words.length)
  return (
    /^\p{Lower}/u.test(words) &&
    text.includes(words) &&
    /^[^.]*\.\s+\p{Upper}\p{Alpha}*\s+\p{Lower}+\s/u.test(rest)
  )
}

/** Whether a sentence right behind a name says what data it is of: `**SeeSet** A large set of far sights.` */
export function isAccountBehind(text: string): boolean {
  return /^\s+(?:An?|Contains|Includes|It|The|This)\s\p{Lower}[^\n]*[.!]\s*(?:\n|$)/u.test(text)
}
