import type {Plugin} from 'rolldown'

/**
 * Writes what is beyond ASCII as escapes: V8 holds a file with a single wider character in twice the room, and reads it
 * slower. In strings and patterns that means the same; raw templates stand here for patterns only.
 */
export const ascii: Plugin = {
  name: 'ascii',
  renderChunk: (code) => inAscii(code),
}

/** A text with `\u2026` in the place of `…`, as code and JSON may have it. */
export function inAscii(text: string): string {
  return text.replace(
    /[^\x00-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
