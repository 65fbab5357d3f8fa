import {mkdirSync, symlinkSync, truncateSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {createFolder} from '../support/process.ts'
import {good, warned} from './lists.ts'
import {filesIn, placesIn, run} from './terminal.ts'

async function filesOf(folder: string, ...argv: string[]): Promise<readonly string[]> {
  const {stdout, stderr} = await run(folder, [...argv, '--format', 'compact'])
  expect(stderr).toBe('')
  return filesIn(stdout)
}

describe('paths', () => {
  const tree = {
    'README.md': warned,
    'docs/a.md': warned,
    'docs/deep/b.md': warned,
    'docs/deep/c.txt': warned,
    'drafts/d.md': warned,
    'node_modules/x/readme.md': warned,
    '.hidden/h.md': warned,
    'list[1].md': warned,
  }
  const all = ['README.md', 'docs/a.md', 'docs/deep/b.md', 'drafts/d.md', 'list[1].md']

  test.each<[readonly string[], readonly string[]]>([
    [['.'], all],
    [['./'], all],
    [['docs'], ['docs/a.md', 'docs/deep/b.md']],
    [['docs/'], ['docs/a.md', 'docs/deep/b.md']],
    [['./docs/../docs'], ['docs/a.md', 'docs/deep/b.md']],
    [['docs/*.md'], ['docs/a.md']],
    [['./docs/*.md'], ['docs/a.md']],
    [['**/*.md'], all],
    [['{docs,drafts}/*.md'], ['docs/a.md', 'drafts/d.md']],
    [['docs/deep/*'], ['docs/deep/b.md', 'docs/deep/c.txt']],
    [['list[1].md'], ['list[1].md']],
    [['docs/deep/c.txt'], ['docs/deep/c.txt']],
    [
      ['docs', 'docs/a.md', './docs/a.md', 'docs/../docs/a.md'],
      ['docs/a.md', 'docs/deep/b.md'],
    ],
    [['node_modules/x/readme.md'], ['node_modules/x/readme.md']],
  ])('%j', async (argv, files) => {
    expect(await filesOf(createFolder(tree), ...argv)).toEqual(files)
  })

  test('above the folder, and without a detour to modules', async () => {
    const folder = createFolder({...tree, 'inner/x.md': warned})
    expect(await filesOf(path.join(folder, 'inner'), '../README.md')).toEqual(['../README.md'])
    expect(await filesOf(path.join(folder, 'inner'), '..')).toEqual(
      [
        ...all.map((file) => `../${file}`).filter((file) => file !== '../list[1].md'),
        '../list[1].md',
        'x.md',
      ].sort(),
    )
  })

  test('a file is linted once', async () => {
    const folder = createFolder({'README.md': warned})
    const {stdout} = await run(folder, [
      'README.md',
      './README.md',
      'x/../README.md',
      '*.md',
      '.',
      '--format',
      'compact',
    ])
    expect(placesIn(stdout)).toHaveLength(1)
  })

  test.each<[string, string]>([
    ['missing.md', 'Cannot read missing.md: there is no such file'],
    ['missing/*.md', 'Cannot check missing/*.md: no Markdown file matches'],
    ['docs/*.pdf', 'Cannot check docs/*.pdf: no Markdown file matches'],
    ['empty', 'Cannot check empty: it holds no Markdown file, or none that is not ignored'],
    ['package.json', 'Cannot check package.json: it is no Markdown file'],
  ])('%s is refused', async (name, message) => {
    const folder = createFolder({...tree, 'package.json': '{}'})
    mkdirSync(path.join(folder, 'empty'))
    const said = await run(folder, ['README.md', name])
    expect(said).toEqual({code: 2, stdout: '', stderr: `${message}\n`})
  })
})

describe('what git ignores', () => {
  test('is skipped in folders and globs, at any depth, and not when it is named', async () => {
    const folder = createFolder({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.tmp.md\n',
      'README.md': warned,
      'a.tmp.md': warned,
      'drafts/d.md': warned,
      'docs/.gitignore': '/own.md\n!kept.tmp.md\n',
      'docs/own.md': warned,
      'docs/deep/own.md': warned,
      'docs/kept.tmp.md': warned,
      'docs/b.tmp.md': warned,
    })
    const seen = ['README.md', 'docs/deep/own.md', 'docs/kept.tmp.md']
    expect(await filesOf(folder, '.')).toEqual(seen)
    expect(await filesOf(folder, '**/*.md')).toEqual(seen)
    expect(await filesOf(folder, folder)).toEqual(seen)
    expect(await filesOf(path.join(folder, 'docs'), '.')).toEqual(['deep/own.md', 'kept.tmp.md'])
    expect(await filesOf(path.join(folder, 'docs/deep'), '..')).toEqual([
      '../kept.tmp.md',
      'own.md',
    ])
    expect(await filesOf(folder, 'drafts/d.md')).toEqual(['drafts/d.md'])
    expect((await run(folder, ['drafts'])).code).toBe(2)
  })

  test('rules above the repository do not count', async () => {
    const folder = createFolder({
      '.gitignore': '*.md\n',
      'repository/.git/HEAD': '',
      'repository/README.md': warned,
    })
    expect(await filesOf(path.join(folder, 'repository'), '.')).toEqual(['README.md'])
  })
})

test('symbolic links in circles are no way to lint a file twice', async () => {
  const folder = createFolder({'README.md': warned, 'docs/a.md': warned})
  symlinkSync('..', path.join(folder, 'docs/up'))
  symlinkSync('README.md', path.join(folder, 'z.md'))
  symlinkSync('nowhere.md', path.join(folder, 'broken.md'))
  expect(await filesOf(folder, '.')).toEqual(['README.md', 'docs/a.md'])
})

describe('without paths', () => {
  test('the README and the lists it splits into, transitively, in circles and with missing ones', async () => {
    const folder = createFolder({
      'README.md': `[a](lists/a.md) [none](none.md) [out](../out.md) [abs](/etc/x.md) [web](https://e.org/x.md) [prose](prose.md)\n\n${warned}`,
      'lists/a.md': `[b](./b%20c.md#top "x") [home](../README.md) [self](a.md)\n\n${warned}`,
      'lists/b c.md': `[a](a.md?plain=1)\n\n${warned}`,
      'prose.md': '# Prose\n\n[hidden](hidden.md) arxiv 2023\n',
      'hidden.md': warned,
      'lists/unlinked.md': warned,
    })
    expect(await filesOf(folder)).toEqual(['README.md', 'lists/a.md', 'lists/b c.md'])
  })

  test('a list outside of the folder is not one of them', async () => {
    const folder = createFolder({
      'out.md': warned,
      'inner/README.md': `[out](../out.md) [up](a/../../out.md) [in](a/../in.md)\n\n${warned}`,
      'inner/in.md': warned,
    })
    expect(await filesOf(path.join(folder, 'inner'))).toEqual(['README.md', 'in.md'])
  })

  // Fails as long as `readSplitList` of src/read.ts reads whatever exists.
  test('a folder that is called like a list is not one of them', async () => {
    const folder = createFolder({'README.md': `[a](a.md)\n\n${warned}`, 'a.md/x.md': warned})
    expect(await filesOf(folder)).toEqual(['README.md'])
  })

  test.each(['README.md', 'readme.md', 'Readme.md'])(
    'the README may be called %s',
    async (name) => {
      expect(await filesOf(createFolder({[name]: warned, 'other.md': warned}))).toEqual([name])
    },
  )

  test('a README may be a symbolic link', async () => {
    const folder = createFolder({'docs/list.md': warned})
    symlinkSync('docs/list.md', path.join(folder, 'README.md'))
    expect(await filesOf(folder)).toEqual(['README.md'])
  })

  test('no README is told in one line', async () => {
    expect(await run(createFolder({'list.md': warned}), [])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no README.md in this folder: name the files to check\n',
    })
  })
})

