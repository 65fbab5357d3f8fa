const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  emsp: ' ',
  ensp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
}

/** A character written by its name or its number: `&amp;`, `&#9733;`, `&#x2605;`. */
const reference =
  /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|nbsp|e[mn]sp|thinsp|[mn]dash));/gi

/** A number, set off by blanks as signs are. */
const apart = /(?<=^|\s)&#(?:x([\da-f]{1,6})|(\d{1,7}));(?=\s|$)/gi

/** A text with the characters that it writes by their names or numbers. */
export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    reference,
    (written: string, hex?: string, digits?: string, name?: string) =>
      (name === undefined ? characterOf(written, hex, digits) : named[name]) ?? written,
  )
}

/** A text with the signs among its words that it writes as numbers, in as many letters as before: blanks stand behind them. */
export function showSigns(text: string): string {
  if (!text.includes('&#')) return text
  return text.replace(apart, (written: string, hex?: string, digits?: string) =>
    characterOf(written, hex, digits).padEnd(written.length),
  )
}

function characterOf(written: string, hex?: string, digits?: string): string {
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : written
}
