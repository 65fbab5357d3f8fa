/** Controls (ANSI escapes begin with one), lone surrogates, bidi controls and the line ends of Unicode. */
const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu

/** Where the log of GitHub Actions would see a command: at the start of a line, or anywhere. */
const command = /^[\s\u0085]*:(?=:)|##(?=\[)/g

/** What parts the signs of a command and takes no room. */
const gap = '\u200B'

/**
 * The one way in which foreign text reaches a terminal or a log: as one line, in which what acts
 * without being seen is seen and does not act. Doing it twice changes nothing more.
 */
export function visible(text: string): string {
  const seen = /^[\x20-\x7e]*$/.test(text) ? text : text.replace(unseen, picture)
  return seen.replace(command, `$&${gap}`)
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (character === '\t') return ' '
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
