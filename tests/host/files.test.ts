import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {systemClock} from '../../src/host/clock.ts'
import {folderFiles} from '../../src/host/files.ts'
import {decode, maximumSize} from '../../src/host/text-file.ts'
import {UserError} from '../../src/host/user-error.ts'
import {createFolder} from '../support/process.ts'

describe('decode', () => {
  test.each<[string, readonly number[], string, boolean]>([
    ['ASCII', [0x61], 'a', true],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], '\uFEFFa', true],
    ['two byte order marks', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], '\uFEFF\uFEFF', true],
    ['other planes', [0xf0, 0x9f, 0x93, 0x9a], '📚', true],
    ['Latin-1', [0xe9, 0x0a], '\uFFFD\n', false],
    ['half of a pair', [0xed, 0xa0, 0x80], '\uFFFD\uFFFD\uFFFD', false],
    ['an overlong form', [0xc0, 0xaf], '\uFFFD\uFFFD', false],
    ['a character that breaks off', [0xe2, 0x82], '\uFFFD', false],
    ['U+FFFD itself', [0xef, 0xbf, 0xbd], '\uFFFD', true],
    ['nothing', [], '', true],
  ])('%s', (_, bytes, text, faithful) => {
    expect(decode('x.md', Uint8Array.from(bytes))).toEqual({text, faithful})
  })

  test('takes a view for what it shows', () => {
    expect(decode('x', new TextEncoder().encode('abcdef').subarray(2, 4)).text).toBe('cd')
  })

  test('refuses what is no text, and what is too large', () => {
    expect(() => decode('x', Uint8Array.from([0x61, 0]))).toThrow(
      new UserError('Cannot read x: it is not a text file'),
    )
    expect(decode('x', Buffer.alloc(maximumSize, 'a')).text).toHaveLength(maximumSize)
    expect(() => decode('x', Buffer.alloc(maximumSize + 1, 'a'))).toThrow(/more than 16 MB/)
  })
})

describe('write', () => {
  test('leaves nothing beside the file, whether it goes well or not', async () => {
    const folder = createFolder({'a.md': 'old'})
    mkdirSync(path.join(folder, 'b.md'))
    const files = folderFiles(folder)
    await files.write('a.md', '\uFEFFnew\r\n')
    await files.write('c.md', 'c')
    await expect(files.write('b.md', 'x')).rejects.toThrow(
      new UserError('Cannot write b.md: it is a folder'),
    )
    await expect(files.write('x/y.md', 'x')).rejects.toThrow(
      new UserError('Cannot write x/y.md: its folder does not exist'),
    )
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md', 'c.md'])
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('\uFEFFnew\r\n')
  })
})

test('a pipe is written into, and stays', async () => {
  const folder = createFolder()
  const pipe = path.join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const [read] = await Promise.all([
    readFile(pipe, 'utf8'),
    folderFiles(folder).write('pipe', 'text'),
  ])
  expect(read).toBe('text')
  expect(statSync(pipe).isFIFO()).toBe(true)
})

test('ancestors end at the root of the repository', async () => {
  const folder = createFolder({'r/.git/HEAD': '', 'r/a/b/x': '', 's/y': ''})
  const ancestorsOf = (inner: string) => folderFiles(path.join(folder, inner)).ancestors()
  expect(await ancestorsOf('r/a/b')).toEqual(['', '..', '../..'])
  expect(await ancestorsOf('r')).toEqual([''])
  expect(await ancestorsOf('s')).toEqual([''])
})

test('a link to a folder is searched, and its files are named by the shortest way', async () => {
  const folder = createFolder({'real/a.md': '', 'other/x.md': ''})
  symlinkSync('../other', path.join(folder, 'real/link'))
  const files = folderFiles(folder)
  expect(await files.findIn('real', [])).toEqual(['real/a.md', 'real/link/x.md'])
  expect(await files.findIn('.', [])).toEqual(['other/x.md', 'real/a.md'])
  expect(await files.findIn('real/link', [])).toEqual(['real/link/x.md'])
})

test('a sleep ends with its signal', async () => {
  const started = Date.now()
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 20)
  await systemClock.sleep(10_000, controller.signal)
  await systemClock.sleep(10_000, AbortSignal.abort())
  expect(Date.now() - started).toBeLessThan(2000)
  await systemClock.sleep(1)
})
