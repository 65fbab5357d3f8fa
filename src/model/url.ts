import {remembered} from './remembered.ts'

/** How many URLs are kept: those of a long list, as one rule after the other asks for all of them. */
const most = 8192

/** Reads an absolute URL; nothing where a text is none. */
export const urlOf: (text: string) => Readonly<URL> | undefined = remembered(most, parse)

function parse(text: string): URL | undefined {
  // Most that are none are fragments, and a mistake that is thrown takes long.
  if (!/^\s*[a-z][a-z\d+.-]*:/i.test(text)) return undefined
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
