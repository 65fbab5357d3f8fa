import type {Stats} from 'node:fs'
import {
  constants,
  copyFile,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises'
import path from 'node:path'
import {codeOf, takeLock, type Lock} from './lock.ts'

/** A file that several processes may keep at one time; a reader sees all of it or the one before. */
export interface SharedFile {
  /** Its text; nothing where there is none yet. */
  read(): Promise<string | undefined>
  /** Replaces its text while nobody else may; nothing is written where `change` gives nothing. */
  update(change: Change): Promise<void>
  /** Copies it to a place beside it, over nothing that is there, and gives the name of the copy. */
  setAside(): Promise<string>
}

type Change = (text: string | undefined) => Promise<string | undefined>

/** A shared file of this machine; rejects with the errors of Node. */
export function sharedFile(file: string): SharedFile {
  // Through a symbolic link, so that the link survives.
  const target = async () => realpath(file).catch(() => file)
  return {
    read: async () => readText(await target()),
    async update(change) {
      const full = await target()
      await mkdir(path.dirname(full), {recursive: true})
      const lock = await takeLock(full)
      try {
        const text = await change(await readText(full))
        if (text !== undefined) await replace(full, text, lock)
      } finally {
        await lock.release()
      }
    },
    setAside: async () => copyAside(await target(), file),
  }
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
}

/** Writes all of it beside the file, under a name that is noted before it is there, and puts it in its place. */
async function replace(file: string, text: string, lock: Lock): Promise<void> {
  const temporary = `${file}.${crypto.randomUUID()}`
  await lock.note(temporary)
  try {
    await writeLike(await stat(file).catch(() => undefined), temporary, text)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

/** Writes a new file that belongs to whom another one does, as far as that is allowed. */
async function writeLike(other: Stats | undefined, file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    if (other) {
      await handle.chmod(other.mode)
      await handle.chown(other.uid, other.gid).catch(() => undefined)
    }
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function copyAside(file: string, name: string): Promise<string> {
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '.damaged' : `.damaged-${count}`
    try {
      await copyFile(file, file + suffix, constants.COPYFILE_EXCL)
      return path.basename(name) + suffix
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}