describe('bad input', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['binary', Buffer.from('# List\n\0\0'), 'Cannot read list.md: it is not a text file'],
    [
      'too many quotes in quotes',
      '>'.repeat(6_000),
      'Cannot read list.md: it is nested too deeply',
    ],
    [
      'UTF-16',
      Buffer.from('\uFEFF# List\n', 'utf16le'),
      'Cannot read list.md: it is not a text file',
    ],
  ])('%s', async (_, content, message) => {
    const said = await run(createFolder({'list.md': content}), ['list.md'])
    expect(said).toEqual({code: 2, stdout: '', stderr: `${message}\n`})
  })

  test('50 MB, without reading it', async () => {
    const folder = createFolder({'list.md': ''})
    truncateSync(path.join(folder, 'list.md'), 50 * 1024 * 1024)
    expect(await run(folder, ['list.md'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Cannot read list.md: it has more than 16 MB, split it into several files\n',
    })
  })

  test('a link between folders that leads nowhere', async () => {
    const folder = createFolder()
    symlinkSync('nowhere', path.join(folder, 'list.md'))
    expect((await run(folder, ['list.md'])).stderr).toBe(
      'Cannot read list.md: there is no such file\n',
    )
  })

  test.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['a byte order mark', '\uFEFF'],
    ['white space', ' \t\r\n\n'],
    ['no UTF-8', Buffer.from([0x23, 0x20, 0xe9, 0xff, 0x0a])],
    ['one long line', 'a'.repeat(450_000)],
  ])('%s is a list without entries', async (_, content) => {
    const {code, stdout, stderr} = await run(createFolder({'list.md': content}), ['list.md'])
    expect({code, stdout, stderr}).toEqual({
      code: 0,
      stdout:
        '→ Check what was named: no paper or dataset was found in it\nNo problems in 1 file (0 entries)\n',
      stderr: '',
    })
  })

  test('a good list', async () => {
    const {stdout} = await run(createFolder({'list.md': good}), ['list.md'])
    expect(stdout).toBe('No problems in 1 file (1 entry)\n')
  })

  test('a folder that is called like a file is a folder', async () => {
    const folder = createFolder({'a.md': warned, 'x.md/README.md': warned})
    expect(await filesOf(folder, 'x.md')).toEqual(['x.md/README.md'])
  })
})
