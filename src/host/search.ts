import {realpath} from 'node:fs/promises'
import path from 'node:path'
import {escapePath, glob} from 'tinyglobby'
import {gitignoreReader} from './gitignore.ts'

/** Searches below `cwd`; what is ignored, and what is found, is named from the folder. */
export async function search(
  folder: string,
  cwd: string,
  patterns: readonly string[],
  ignored: readonly string[],
): Promise<string[]> {
  const isIgnored = gitignoreReader(cwd)
  const found = await glob([...patterns], {
    cwd,
    ignore: ['**/node_modules/**', ...ignored.map((one) => `${escapePath(folder)}/${one}`)],
  })
  const files = new Map<string, string>()
  for (const name of found.sort(byDepth)) {
    const full = path.resolve(cwd, name)
    const file = path.relative(folder, full).split(path.sep).join('/')
    const real = await realpath(full).catch(() => undefined)
    // A file may be reached in several ways, where symbolic links lead in circles.
    if (real === undefined || files.has(real) || inModules(name) || (await isIgnored(real)))
      continue
    files.set(real, file)
  }
  return [...files.values()].sort()
}

/** Expands a pattern below a folder as a shell does, where the shell has not. */
export async function match(folder: string, pattern: string): Promise<string[]> {
  const found = await glob([pattern.split(path.sep).join('/')], {cwd: folder})
  return found.sort()
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : 1)
}

function inModules(file: string): boolean {
  return file.split('/').includes('node_modules')
}
