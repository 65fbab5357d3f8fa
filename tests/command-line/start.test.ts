import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {createFolder, runDist} from '../support/process.ts'
import {faulty} from './lists.ts'

/** A home in which the program may keep compiled code, and what it says of a list with that. */
function createHome({
  list = faulty,
  files = {},
}: {list?: string; files?: Record<string, string>} = {}) {
  const home = createFolder(files)
  const cache = path.join(home, 'cache')
  const env = {
    ...{HOME: home, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache},
    NODE_DISABLE_COMPILE_CACHE: '',
  }
  const cwd = createFolder({'README.md': list})
  return {
    run: (...argv: readonly string[]) => runDist('cli', ['--quiet', ...argv], {cwd, env}),
    write: (file: string, text: string) => {
      writeFileSync(path.join(cwd, file), text)
    },
    kept: () =>
      readdirSync(home, {recursive: true, encoding: 'utf8'})
        .filter((file) => path.basename(file).startsWith('lint.cjs'))
        .map((file) => path.join(home, file)),
  }
}

/** The one file in which code is kept. */
function only(files: readonly string[]): string {
  expect(files).toHaveLength(1)
  return files[0] ?? ''
}

test('what the first run compiles is kept, and the next one takes it as it is', async () => {
  const {run, kept} = createHome()
  const first = await run()
  const file = only(kept())
  const {size, mtimeMs} = statSync(file)
  expect(size).toBeGreaterThan(1_000_000)

  expect(await run()).toEqual(first)
  expect(statSync(only(kept()))).toMatchObject({size, mtimeMs})
})

test('kept code loads what only some lists need', async () => {
  const table =
    '<table><tr><th>Paper</th></tr><tr><td><a href="https://e.org/">A</a></td></tr></table>'
  const {run} = createHome({list: `${faulty}\n${table}\n`})
  const first = await run()
  expect(first).toMatchObject({code: 1, stderr: ''})
  expect(await run()).toEqual(first)
})

test('a run that compiled little leaves room for one that compiles more', async () => {
  const {run, kept} = createHome()
  await run('--version')
  const {size} = statSync(only(kept()))
  await run()
  expect(statSync(only(kept())).size).toBeGreaterThan(size)
})

test('a run over much text keeps nothing, and leaves what a shorter one has kept', async () => {
  const {run, kept, write} = createHome()
  const runOver = (letters: number) => {
    write('README.md', `${faulty}\n<!-- ${'far '.repeat(letters / 4)} -->\n`)
    return run()
  }
  await runOver(1_000_000)
  expect(kept()).toEqual([])
  await runOver(50_000)
  const short = readFileSync(only(kept()))
  await runOver(1_000_000)
  expect(readFileSync(only(kept())).equals(short)).toBe(true)
})

test.each([
  ['spoiled', (bytes: Buffer) => bytes.fill(0xff, 5000, 9000)],
  ['cut short', (bytes: Buffer) => bytes.subarray(0, 3)],
  ['of another script', (bytes: Buffer) => bytes.fill(1, 0, 4)],
])('kept code that is %s is written anew', async (_, spoil) => {
  const {run, kept} = createHome()
  const first = await run()
  const file = only(kept())
  const spoilt = spoil(readFileSync(file))
  writeFileSync(file, spoilt)

  expect(await run()).toEqual(first)
  expect(readFileSync(only(kept())).equals(spoilt)).toBe(false)
  expect(await run()).toEqual(first)
})

test('a folder that cannot be written is no reason to complain', async () => {
  const {run, kept} = createHome({files: {cache: 'a file'}})
  expect(await run()).toMatchObject({code: 1, stderr: ''})
  expect(kept()).toEqual([])
})
