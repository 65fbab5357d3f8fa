import {realpath, stat} from 'node:fs/promises'
import path from 'node:path'

/** Where a file stands in its repository. */
export interface RepositoryPlace {
  readonly root: string
  /** Its name there, with `/` between names. */
  readonly name: string
}

/**
 * Where a file of a folder stands in its repository, links followed; outside of one, the folder is taken
 * for its root.
 */
export async function placeInRepository(folder: string, file: string): Promise<RepositoryPlace> {
  const real = await realpath(path.resolve(folder, file))
  const root = (await rootAbove(path.dirname(real))) ?? (await realpath(folder))
  return {root, name: path.relative(root, real).split(path.sep).join('/')}
}

async function rootAbove(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = path.dirname(at)) {
    if (await exists(path.join(at, '.git'))) return at
    if (at === path.dirname(at)) return undefined
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
