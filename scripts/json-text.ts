import path from 'node:path'
import type {Plugin} from 'rolldown'
import {inAscii} from './ascii.ts'

/** From how many letters on a text stands in a file of its own. */
const large = 50_000

/**
 * Writes JSON as texts that are parsed: that starts in half the time of the same values as code. Of a list, each row is
 * parsed where it is first asked for: of the known venues a document names a few. A large text is read from a file
 * beside the code, which need not be read as code first.
 */
export const jsonText: Plugin = {
  name: 'json-text',
  transform: {
    filter: {id: /\.json$/},
    handler(text, id) {
      const value: unknown = JSON.parse(text)
      const written = inAscii(textOf(value))
      if (written.length < large)
        return {code: codeOf(value, JSON.stringify(written)), moduleType: 'js'}
      const file = this.emitFile({type: 'asset', name: path.basename(id), source: written})
      const read = `readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${file}), 'latin1')`
      return {
        code: `import {readFileSync} from 'node:fs'\n${codeOf(value, read)}`,
        moduleType: 'js',
      }
    },
  },
}

/** The JSON of a value; of a list, a line for each row. */
function textOf(value: unknown): string {
  return Array.isArray(value)
    ? value.map((row) => JSON.stringify(row)).join('\n')
    : JSON.stringify(value)
}

function codeOf(value: unknown, text: string): string {
  return Array.isArray(value) ? rowsOf(text) : `export default JSON.parse(${text})`
}

function rowsOf(text: string): string {
  return `
const rows = ${text}.split('\\n')
export default new Proxy(rows, {
  get(target, key) {
    const value = target[key]
    return typeof value === 'string' ? (target[key] = JSON.parse(value)) : value
  },
})`
}
