import {open, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'

/** The right to change a file; a process that is killed leaves it behind. */
export interface Lock {
  /** Notes the name of a file that must not outlive the lock: whoever finds the lock left behind removes that file. */
  readonly note: (temporary: string) => Promise<void>
  readonly release: () => Promise<void>
}

/** Milliseconds after which a lock counts as left behind: it is held for one reading and one writing. */
const longestHold = 30_000

/** Waits for the lock of a file: another file, beside it, that only one process can create. */
export async function takeLock(file: string): Promise<Lock> {
  const name = `${file}.lock`
  while (!(await create(name))) {
    const age = Date.now() - ((await stat(name).catch(() => undefined))?.mtimeMs ?? Date.now())
    if (age > longestHold) await breakLock(file, name)
    else await delay(20 + Math.random() * 30)
  }
  return {
    note: (temporary) => writeFile(name, path.basename(temporary)),
    release: () => rm(name, {force: true}),
  }
}

async function create(name: string): Promise<boolean> {
  try {
    const handle = await open(name, 'wx')
    await handle.close()
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Takes away the lock of a process that was killed, with what it was writing; of several that try, one succeeds. */
async function breakLock(file: string, name: string): Promise<void> {
  const grave = `${name}.${crypto.randomUUID()}`
  const isOurs = await rename(name, grave).then(
    () => true,
    () => false,
  )
  if (!isOurs) return
  const temporary = await readFile(grave, 'utf8').catch(() => '')
  const start = `${path.basename(file)}.`
  if (temporary.startsWith(start) && uuid.test(temporary.slice(start.length))) {
    await rm(path.join(path.dirname(file), temporary), {force: true})
  }
  await rm(grave, {force: true})
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** The code of an error of the system. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
