import {mkdir, readdir} from 'node:fs/promises'
import path from 'node:path'
import {sharedFile, type SharedFile} from './shared-file.ts'
import {decode, readBytes, reasonOf, statOf, writeText, type TextFile} from './text-file.ts'
import {UserError} from './user-error.ts'

/** Files as the program sees them; paths are relative to one folder, with `/` between names. */
export interface Files {
  /** Reads a text; fails with one clear line on what cannot be read or is no text. */
  read(file: string): Promise<TextFile>
  /** Reads a text of any size: what this program has written itself. */
  readAll(file: string): Promise<string>
  /** Writes a text so that a reader sees the old one or the new one, never half of it. */
  write(file: string, text: string): Promise<void>
  /** A file that other processes may write at the same time. */
  shared(file: string): SharedFile
  /** Makes a folder with those above it; one that is there is left alone. */
  createFolder(folder: string): Promise<void>
  exists(file: string): Promise<boolean>
  isFolder(file: string): Promise<boolean>
  /** The names in a folder, letter by letter as they are written there; none where there is no folder. */
  names(folder: string): Promise<readonly string[]>
  /** The files that patterns name, sorted; what git ignores is left out. */
  find(patterns: readonly string[], ignored: readonly string[]): Promise<string[]>
  /** The files that a pattern names, sorted, whatever git says of them: what a shell would put in its place. */
  match(pattern: string): Promise<string[]>
  /** The Markdown files in a folder and below it, sorted; what git ignores is left out. */
  findIn(folder: string, ignored: readonly string[]): Promise<string[]>
  /** This folder and those above it up to the repository's root; outside of one, this folder alone. */
  ancestors(): Promise<string[]>
}

/** Whether a name may stand for several files. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}!]/.test(name)
}

/** The files below a folder of this machine. */
export function folderFiles(folder: string): Files {
  const at = (file: string): string => path.resolve(folder, file)

  return {
    read: async (file) => decode(file, await readBytes(file, at(file))),
    readAll: async (file) =>
      Buffer.from(await readBytes(file, at(file), Infinity)).toString('utf8'),
    write: (file, text) => writeText(file, at(file), text),
    shared: (file) => sharedFile(at(file)),
    createFolder: (inner) => createFolder(inner, at(inner)),
    exists: async (file) => (await statOf(at(file))) !== undefined,
    isFolder: async (file) => (await statOf(at(file)))?.isDirectory() === true,
    names: (inner) => readdir(at(inner)).catch(() => []),
    // Who names his files needs no search: it is loaded when it is asked for.
    find: async (patterns, ignored) =>
      (await import('./search.ts')).search(folder, folder, patterns, ignored),
    match: async (pattern) => (await import('./search.ts')).match(folder, pattern),
    findIn: async (inner, ignored) =>
      (await import('./search.ts')).search(folder, at(inner), ['**/*.md'], ignored),
    ancestors: () => ancestorsOf(folder),
  }
}

async function createFolder(name: string, full: string): Promise<void> {
  await mkdir(full, {recursive: true}).catch((error: unknown) => {
    throw new UserError(`Cannot create ${name}: ${reasonOf(error)}`)
  })
}

async function ancestorsOf(folder: string): Promise<string[]> {
  const folders: string[] = []
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    folders.push(path.relative(folder, at).split(path.sep).join('/'))
    if (await statOf(path.join(at, '.git'))) return folders
    if (at === path.dirname(at)) return folders.slice(0, 1)
  }
}
