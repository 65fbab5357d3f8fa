/** A name without brackets, separators and a leading `In`. */
export function bareName(text: string): string {
  const name = text
    .replace(/[{}]/g, '')
    .replace(/^[^a-z].*/is, withoutSigns)
    .replace(/^(?:[a-z]+\s+)?(?:at|by|in|on)\s.*/is, withoutWhere)
    .replace(
      /^(?:in|proc(?:eedings|\.)? of(?: the)?|(?:adjunct|companion)(?: proc(?:eedings|\.)?)? of(?: the)?)\s+/i,
      '',
    )
    .replace(/(?<![\s,;:'’‘´`([\-–—/*_|])[\s,;:'’‘´`([\-–—/*_|]+$/u, '')
  const bare = closed(name).trim()
  // A full stop is an abbreviation's where others are.
  return !bare.endsWith('.') || /\.[\s-]/.test(bare)
    ? bare
    : bare.replace(/(?<=\p{Alpha}{3})\.$/u, '')
}

/** A name that does not begin with a letter, without the signs before it. */
function withoutSigns(name: string): string {
  return name.replace(/^[^\p{Alpha}\d]+(?=[\p{Alpha}\d])/u, '')
}

/** `ICML` for `accepted at the ICML` */
function withoutWhere(name: string): string {
  return name.replace(
    /^(?:(?:accepted|appear(?:ed|ing|s)?|presented|published|submitted)\s+)?(?:at|by|in|on)\s+(?:the\s+)?(?=\p{Upper})/iu,
    '',
  )
}

/** A name without the closing brackets at its end that it does not open. */
function closed(name: string): string {
  const count = (brackets: RegExp): number => name.match(brackets)?.length ?? 0
  let excess = count(/[)\]]/g) - count(/[([]/g)
  let end = name.length
  while (
    end > 0 &&
    (/\s/.test(name.charAt(end - 1)) || (excess > 0 && /[)\]]/.test(name.charAt(end - 1))))
  ) {
    if (!/\s/.test(name.charAt(end - 1))) excess--
    end--
  }
  return name.slice(0, end)
}
