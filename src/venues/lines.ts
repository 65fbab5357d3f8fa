/**
 * Values by their keys, as lines of one text for each sign that a key begins with, in the order of keys. A list asks for
 * few of them, which are found in such a text sooner than all are put into a map.
 */
export type Lines = Readonly<Record<string, string>>

/** Writes values as lines; keys hold neither colons nor line breaks. */
export function writeLines(values: ReadonlyMap<string, string | number>): Lines {
  const lines: Record<string, string> = {}
  for (const key of [...values.keys()].sort()) {
    const first = key.charAt(0)
    lines[first] = `${lines[first] ?? '\n'}${key}:${values.get(key)}\n`
  }
  return lines
}

/** The value of a key; nothing where there is none. */
export function valueIn(lines: Lines, key: string): string | undefined {
  const {text, at} = lineFrom(lines, key)
  if (!text.startsWith(`${key}:`, at)) return undefined
  return text.slice(at + key.length + 1, text.indexOf('\n', at))
}

/** Whether any key begins so. */
export function holdsStart(lines: Lines, start: string): boolean {
  const {text, at} = lineFrom(lines, start)
  return text.startsWith(start, at)
}

/** The keys that begin so. */
export function keysFrom(lines: Lines, start: string): string[] {
  const keys: string[] = []
  const {text, at: first} = lineFrom(lines, start)
  for (let at = first; text.startsWith(start, at); at = text.indexOf('\n', at) + 1)
    keys.push(text.slice(at, text.indexOf(':', at)))
  return keys
}

/** Where the first line begins whose key does not come before another. */
function lineFrom(lines: Lines, key: string): {readonly text: string; readonly at: number} {
  const text = lines[key.charAt(0)] ?? ''
  // Line breaks: the one before the first line that may be it, and the one behind the last that is not.
  let low = 0
  let high = Math.max(0, text.length - 1)
  while (low < high) {
    const middle = text.lastIndexOf('\n', (low + high) >> 1)
    if (text.slice(middle + 1, text.indexOf(':', middle)) < key)
      low = text.indexOf('\n', middle + 1)
    else high = middle
  }
  return {text, at: low + 1}
}
