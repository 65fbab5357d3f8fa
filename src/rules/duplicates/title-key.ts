/** A title without what spelling may vary: case, accents, punctuation, blanks; a plus makes another name, as in `FaceForensics++`. */
export function titleKey(title: string): string {
  const words = title.normalize('NFKD').toLowerCase().replace(/&/g, 'and')
  return (words.includes('+') ? spelled(words) : words).replace(/[^\p{Alpha}\p{N}]+/gu, '')
}

/** Words with each plus behind a name spelled out. */
function spelled(words: string): string {
  return words.replace(/(?<=[\p{Alpha}\d])\+{1,2}(?![\p{Alpha}\d+])/gu, (plus) =>
    'plus'.repeat(plus.length),
  )
}

/** Whether a long title begins with a name, which is given once: one of two such has the link of another paper. */
export function isCoined(title: string): boolean {
  return /^[^\s:]+: \p{Alpha}/u.test(title) && title.split(' ').length >= 8
}
