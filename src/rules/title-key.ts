/** A title without what spelling may vary: case, accents, punctuation, blanks. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{Alpha}\p{N}]+/gu, '')
}
