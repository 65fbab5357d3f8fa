import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {findConfig} from '../../src/config/find.ts'
import {folderFiles} from '../../src/host/files.ts'
import {filesIn, placesIn, run} from '../command-line/terminal.ts'
import {faulty, warned} from '../command-line/lists.ts'
import {createFolder} from '../support/process.ts'

const off = '{"rules": {"unusual-venue": "off"}}'
const manifest = `{"name": "x", "awesome-paper-lint": ${off}}`

describe('a configuration is found', () => {
  test.each([
    ['.awesome-paper-lint.json', off],
    ['.awesome-paper-lint.yaml', off],
    ['.awesome-paper-lint.yml', 'rules:\n  unusual-venue: off\n'],
    ['package.json', manifest],
  ])('as %s', async (name, text) => {
    const folder = createFolder({'README.md': warned, [name]: text})
    expect(await findConfig(folderFiles(folder))).toBe(name)
    expect((await run(folder, ['--format', 'compact'])).stdout).toBe('')
  })

  test('the nearest upward, by its own name first, and no higher than the root of the repository', async () => {
    const folder = createFolder({
      '.awesome-paper-lint.json': off,
      'repo/.git/HEAD': '',
      'repo/.awesome-paper-lint.yml': 'rules: {}',
      'repo/package.json': manifest,
      'repo/a/package.json': manifest,
      'repo/a/b/package.json': '{"dependencies": {"awesome-paper-lint": "1"}}',
      'bare/.git': 'gitdir: elsewhere',
      'bare/x/y.md': '',
    })
    const found = (inner: string) => findConfig(folderFiles(path.join(folder, inner)))
    expect(await found('repo')).toBe('.awesome-paper-lint.yml')
    expect(await found('repo/a')).toBe('package.json')
    expect(await found('repo/a/b')).toBe('../package.json')
    expect(await found('bare')).toBeUndefined()
    expect(await found('bare/x')).toBeUndefined()
  })

  test('outside of a repository, in this folder alone', async () => {
    const folder = createFolder({'.awesome-paper-lint.json': off, 'sub/README.md': warned})
    expect(await findConfig(folderFiles(folder))).toBe('.awesome-paper-lint.json')
    expect(await findConfig(folderFiles(path.join(folder, 'sub')))).toBeUndefined()
  })
})

