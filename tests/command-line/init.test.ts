import {readFileSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {folderFiles} from '../../src/host/files.ts'
import {loadConfig} from '../../src/config/load.ts'
import {schema} from '../../src/project.ts'
import {createFolder, root} from '../support/process.ts'
import {run} from './terminal.ts'

const workflows = readdirSync(path.join(root, 'docs/workflows')).sort()

const rows = Array.from(
  {length: 10},
  (_, i) =>
    `| [A paper of number ${9 - i}](https://arxiv.org/abs/2305.0000${i}) | CVPR | ${2010 + i} | [Code](https://github.com/o/r${i}) | - |\n`,
).join('')
const list = `# L

## Methods

| Paper | Where | Birth | Code | Data |
| --- | --- | --- | --- | --- |
${rows}`

function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
  return Object.fromEntries(
    names
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  )
}

test('writes a configuration that fits the list, and the workflows', async () => {
  const folder = createFolder({'README.md': list})
  const targets = workflows.map((name) => `.github/workflows/awesome-paper-lint-${name}`)
  expect(await run(folder, ['init'])).toEqual({
    code: 0,
    stdout: ['.awesome-paper-lint.json', ...targets].map((file) => `Wrote ${file}\n`).join(''),
    stderr: '',
  })
  const texts = textsIn(folder)
  expect(JSON.parse(texts['.awesome-paper-lint.json'] ?? '')).toEqual({
    $schema: schema,
    rules: {
      'uneven-row': ['error', {placeholder: '-'}],
      'untidy-cell': ['info', {padding: 'one blank'}],
      'untidy-title': ['info', {stops: 'none'}],
    },
    columns: {Birth: 'year'},
    labels: {code: 'Code'},
    order: {Methods: 'oldest first'},
  })
  for (const name of workflows) {
    const text = texts[`.github/workflows/awesome-paper-lint-${name}`]
    expect(text).toBe(readFileSync(path.join(root, 'docs/workflows', name), 'utf8'))
    expect(parse(text ?? '')).toMatchObject({permissions: {}})
  }
})

describe('settles how', () => {
  const configOf = async (line: (index: number) => string) => {
    const lines = Array.from({length: 10}, (_, index) => `- ${line(index)}\n`).join('')
    const folder = createFolder({'README.md': `# Papers\n\n${lines}`})
    await run(folder, ['init'])
    return JSON.parse(textsIn(folder)['.awesome-paper-lint.json'] ?? '') as {rules?: object}
  }
  const link = (index: number) => `[[paper]](https://arxiv.org/abs/2305.0000${index})`

  test.each([
    ['venues are written', "ECCV'22", {'unusual-venue': ['warning', {layout: "V'YY"}]}],
    ['venues without a year are not', 'ECCV', {}],
  ])('%s', async (_, venue, rules) => {
    const config = await configOf((i) => `**A paper of number ${i}** (${venue}) ${link(i)}`)
    expect(config.rules).toEqual({...rules, 'untidy-title': ['info', {stops: 'none'}]})
  })

  test.each([
    ['titles all end with a full stop', '.', 'always'],
    ['titles never do', '', 'none'],
  ])('%s', async (_, stop, stops) => {
    const config = await configOf((i) => `A paper of number ${i} in all${stop} ${link(i)}`)
    expect(config.rules).toEqual({'untidy-title': ['info', {stops}]})
  })

  test('titles end as they like', async () => {
    const config = await configOf(
      (i) => `A paper of number ${i} in all${i % 2 ? '.' : ''} ${link(i)}`,
    )
    expect(config.rules).toBeUndefined()
  })
})

test('writes the same again', async () => {
  const folders = [createFolder({'README.md': list}), createFolder({'README.md': list})]
  for (const folder of folders) await run(folder, ['init'])
  const [first, second] = folders.map(textsIn)
  expect(first).toEqual(second)
})

describe('refuses, and writes nothing', () => {
  const refusal = (file: string) =>
    `Cannot write over ${file}: remove it or move it away first; nothing was written\n`

  test.each([
    ['.awesome-paper-lint.json', '{}'],
    ['.awesome-paper-lint.yml', ''],
    ['package.json', '{"awesome-paper-lint": {}}'],
    [`.github/workflows/awesome-paper-lint-${workflows.at(-1) ?? ''}`, ''],
  ])('over %s', async (file, text) => {
    const folder = createFolder({'README.md': list, [file]: text})
    const before = textsIn(folder)
    expect(await run(folder, ['init'])).toEqual({code: 2, stdout: '', stderr: refusal(file)})
    expect(textsIn(folder)).toEqual(before)
  })

  test('below the root of a repository', async () => {
    const folder = createFolder({'.git/HEAD': '', 'docs/README.md': list})
    expect(await run(path.join(folder, 'docs'), ['init'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Run init in the root of the repository, which is ..\n',
    })
  })

  test.each([
    [['init', 'README.md'], /^Unexpected argument `README.md` of init/],
    [['init', '--fix'], /^Unexpected option `--fix` of init/],
    [['init'], /^There is no README.md in this folder/],
  ])('%j', async (argv, message) => {
    const folder = createFolder({'other.md': list})
    const {code, stderr} = await run(folder, argv)
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
    expect(Object.keys(textsIn(folder))).toEqual(['other.md'])
  })
})

describe('a run with what it wrote finds nothing new', () => {
  test('in a list of two minds', async () => {
    const labels = ['GitHub', 'Github', 'Code', 'code', 'CODE', 'code!']
    const lines = Array.from(
      {length: 60},
      (_, i) =>
        `- A paper of number ${i}${i % 11 ? '' : '.'} (${i % 7 ? 'CVPR 2024' : "ICCV'21"}) [[${labels[i % 50 > 5 ? 0 : i % 6] ?? ''}]](https://github.com/o/r${i})\n`,
    )
    const folder = createFolder({'README.md': `# Papers\n\n${lines.join('')}`})
    const bare = await run(folder, ['--format', 'compact'])
    await run(folder, ['init'])
    expect(await run(folder, ['--format', 'compact'])).toEqual(bare)
  })

  const real = ['fixtures/demo/README.md']

  test.each(real)('%s', async (file) => {
    const folder = createFolder({'README.md': readFileSync(path.join(root, file), 'utf8')})
    const bare = await run(folder, ['--format', 'compact'])
    await run(folder, ['init'])
    expect(await loadConfig('.awesome-paper-lint.json', folderFiles(folder))).toBeDefined()
    expect(await run(folder, ['--format', 'compact'])).toEqual(bare)
  })

  test('in a list that is about no papers, and settles nothing', async () => {
    const folder = createFolder({'README.md': '# Awesome tools\n\n- [A](https://a.org/) - Tool.\n'})
    await run(folder, ['init'])
    expect(JSON.parse(textsIn(folder)['.awesome-paper-lint.json'] ?? '')).toEqual({$schema: schema})
  })
})
