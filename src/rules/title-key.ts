/** A title without what spelling may vary: case, accents, punctuation, blanks; a plus makes another name, as in `FaceForensics++`. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/(?<=[\p{Alpha}\d])\+{1,2}(?![\p{Alpha}\d+])/gu, (plus) => 'plus'.repeat(plus.length))
    .replace(/[^\p{Alpha}\p{N}]+/gu, '')
}
