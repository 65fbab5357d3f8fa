/** The first year in a text that is no part of a longer number: `2019`, and not `12019`. */
export function yearIn(text: string): string | undefined {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0]
}

/** Whether a text has such a year. */
export function hasYear(text: string): boolean {
  return yearIn(text) !== undefined
}
