import {createGithub} from './github.ts'
import {http} from './http.ts'
import type {Environment, Source} from './source.ts'

/** All witnesses, in the order in which they are asked; the page itself comes last. */
export function createSources(env: Environment): readonly Source[] {
  return [createGithub(env), http]
}
