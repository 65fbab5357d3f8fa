import {randomUUID} from 'node:crypto'
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
import {setTimeout as delay} from 'node:timers/promises'

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
      const unlock = await lock(`${full}.lock`)
      try {
        const text = await change(await readText(full))
        const {default: writeFileAtomic} = await import('write-file-atomic')
        if (text !== undefined) await writeFileAtomic(full, text)
      } finally {
        await unlock()
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

/** Milliseconds after which a lock counts as left behind: it is held for one reading and one writing. */
const longestHold = 30_000

/** Takes a lock, a file that only one process can create; gives the function that gives it back. */
async function lock(file: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      const handle = await open(file, 'wx')
      await handle.close()
      return () => rm(file, {force: true})
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const age = Date.now() - ((await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now())
    if (age > longestHold) await breakLock(file)
    else await delay(20 + Math.random() * 30)
  }
}

/** Takes away the lock of a process that was killed; of several that try, one succeeds. */
async function breakLock(file: string): Promise<void> {
  const grave = `${file}.${randomUUID()}`
  await rename(file, grave).catch(() => undefined)
  await rm(grave, {force: true})
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
