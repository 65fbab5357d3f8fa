/** How many are kept: each address is asked about by several in turn. */
const most = 256

const known = new Map<string, Readonly<URL> | undefined>()

/** Reads an absolute URL; nothing where a text is none. */
export function urlOf(text: string): Readonly<URL> | undefined {
  if (known.has(text)) return known.get(text)
  if (known.size === most) known.clear()
  const url = parse(text)
  known.set(text, url)
  return url
}

function parse(text: string): URL | undefined {
  // Most that are none are fragments, and a mistake that is thrown takes long.
  if (!/^\s*[a-z][a-z\d+.-]*:/i.test(text)) return undefined
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
