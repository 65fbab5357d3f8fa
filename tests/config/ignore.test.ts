import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {resolveSettings} from '../../src/config/settings.ts'
import {lintText} from '../../src/lint.ts'
import {questionsIn} from '../../src/questions.ts'
import {warned} from '../command-line/lists.ts'
import {run} from '../command-line/terminal.ts'
import {createFolder} from '../support/process.ts'

async function hintsOf(
  ignore: object,
  {argv = [], files = {}}: {argv?: string[]; files?: Record<string, string>} = {},
): Promise<unknown> {
  const folder = createFolder({
    'README.md': warned,
    '.awesome-paper-lint.json': JSON.stringify({ignore: [ignore]}),
    ...files,
  })
  const {stdout} = await run(folder, [...argv, '--format', 'json'], {today: '2027-01-31'})
  return (JSON.parse(stdout) as {hints: unknown}).hints
}

describe('an ignore', () => {
  const file = {'drafts/d.md': '[x](https://e.org/a)'}

  test('is reported past its last day, with its reason, and counts no more', async () => {
    const ignore = {path: 'drafts/**', reason: 'being written', expires: '2027-01-30'}
    expect(await hintsOf(ignore, {files: file})).toEqual([
      {
        id: 'expired-ignore',
        message:
          'Renew or remove the ignore of `drafts/**`, which ended on 2027-01-30: being written',
      },
    ])
    const of = (today?: string) =>
      resolveSettings({ignore: [ignore]}, today === undefined ? {} : {today}).ignoredPaths
    expect([of('2027-01-30'), of(), of('2027-01-31')]).toEqual([['drafts/**'], ['drafts/**'], []])
  })

  test('is reported where it leaves out nothing', async () => {
    expect(await hintsOf({path: 'drafts/**'})).toEqual([
      {id: 'unused-ignore', message: 'Remove the ignore of `drafts/**`: no file has such a path'},
    ])
    expect(await hintsOf({address: 'https://e.org/'})).toEqual([
      {
        id: 'unused-ignore',
        message: 'Remove the ignore of `https://e.org/`: no link has such an address',
      },
    ])
  })

  test.each([
    ['a path that is there', {path: 'drafts/**'}, []],
    ['an address of the list', {address: 'https://arxiv.org/abs/'}, []],
    ['an address of a file that is not in the run', {address: 'https://e.org/a'}, ['README.md']],
  ])('is not reported: %s', async (_, ignore, argv) => {
    expect(await hintsOf(ignore, {argv, files: file})).toEqual([])
  })

  test('is not called unused in a folder below its own', async () => {
    const folder = createFolder({
      '.git/HEAD': '',
      '.awesome-paper-lint.yml': 'ignore: [{path: drafts/**}]',
      'drafts/d.md': '',
      'sub/README.md': warned,
    })
    const {stdout} = await run(path.join(folder, 'sub'), ['--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({hints: []})
  })
})

test('nothing is said about a link whose address is ignored, and all about its entry', () => {
  const list = `# L

## A

| Paper | Venue | Data |
| --- | --- | --- |
| [A paper on a thing](https://arxiv.org/abs/2305.05726) | arxiv 2023 | [data](https://gitorious.org/abc) |
`
  const lintWith = (address?: string) =>
    lintText('README.md', list, resolveSettings(address === undefined ? {} : {ignore: [{address}]}))
  const rulesWith = (address?: string) => lintWith(address).findings.map(({rule}) => rule)
  expect(rulesWith()).toEqual(['unusual-venue', 'retired-service'])
  expect(rulesWith('https://gitorious.org/')).toEqual(['unusual-venue'])
  expect(rulesWith('https://gitorious.org/other')).toEqual(rulesWith())
  // Only comments suppress.
  expect(lintWith('https://gitorious.org/').suppressed).toBe(0)
})

describe('links', () => {
  const list = `# L

- [A paper on a thing](https://arxiv.org/abs/2305.05726), CVPR 2023. [[code]](https://github.com/o/r) ![x](https://e.org/x.svg) [[data]](https://f.org/d)
`

  function askedWith(links: object): readonly string[] {
    const settings = resolveSettings({links})
    const {list: read} = lintText('README.md', list, settings)
    return questionsIn([read], settings).addresses
  }

  test.each([
    [{}, ['https://arxiv.org/abs/2305.05726', 'https://github.com/o/r', 'https://f.org/d']],
    [{exclude: ['https://arxiv.org/', '*github*']}, ['https://f.org/d']],
    [{roles: ['code']}, ['https://github.com/o/r']],
    [{roles: ['code'], images: true}, ['https://github.com/o/r', 'https://e.org/x.svg']],
  ])('%j', (links, asked) => {
    expect(askedWith(links)).toEqual(asked)
  })
})
