import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {inputs} from '../src/action/inputs.ts'
import {outputs} from '../src/action/outputs.ts'
import {faulty, good, warned} from './command-line/lists.ts'
import {act} from './command-line/act.ts'
import type {Command} from './report/runner.ts'
import {startWeb} from './support/web.ts'

const names = (commands: readonly Command[]) => commands.map(({name}) => name)

describe('with no input but one', () => {
  test('annotates, summarizes, sets its outputs, and fails on an error', async () => {
    const ran = await act({files: {'README.md': faulty}})

    expect(ran.code).toBe(1)
    expect(ran.stderr).toBe('')
    expect(names(ran.commands)).toEqual(['error', 'warning', 'warning', 'notice'])
    expect(ran.commands[0]).toEqual({
      name: 'error',
      properties: {
        file: 'README.md',
        line: '11',
        endLine: '11',
        col: '1',
        endColumn: '103',
        title: 'uneven-row',
      },
      data: 'Unexpected row of 2 cells, expected 3: `Code` is missing\nAdd the missing cell, with `-` where there is nothing',
    })
    expect(ran.outputs).toEqual({
      conclusion: 'failure',
      errors: '1',
      warnings: '2',
      infos: '1',
      'links-checked': '0',
      dead: '0',
      'report-file': '',
      'sarif-file': '',
      'issue-number': '',
    })
    expect(Object.keys(ran.outputs)).toEqual(outputs.map(({name}) => name))
    expect(ran.summary).toContain('## ❌ awesome-paper-lint: 1 error, 2 warnings, 1 info')
    expect(ran.summary).toContain(
      '[README.md:11](https://github.example/o/r/blob/0123456789abcdef0123456789abcdef01234567/README.md?plain=1#L11)',
    )
    expect(ran.log).toContain('1 error, 2 warnings, 1 info in 1 file')
    expect(readdirSync(ran.workspace)).toEqual(['README.md'])
  })

  test('is content with a good list', async () => {
    const ran = await act({files: {'README.md': good}})
    expect(ran).toMatchObject({
      code: 0,
      commands: [],
      outputs: {conclusion: 'success', errors: '0'},
    })
    expect(ran.summary).toContain('✅')
  })

  test('takes an empty input for one that is not given', async () => {
    const empty = Object.fromEntries(inputs.map(({name}) => [name, '']))
    const ran = await act({files: {'README.md': warned}, with: {...empty, links: 'none'}})
    expect(ran).toMatchObject({code: 0, outputs: {conclusion: 'success', warnings: '1'}})
  })

  test('takes the defaults of action.yml as they are', async () => {
    const defaults = Object.fromEntries(inputs.map((input) => [input.name, input.default]))
    const ran = await act({
      files: {'README.md': warned},
      with: {...defaults, links: 'none', token: 'ghs_secret'},
    })
    expect(ran).toMatchObject({code: 0, outputs: {conclusion: 'success', warnings: '1'}})
    expect(ran.commands[0]).toEqual({name: 'add-mask', properties: {}, data: 'ghs_secret'})
    expect(ran.log.replace('::add-mask::ghs_secret', '') + ran.summary).not.toContain('ghs_secret')
  })
})

