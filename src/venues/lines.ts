/**
 * Values by their keys, as lines of one text for each sign that a key begins with. A list asks for few of them, which
 * are found in such a text sooner than all are put into a map.
 */
export type Lines = Readonly<Record<string, string>>

/** Writes values as lines; keys hold neither colons nor line breaks. */
export function writeLines(values: ReadonlyMap<string, string | number>): Lines {
  const lines: Record<string, string> = {}
  for (const [key, value] of values) {
    const first = key.charAt(0)
    lines[first] = `${lines[first] ?? '\n'}${key}:${value}\n`
  }
  return lines
}

/** The value of a key; nothing where there is none. */
export function valueIn(lines: Lines, key: string): string | undefined {
  const text = lines[key.charAt(0)]
  const at = text?.indexOf(`\n${key}:`) ?? -1
  if (text === undefined || at === -1) return undefined
  return text.slice(at + key.length + 2, text.indexOf('\n', at + 1))
}

/** Whether any key begins so. */
export function holdsStart(lines: Lines, start: string): boolean {
  return lines[start.charAt(0)]?.includes(`\n${start}`) === true
}

/** The keys that begin so. */
export function keysFrom(lines: Lines, start: string): string[] {
  const keys: string[] = []
  const text = lines[start.charAt(0)] ?? ''
  for (let at = -1; (at = text.indexOf(`\n${start}`, at + 1)) !== -1;)
    keys.push(text.slice(at + 1, text.indexOf(':', at)))
  return keys
}
