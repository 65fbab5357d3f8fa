import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {createFolder} from '../support/process.ts'
import {run} from './terminal.ts'

const entry = '- [A survey of papers about lists](https://arxiv.org/abs/2305.05726)\n'

/** A folder that is a repository's root. */
function createRepository(files: Readonly<Record<string, string>>): string {
  const folder = createFolder(files)
  mkdirSync(path.join(folder, '.git'))
  return folder
}

/** What is said of links within the repository: `path:line:column severity message`. */
async function saidIn(folder: string, ...argv: string[]): Promise<string[]> {
  const {stdout, stderr} = await run(folder, [...argv, '--format', 'json'])
  expect(stderr).toBe('')
  const {findings} = JSON.parse(stdout) as {
    findings: {rule: string; file: string; start: {line: number}; message: string; hint: string}[]
  }
  return findings
    .filter(({rule}) => rule === 'dead-anchor')
    .map(({file, start, message, hint}) =>
      [`${file}:${start.line} ${message}`, hint].filter(Boolean).join(' | '),
    )
}

describe('files of the repository', () => {
  test('are told where they are missing, with what was meant', async () => {
    const folder = createRepository({
      'README.md': `# L\n\n${entry}\nSee [more](docs/vidoe.md), [this](docs/video.md) and [that](gone.pdf).\n`,
      'docs/video.md': `# V\n\n${entry}\n[Back](../README.md#nowhere) [up](/READM.md) [all](..)\n`,
    })
    expect(await saidIn(folder)).toEqual([
      'README.md:5 Unexpected file `docs/vidoe.md`, expected one that is there | Did you mean `video.md`?',
      'README.md:5 Unexpected file `gone.pdf`, expected one that is there | Remove the link, or name the file that it should lead to',
      'docs/video.md:5 Unexpected fragment of `../README.md#nowhere`, expected a heading or anchor of that file',
      'docs/video.md:5 Unexpected file `/READM.md`, expected one that is there | Did you mean `README.md`?',
    ])
  })

  test('are found from a folder within', async () => {
    const folder = createRepository({
      'README.md': entry,
      'docs/README.md': `# L\n\n${entry}\n[Up](../README.md) [root](/README.md) [gone](../gone.md) [issues](../../issues)\n`,
    })
    expect(await saidIn(path.join(folder, 'docs'))).toEqual([
      'README.md:5 Unexpected file `../gone.md`, expected one that is there | Remove the link, or name the file that it should lead to',
    ])
  })

  test('are mended where only their letter case is wrong', async () => {
    const text = `# L\n\n${entry}\n[How](contributing.md) [pictures](Docs/a%20b.png)\n`
    const folder = createRepository({
      'README.md': text,
      'CONTRIBUTING.md': '# C\n',
      'docs/a b.png': '',
    })
    const {stdout} = await run(folder, ['--fix-dry-run'])
    expect(stdout).toContain('+[How](CONTRIBUTING.md) [pictures](docs/a%20b.png)')
  })

  test('are not known of a list that is here alone, nor of standard input', async () => {
    const text = `# L\n\n${entry}\nSee [more](docs/video.md).\n`
    expect(await saidIn(createFolder({'README.md': text}))).toEqual([])
    expect(await saidIn(createRepository({'a.md': entry}), 'a.md')).toEqual([])
    const {stdout} = await run(createRepository({}), ['-', '--format', 'compact'], {stdin: text})
    expect(stdout).not.toContain('dead-anchor')
  })

  test('are known outside of a repository where one of them is here', async () => {
    const text = `# L\n\n${entry}\n[How](CONTRIBUTING.md) [gone](gone.md)\n`
    const folder = createFolder({'README.md': text, 'CONTRIBUTING.md': '# C\n'})
    expect(await saidIn(folder)).toHaveLength(1)
  })

  test('are silenced by comments, by the option and by ignores', async () => {
    const text = `# L\n\n${entry}\n<!--lint ignore dead-anchor-->\n\n[a](gone.md)\n\n[b](made.md)\n`
    const folder = createRepository({
      'README.md': text,
      '.awesome-paper-lint.json': JSON.stringify({
        rules: {'dead-anchor': ['error', {allow: ['made.md']}]},
      }),
    })
    expect(await saidIn(folder)).toEqual([])
  })

  test('leave to other rules what is meant for the web, or for nothing yet', async () => {
    const text = `# L\n\n- [A survey of papers](https://arxiv.org/abs/2305.05726) [code](TBD) [project](www.example.com)\n`
    expect(await saidIn(createRepository({'README.md': text}))).toEqual([])
  })

  test('say nothing of a repository within that was not fetched', async () => {
    const folder = createRepository({'README.md': `# L\n\n${entry}\n[a](module/paper.md)\n`})
    mkdirSync(path.join(folder, 'module'))
    expect(await saidIn(folder)).toEqual([])
  })
})
