/** The first year in a text that is no part of a longer number: `2019`, and not `12019`. */
export function yearIn(text: string): string | undefined {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0]
}

/** Whether a text has such a year. */
export function hasYear(text: string): boolean {
  return yearIn(text) !== undefined
}

/** Whether a text ends with a name and the two digits that a sign cuts a year to: `. CHI’11`. */
export function endsInShortYear(text: string): boolean {
  return /['’‘]\d{2}[\s.)]*$/.test(text) && /(?:^|\s)\p{Upper}\S*\s?['’‘]\d{2}[\s.)]*$/u.test(text)
}