describe('with other inputs', () => {
  test.each([
    ['warning', warned, 1, 'failure'],
    ['warning', good, 0, 'success'],
    ['never', faulty, 0, 'success'],
    ['error', warned, 0, 'success'],
  ])('fail-on: %s', async (level, text, code, conclusion) => {
    const ran = await act({files: {'README.md': text}, with: {'fail-on': level}})
    expect(ran).toMatchObject({code, outputs: {conclusion}})
  })

  test('files: paths and globs, one a line', async () => {
    const files = {'README.md': faulty, 'a b.md': warned, 'docs/c.md': warned, 'docs/d.md': warned}
    const ran = await act({files, with: {files: ' a b.md \n\ndocs/*.md\r\n'}})
    expect(ran.outputs).toMatchObject({errors: '0', warnings: '3'})
    expect(ran.commands.map(({properties}) => properties['file'])).toEqual([
      'a b.md',
      'docs/c.md',
      'docs/d.md',
    ])
  })

  test('annotations and summary: none of them', async () => {
    const ran = await act({
      files: {'README.md': faulty},
      with: {annotations: 'false', summary: 'False'},
    })
    expect(ran).toMatchObject({code: 1, commands: [], summary: ''})
    expect(ran.log).toContain('uneven-row')
    expect(ran.outputs).toMatchObject({conclusion: 'failure', errors: '1'})
  })

  test('config, and report-file', async () => {
    const ran = await act({
      files: {
        'README.md': faulty,
        'my.yaml': 'rules: {uneven-row: off}',
        '.awesome-paper-lint.json': 'broken',
      },
      with: {config: 'my.yaml', 'report-file': 'report.json'},
    })
    expect(ran).toMatchObject({code: 0, outputs: {errors: '0', 'report-file': 'report.json'}})
    expect(JSON.parse(readFileSync(path.join(ran.workspace, 'report.json'), 'utf8'))).toMatchObject(
      {
        version: 1,
        summary: {errors: 0, warnings: 2, infos: 1},
      },
    )
  })

  test('links: all, through a web of its own', async () => {
    const web = await startWeb((request, response) => {
      response.statusCode = request.url === '/gone' ? 404 : 200
      response.end('page')
    })
    const origin = `http://127.0.0.1:${web.port}`
    const files = {'README.md': `# L\n\n- [One](${origin}/gone)\n- [Two](${origin}/here)\n`}
    const refused = await act({files, with: {links: 'all'}})
    expect(web.asked).toEqual([])
    expect(refused).toMatchObject({code: 0, outputs: {'links-checked': '0', dead: '0'}})

    const ran = await act({files, with: {links: 'all', 'allow-private-hosts': '127.0.0.1\n'}})
    expect(ran).toMatchObject({
      code: 1,
      outputs: {conclusion: 'failure', 'links-checked': '2', dead: '1'},
    })
    expect(names(ran.commands)).toEqual(['error'])
    expect(ran.summary).toContain('### Links\n\n1 alive, 1 dead')
  })
})

test('annotations stay within what GitHub shows of each level', async () => {
  const rows = Array.from({length: 60}, (_, i) => {
    // Past three of a kind they would be told as one.
    const address = [
      'http://arxiv.org/abs',
      'https://arxiv.org/pdf',
      'https://www.arxiv.org/abs',
      'https://export.arxiv.org/abs',
    ][Math.floor(i / 3)]
    const title = i > 50 && i < 55 ? `SeeNet:The ${i}th paper of all` : `The ${i}th paper of all`
    const row = `| [${title}](${address ?? 'https://arxiv.org/abs'}/2305.0${5000 + i}) |`
    return i % 3 === 0 ? `${row} GRSL 20${10 + (i % 13)}. |` : `${row} GRSL 2022 | - |`
  })
  const headings = Array.from({length: 30}, (_, i) => `## Empty ${i}\n`)
  const list = `# L\n\n| Paper | Venue | Code |\n| --- | --- | --- |\n${rows.join('\n')}\n\n${headings.join('\n')}`
  const ran = await act({files: {'README.md': list}})
  const count = (name: string) => ran.commands.filter((command) => command.name === name).length

  expect(Number(ran.outputs['errors'])).toBeGreaterThan(10)
  expect(Number(ran.outputs['infos'])).toBeGreaterThan(10)
  expect(count('error')).toBe(10)
  expect(count('warning')).toBeLessThanOrEqual(10)
  expect(count('notice')).toBe(10)
  expect(count('error') + count('warning') + count('notice')).toBe(ran.commands.length)
  expect(ran.commands.at(-1)?.data).toMatch(/more errors?.*: see the job summary/)
  expect(tablesIn(ran.summary)).toBeGreaterThanOrEqual(2)
})

