/** Whether words are how what is said of data begins, and no title: `a large set`, `it contains far sights`, `20,000 images of lamps`. */
export function isAccountOfData(words: string): boolean {
  return /^(?:an?|it|the|this|(?:comprises|consists|contains|includes|provides)|\d[\d,.]*[kKM]?) \p{Lower}/u.test(
    words,
  )
}
