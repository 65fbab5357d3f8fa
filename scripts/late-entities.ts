import {pathToFileURL} from 'node:url'
import type {Plugin} from 'rolldown'
import {inAscii} from './ascii.ts'

/**
 * Writes the named characters of HTML as a text that is parsed where a document first has one, such as `&nbsp;`: two
 * thousand properties take longer to read than many a list.
 */
export const lateEntities: Plugin = {
  name: 'late-entities',
  transform: {
    filter: {id: /[\\/]character-entities[\\/]index\.js$/},
    async handler(_, id) {
      const made = (await import(pathToFileURL(id).href)) as {characterEntities: unknown}
      const text = JSON.stringify(inAscii(JSON.stringify(made.characterEntities)))
      return {code: lateObject('characterEntities', text), moduleType: 'js'}
    },
  },
}

/** An exported object whose properties come from a text that is parsed once it is asked for any. */
function lateObject(name: string, text: string): string {
  return `
let made
const values = () => (made ??= JSON.parse(${text}))
export const ${name} = new Proxy({}, {
  get: (_, key) => values()[key],
  getOwnPropertyDescriptor: (_, key) => Object.getOwnPropertyDescriptor(values(), key),
})`
}
