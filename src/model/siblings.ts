import type {List} from './list.ts'
import {decode} from './percent-code.ts'

/** What stands around a list: the other lists of the run, and the files of their repository. */
export interface Siblings {
  /** By path, as the run names them. */
  readonly lists: ReadonlyMap<string, List>
  /** The names in every folder that a link leads into, by path. */
  readonly folders: ReadonlyMap<string, readonly string[]>
  /** How many folders the root of the repository is above the one that paths begin at. */
  readonly depth: number
}

/** Where a relative link leads. */
export interface RelativeTarget {
  /** Empty for the folder that paths begin at. */
  readonly path: string
  readonly fragment: string | undefined
}

/**
 * Where a link leads in its repository, as GitHub resolves it from the file `from`; nothing for the web, for a
 * place in the same document, and for what lies outside of the repository.
 */
export function relativeTarget(
  url: string,
  from: string,
  depth: number,
): RelativeTarget | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|[#?]|$)/i.test(url) || /^[/<]/.test(from)) return undefined
  const [, written = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  const start = written.startsWith('/') ? '../'.repeat(depth) : from.replace(/[^/]*$/, '')
  const names = withoutDetours(`${start}/${decode(written.trim())}`)
  if (names.filter((name) => name === '..').length > depth) return undefined
  return {path: names.join('/'), fragment: fragment && decode(fragment)}
}

/** The names of a path without `.`, and without `..` but at its beginning. */
function withoutDetours(path: string): string[] {
  const names: string[] = []
  for (const name of path.split('/')) {
    const isWay = name === '..' && names.length > 0 && names.at(-1) !== '..'
    if (isWay) names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names
}

/** The name among some that is the wanted one, but for letter case if need be. */
export function nameAlike(names: readonly string[], wanted: string): string | undefined {
  const form = wanted.normalize()
  return (
    names.find((name) => name.normalize() === form) ??
    names.find((name) => name.normalize().toLowerCase() === form.toLowerCase())
  )
}
