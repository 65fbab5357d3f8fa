import {readFile, realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import ignore, {type Ignore} from 'ignore'

interface Rules {
  readonly folder: string
  readonly rules: Ignore
}

/**
 * Makes the judge of what git leaves out: by the `.gitignore` of a file's folder and of those above it,
 * up to the repository's root; outside of one, up to the folder that is looked into.
 */
export function gitignoreReader(folder: string): (file: string) => Promise<boolean> {
  const chains = new Map<string, Promise<readonly Rules[]>>()
  const chainOf = (inner: string): Promise<readonly Rules[]> => {
    const known = chains.get(inner)
    if (known) return known
    const chain = readChain(inner, folder)
    chains.set(inner, chain)
    return chain
  }

  return async (file) => {
    let isIgnored = false
    for (const {folder: above, rules} of await chainOf(path.dirname(file))) {
      const name = path.relative(above, file).split(path.sep).join('/')
      const {ignored, unignored} = rules.test(name)
      isIgnored = ignored || (isIgnored && !unignored)
    }
    return isIgnored
  }
}

/** The rules that hold in a folder, those of the root first: what stands deeper has the last word. */
async function readChain(folder: string, top: string): Promise<readonly Rules[]> {
  const chain: Rules[] = []
  for (const above of await foldersAbove(folder, await realpath(top))) {
    const text = await readFile(path.join(above, '.gitignore'), 'utf8').catch(() => '')
    if (text !== '') chain.unshift({folder: above, rules: ignore().add(text)})
  }
  return chain
}

async function foldersAbove(folder: string, top: string): Promise<readonly string[]> {
  const folders: string[] = []
  for (let at = folder; ; at = path.dirname(at)) {
    folders.push(at)
    if (await stat(path.join(at, '.git')).catch(() => undefined)) return folders
    if (at === path.dirname(at)) break
  }
  const end = folders.indexOf(top)
  return folders.slice(0, end === -1 ? 1 : end + 1)
}
