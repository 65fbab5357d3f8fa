import {access, constants, readFile, realpath, stat, writeFile} from 'node:fs/promises'
import {noteRead} from './heap.ts'
import {UserError} from './user-error.ts'

/** The largest file that is read, in bytes. */
export const maximumSize = 16 * 1024 * 1024

/** A text as it was read. */
export interface TextFile {
  readonly text: string
  /** Whether the bytes come out the same when the text is written: if not, it must not be. */
  readonly faithful: boolean
}

/** Turns bytes into a text; fails with one clear line on too many of them, and on what is no text. */
export function decode(name: string, bytes: Uint8Array): TextFile {
  if (bytes.byteLength > maximumSize) throw tooLarge(name, maximumSize)
  if (bytes.subarray(0, 8192).includes(0))
    throw new UserError(`Cannot read ${name}: it is not a text file`)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = buffer.toString('utf8')
  return {text, faithful: Buffer.from(text, 'utf8').equals(buffer)}
}

/** Reads the bytes of a file, at most `limit`; fails with one clear line, in which it has the name that the user gave it. */
export async function readBytes(
  name: string,
  full: string,
  limit = maximumSize,
): Promise<Uint8Array> {
  const stats = await statOf(full)
  if (!stats) throw new UserError(`Cannot read ${name}: there is no such file`)
  if (stats.isDirectory()) throw new UserError(`Cannot read ${name}: it is a folder`)
  if (stats.size > limit) throw tooLarge(name, limit)
  noteRead(stats.size)
  return readFile(full).catch((error: unknown) => {
    throw new UserError(`Cannot read ${name}: ${reasonOf(error)}`)
  })
}

function tooLarge(name: string, limit: number): UserError {
  return new UserError(
    `Cannot read ${name}: it has more than ${limit / 1024 / 1024} MB, split it into several files`,
  )
}

/** Writes through a symbolic link, so that the link survives; a new file takes the place of the old one. Fails with one clear line. */
export async function writeText(name: string, full: string, text: string): Promise<void> {
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
    throw new UserError(`Cannot write ${name}: ${reasonOf(error)}`)
  }
}

/** What stands at a path, links followed; nothing where nothing does. */
export async function statOf(full: string) {
  return stat(full).catch(() => undefined)
}

/** Why a file could not be read or written, in a few words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'ENOENT') return 'its folder does not exist'
  return error instanceof Error ? error.message : String(error)
}
