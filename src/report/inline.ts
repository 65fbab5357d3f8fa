import {shorten} from './shorten.ts'
import {visible} from './visible.ts'

/** Characters of one text that a page shows; more would let a single finding fill it. */
const limit = 1000

/** A zero-width space: parts what GitHub would take for a mention, a reference, an address or a commit. */
const gap = '\u200B'

/** Values in backticks, and URLs: what is shown as code. */
const codeLike = /(`[^`]+`|(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s`]*[^\s`.,;:!?'")\]])/i

/** Foreign text as inline Markdown: values in backticks and URLs become code, all else is plain text and does nothing. */
export function inline(text: string): string {
  return shorten(visible(text), limit)
    .trim()
    .split(codeLike)
    .map((piece, index) => (index % 2 === 1 ? code(unquote(piece)) : plain(piece)))
    .join('')
}

/** Foreign text as a code span. */
export function code(text: string): string {
  const content = shorten(visible(text), limit)
  if (content === '') return ''
  const runs = content.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map(({length}) => length)) + 1)
  const pad = /^`|`$|^ .*[^ ].* $/.test(content) ? ' ' : ''
  return `${fence}${pad}${content}${pad}${fence}`
}

/** A link to a page that is known to be ours. */
export function link(text: string, url: string): string {
  return `[${plain(visible(text))}](${url})`
}

/** Cells as a row of a table; a bar inside one, such as in a code span, does not end it. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map(escapeBars).join(' | ')} |`
}

function unquote(piece: string): string {
  return piece.startsWith('`') ? piece.slice(1, -1) : piece
}

function plain(text: string): string {
  return text
    .replace(/@|#(?=\d)|:(?=\/\/)|www(?=\.)|GH-(?=\d)/gi, `$&${gap}`)
    .replace(/\b[\da-f]{7,40}\b/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${gap}`))
    .replace(/[&<>"|\\`*_~[\]$^]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Parts a backslash from the bar that it stands before: parsers differ on what the two would be together. */
function escapeBars(cell: string): string {
  return cell.replace(/(\\?)\|/g, (_, backslash: string) =>
    backslash === '' ? '\\|' : `\\${gap}\\|`,
  )
}
