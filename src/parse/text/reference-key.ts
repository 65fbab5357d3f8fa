/**
 * What a reference goes by, in a bracket before it: its number, or its first author and its year, `[12]`, `[Bee2024]`,
 * `[van Bee 2024a]`.
 */
export function referenceKey(text: string): string | undefined {
  return /^\s*\[/.test(text) ? key.exec(text)?.[0] : undefined
}

const key =
  /^\s*\[(?:\d{1,3}|(?:\p{Lower}{2,3} ){0,2}\p{Upper}\p{Lower}[\p{Alpha}'’-]{0,20} ?(?:19|20)\d{2}[a-z]?)\]/u
