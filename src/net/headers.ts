/** Headers by lower-cased name; those that stand several times are joined. */
export function headersOf(
  raw: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const key in raw) {
    const value = raw[key]
    if (value === undefined) continue
    const name = key.toLowerCase()
    headers[name] = utf8In(typeof value === 'string' ? value : join(name, value))
  }
  return headers
}

function join(name: string, values: readonly string[]): string {
  // A comma may stand inside a cookie, and the first of two targets is the one that browsers follow.
  if (name === 'set-cookie') return values.join('\n')
  return name === 'location' ? (values[0] ?? '') : values.join(', ')
}

/** Header bytes come one a character; many a `Location` is written in UTF-8 all the same. */
function utf8In(value: string): string {
  if (!/[\x80-\xff]/.test(value) || /[^\x00-\xff]/.test(value)) return value
  const text = Buffer.from(value, 'latin1').toString()
  return text.includes('\ufffd') ? value : text
}
