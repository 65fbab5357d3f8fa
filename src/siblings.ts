import type {Files} from './host/files.ts'
import type {List} from './model/list.ts'
import {nameAlike, relativeTarget, type Siblings} from './model/siblings.ts'

/**
 * Reads what stands around the lists of a run; nothing where no link leads to a file, and where the files are
 * not here: the folder is part of no repository, and holds none of them.
 */
export async function readSiblings(
  lists: readonly List[],
  files: Files,
): Promise<Siblings | undefined> {
  const above = await files.ancestors()
  const depth = above.length - 1
  const targets = lists.flatMap(({path, links}) =>
    links.flatMap(({url}) => relativeTarget(url, path, depth)?.path ?? []),
  )
  if (targets.length === 0) return undefined

  const folders = new Map<string, readonly string[]>()
  let found = 0
  for (const target of new Set(targets)) {
    if (await readFolders(target, folders, files)) found++
  }
  const isRepository = await files.exists(`./${above.at(-1) ?? ''}/.git`)
  if (!isRepository && found === 0) return undefined
  return {lists: new Map(lists.map((list) => [list.path, list])), folders, depth}
}

/** Reads the folders on the way to a file; says whether it is there. */
async function readFolders(
  target: string,
  folders: Map<string, readonly string[]>,
  files: Files,
): Promise<boolean> {
  let folder = ''
  for (const name of target.split('/')) {
    if (name !== '..' && name !== '') {
      const names = folders.get(folder) ?? (await files.names(folder || '.'))
      folders.set(folder, names)
      const real = nameAlike(names, name)
      if (real === undefined) return false
      folder = folder === '' ? real : `${folder}/${real}`
    } else if (name === '..') folder = folder === '' ? '..' : `${folder}/..`
  }
  return true
}
