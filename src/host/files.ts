import {
  access,
  constants,
  mkdir,
  readdir,
  readFile,
  realpath,
  stat,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'
import {noteRead} from './heap.ts'
import {sharedFile, type SharedFile} from './shared-file.ts'
import {UserError} from './user-error.ts'

/** The largest file that is read, in bytes. */
export const maximumSize = 16 * 1024 * 1024

/** A text as it was read. */
export interface TextFile {
  readonly text: string
  /** Whether the bytes come out the same when the text is written: if not, it must not be. */
  readonly faithful: boolean
}

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
    async read(file) {
      return decode(file, await readBytes(file, at(file)))
    },
    readAll: async (file) =>
      Buffer.from(await readBytes(file, at(file), Infinity)).toString('utf8'),
    write: (file, text) => writeText(file, at(file), text),
    shared: (file) => sharedFile(at(file)),
    async createFolder(inner) {
      await mkdir(at(inner), {recursive: true}).catch((error: unknown) => {
        throw new UserError(`Cannot create ${inner}: ${reasonOf(error)}`)
      })
    },
    exists: async (file) => (await statOf(at(file))) !== undefined,
    isFolder: async (file) => (await statOf(at(file)))?.isDirectory() === true,
    names: (inner) => readdir(at(inner)).catch(() => []),
    // Who names his files needs no search: it is loaded when it is asked for.
    find: async (patterns, ignored) => {
      const {search} = await import('./search.ts')
      return search(folder, folder, patterns, ignored)
    },
    match: async (pattern) => {
      const {match} = await import('./search.ts')
      return match(folder, pattern)
    },
    findIn: async (inner, ignored) => {
      const {search} = await import('./search.ts')
      return search(folder, at(inner), ['**/*.md'], ignored)
    },
    ancestors: () => ancestorsOf(folder),
  }
}

/** Writes through a symbolic link, so that the link survives; a new file takes the place of the old one. */
async function writeText(file: string, full: string, text: string): Promise<void> {
  const target = await realpath(full).catch(() => full)
  try {
    // To take the place of a file is possible where it may not be written.
    const stats = await statOf(target)
    if (stats) await access(target, constants.W_OK)
    // A device or a pipe, such as /dev/null, is written into: nothing may take its place.
    const isSpecial = stats !== undefined && !stats.isFile()
    const {default: writeAtomic} = await import('write-file-atomic')
    await (isSpecial ? writeFile(target, text) : writeAtomic(target, text))
  } catch (error) {
    throw new UserError(`Cannot write ${file}: ${reasonOf(error)}`)
  }
}

async function ancestorsOf(folder: string): Promise<string[]> {
  const folders: string[] = []
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    folders.push(path.relative(folder, at).split(path.sep).join('/'))
    if (await statOf(path.join(at, '.git'))) return folders
    if (at === path.dirname(at)) return folders.slice(0, 1)
  }
}

/** Turns bytes into a text; fails on what is no text. */
export function decode(file: string, bytes: Uint8Array): TextFile {
  if (bytes.byteLength > maximumSize) {
    throw new UserError(
      `Cannot read ${file}: it has more than ${maximumSize / 1024 / 1024} MB, split it into several files`,
    )
  }
  if (bytes.subarray(0, 8192).includes(0))
    throw new UserError(`Cannot read ${file}: it is not a text file`)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = buffer.toString('utf8')
  return {text, faithful: Buffer.from(text, 'utf8').equals(buffer)}
}

async function readBytes(file: string, full: string, limit = maximumSize): Promise<Uint8Array> {
  const stats = await statOf(full)
  if (!stats) throw new UserError(`Cannot read ${file}: there is no such file`)
  if (stats.isDirectory()) throw new UserError(`Cannot read ${file}: it is a folder`)
  if (stats.size > limit) {
    throw new UserError(
      `Cannot read ${file}: it has more than ${limit / 1024 / 1024} MB, split it into several files`,
    )
  }
  noteRead(stats.size)
  return readFile(full).catch((error: unknown) => {
    throw new UserError(`Cannot read ${file}: ${reasonOf(error)}`)
  })
}

async function statOf(full: string) {
  return stat(full).catch(() => undefined)
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'ENOENT') return 'its folder does not exist'
  return error instanceof Error ? error.message : String(error)
}