describe('flags win', () => {
  const files = {
    'README.md': warned,
    '.awesome-paper-lint.json': off,
    'loud.yaml': 'rules: {unusual-venue: error}',
  }

  test('--config names another', async () => {
    const {stdout} = await run(createFolder(files), ['--config', 'loud.yaml', '--format=compact'])
    expect(placesIn(stdout)).toEqual(['README.md:5:60 error unusual-venue'])
  })

  test('--no-config wants none', async () => {
    const argv = ['--no-config', '--config', 'loud.yaml', '--format=compact']
    const {stdout} = await run(createFolder(files), argv)
    expect(placesIn(stdout)).toEqual(['README.md:5:60 warning unusual-venue'])
  })

  test('--config that is not there, or wrong, is refused, and nothing is written', async () => {
    const folder = createFolder({...files, 'wrong.json': '{"rule": 1}'})
    expect(await run(folder, ['--fix', '--config', 'missing.json'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Cannot read missing.json: there is no such file\n',
    })
    expect(await run(folder, ['entries', '--config', 'wrong.json'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'wrong.json:1:2: Unexpected key `rule`, did you mean `rules`?\n',
    })
  })

  test('a wrong one that is found by name is refused with its place', async () => {
    const folder = createFolder({
      '.git/HEAD': '',
      '.awesome-paper-lint.yml': 'rules:\n  x: off\n',
      'sub/README.md': warned,
    })
    expect((await run(path.join(folder, 'sub'), [])).stderr).toBe(
      '../.awesome-paper-lint.yml:2:3: Unexpected rule `x` in `rules`\n',
    )
  })
})

describe('what a configuration says', () => {
  async function placesWith(config: object, text: string): Promise<readonly string[]> {
    const folder = createFolder({
      'README.md': text,
      '.awesome-paper-lint.json': JSON.stringify(config),
    })
    return placesIn((await run(folder, ['--format', 'compact'])).stdout)
  }

  test('rules: off, and other levels', async () => {
    const rules = {
      'unusual-venue': 'error',
      'uneven-row': 'info',
      'heading-increment': 'warning',
      'stale-contents': 'off',
    }
    expect(await placesWith({rules}, faulty)).toEqual([
      'README.md:10:82 error unusual-venue',
      'README.md:11:1 info uneven-row',
      'README.md:15:1 warning heading-increment',
    ])
  })

  test('rules: options', async () => {
    const twice =
      '| Paper | Venue |\n| --- | --- |\n| [One and the same](https://arxiv.org/abs/2305.05726) | arXiv 2023 |\n'
    const list = `# L\n\n## A\n\n${twice}\n## B\n\n${twice}`
    expect(await placesWith({}, list)).toEqual(['README.md:13:4 info duplicate-paper'])
    const rules = {'duplicate-paper': ['error', {across: false}]}
    expect(await placesWith({rules}, list)).toEqual([])
  })

  test('a level makes no info louder than it was', async () => {
    const twice =
      '| Paper | Venue |\n| --- | --- |\n| [One and the same](https://arxiv.org/abs/2305.05726) | arXiv 2023 |\n'
    const list = `# L\n\n## A\n\n${twice}\n## B\n\n${twice}${twice.split('\n')[2] ?? ''}\n`
    for (const level of ['error', 'warning', 'info']) {
      expect(await placesWith({rules: {'duplicate-paper': level}}, list)).toEqual([
        'README.md:13:4 info duplicate-paper',
        `README.md:14:4 ${level} duplicate-paper`,
      ])
    }
  })

  test('columns: what a header means', async () => {
    const list =
      '# L\n\n| Paper | Where it was | Code |\n| --- | --- | --- |\n| [A paper on a thing](https://arxiv.org/abs/2305.05726) | arxiv 2023 | - |\n'
    expect(await placesWith({}, list)).toEqual(['README.md:5:60 warning unusual-venue'])
    expect(await placesWith({columns: {'WHERE it was': 'other'}}, list)).toEqual([])
  })

  test('venues: more of them', async () => {
    const list = warned.replace('arxiv 2023', 'RSSLL 2023')
    expect(await placesWith({}, list)).toEqual([])
    expect(await placesWith({venues: [{name: 'RSSL', wrong: ['RSSLL']}]}, list)).toEqual([
      'README.md:5:60 warning unusual-venue',
    ])
  })

  test('ignore.path: in folders and globs, wherever it is told from', async () => {
    const folder = createFolder({
      '.awesome-paper-lint.json': '{"ignore": [{"path": "drafts/**"}, {"path": "**/*.tmp.md"}]}',
      'README.md': warned,
      'drafts/d.md': warned,
      'drafts/deep/e.md': warned,
      'docs/drafts/kept.md': warned,
      'docs/x.tmp.md': warned,
    })
    const seen = ['README.md', 'docs/drafts/kept.md']
    for (const name of ['.', folder, '**/*.md']) {
      expect(filesIn((await run(folder, [name, '--format', 'compact'])).stdout)).toEqual(seen)
    }
    expect((await run(folder, ['drafts'])).stderr).toBe(
      'Cannot check drafts: it holds no Markdown file, or none that is not ignored\n',
    )
  })

  // Fails as long as `readSplitList` of src/read.ts does not ask what is ignored.
  test('ignore.path: among the lists that a README splits into', async () => {
    const folder = createFolder({
      '.awesome-paper-lint.json': '{"ignore": [{"path": "drafts/**"}]}',
      'README.md': `[a](a.md) [d](drafts/d.md)\n\n${warned}`,
      'a.md': warned,
      'drafts/d.md': warned,
    })
    expect(filesIn((await run(folder, ['--format', 'compact'])).stdout)).toEqual([
      'README.md',
      'a.md',
    ])
  })
})
