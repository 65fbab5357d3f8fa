/** Decodes the percent codes of a part of a URL: `a%20b`; what is no such code stays as it is written. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