describe('hostile lists', () => {
  const attacks = [
    '::set-output name=conclusion::success',
    '  ::add-mask::x',
    '##[add-mask]x',
    'text ##[set-output name=conclusion]success',
    '::error file=x::injected',
    '::stop-commands::pwned',
    '%0A::warning::y',
    '\r::warning::carriage',
    '\u0085::warning::next line',
    '\u2028::warning::separator',
  ]

  test('give no command that is not ours', async () => {
    const rows = attacks.flatMap((attack, index) => [
      `| [${attack}](https://e.org/${index}) | arxiv 2023 |`,
      `| [T ${index}](https://e.org/x/${index}##[add-mask]z) | ${attack} |`,
    ])
    const items = attacks.map((attack) => `- [${attack}](#nowhere-${attack.length})`)
    const sections = attacks.map(
      (attack) => `# ${attack}\n\n### ${attack}\n\n[a]: x\n[a]: ${attack}\n`,
    )
    const list = `# L\n\n${items.join('\n')}\n\n## T\n\n| ${attacks.join(' ')} | Venue | Code |\n| --- | --- | --- |\n${rows.join('\n')}\n\n${sections.join('\n')}`
    const ran = await act({
      files: {'README.md': list, [`a,b:c\n::warning::x.md`]: list},
      with: {files: '*.md'},
    })
    expect(ran.stderr).toBe('')
    expect(Number(ran.outputs['errors'])).toBeGreaterThan(0)
    expect(ran.outputs['conclusion']).toBe('failure')
    expect(Object.keys(ran.outputs)).toEqual(outputs.map(({name}) => name))
    for (const {name, properties} of ran.commands) {
      expect(name).toMatch(/^(?:error|warning|notice)$/)
      expect(properties['title']).toMatch(/^[a-z-]+$/)
    }
    // One command a line, and nothing before it.
    expect(ran.commands).toHaveLength(ran.log.match(/^::(?:error|warning|notice) /gm)?.length ?? 0)
    tablesIn(ran.summary)
  })

  test('give no command by what an input says', async () => {
    const ran = await act({
      files: {'README.md': good},
      with: {files: 'x\r::set-output name=conclusion::success ##[add-mask]z'},
    })
    expect(ran.code).toBe(1)
    expect(names(ran.commands)).toEqual(['error'])
  })
})

describe('what a runner lacks is no reason to fail', () => {
  test.each([
    ['GITHUB_STEP_SUMMARY', ''],
    ['GITHUB_STEP_SUMMARY', '/no/such/file'],
    ['GITHUB_EVENT_PATH', ''],
    ['GITHUB_REPOSITORY', ''],
    ['GITHUB_SHA', ''],
  ])('%s=%s', async (name, value) => {
    const ran = await act({files: {'README.md': warned}, env: {[name]: value}})
    expect(ran).toMatchObject({code: 0, outputs: {conclusion: 'success', warnings: '1'}})
    expect(names(ran.commands)).toEqual(['warning'])
  })
})

const node24 = ['/opt/hostedtoolcache/node', `${process.env['HOME'] ?? ''}/.nvm/versions/node`]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((version) => path.join(folder, version)))
  .filter((folder) => /^v?24\./.test(path.basename(folder)))
  .flatMap((folder) => [path.join(folder, 'bin/node'), path.join(folder, 'x64/bin/node')])
  .find((file) => existsSync(file))

test.skipIf(node24 === undefined)('runs under the Node that action.yml names', async () => {
  const ran = await act({
    files: {'README.md': faulty},
    ...(node24 === undefined ? {} : {node: node24}),
  })
  expect(ran).toMatchObject({code: 1, stderr: '', outputs: {conclusion: 'failure', errors: '1'}})
})

/** Counts the tables of a page; fails on one that is broken off, or whose rows differ in width. */
function tablesIn(page: string): number {
  const tables = page.match(/(?:^\|.*\n?)+/gm) ?? []
  for (const table of tables) {
    const widths = table
      .trimEnd()
      .split('\n')
      .map((row) => row.replaceAll('\\|', '').split('|').length)
    expect(new Set(widths).size).toBe(1)
  }
  expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length)
  return tables.length
}
