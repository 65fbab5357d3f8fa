import {existsSync, readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {help} from '../../src/command-line/help.ts'
import {options} from '../../src/command-line/options.ts'
import {version} from '../../src/project.ts'
import {createFolder} from '../support/process.ts'
import {faulty, faultyPlaces, good, warned} from './lists.ts'
import {placesIn, run} from './terminal.ts'

test('--help prints the help, whatever else is said', async () => {
  const said = await run(createFolder(), ['nothing.md', '--help', '--format', 'json'])
  expect(said).toEqual({code: 0, stdout: help(), stderr: ''})
  for (const {name} of options) expect(said.stdout).toContain(`--${name}`)
  expect(await run(createFolder(), ['-h'])).toEqual(said)
})

test('--version prints the version', async () => {
  expect(await run(createFolder(), ['--version'])).toEqual({
    code: 0,
    stdout: `${version}\n`,
    stderr: '',
  })
})

const refused: readonly (readonly [argv: readonly string[], message: string])[] = [
  [['--fixx'], 'Unknown option `--fixx`, did you mean `--fix`?'],
  [['--concurency', '3'], 'Unknown option `--concurency`, did you mean `--concurrency`?'],
  [['--qwertyuiop'], 'Unknown option `--qwertyuiop`, see --help'],
  [['--__proto__'], 'Unknown option `--__proto__`, see --help'],
  [['-x'], 'Unknown option `-x`, see --help'],
  [['--no-links'], 'Unknown option `--no-links`, see --help'],
  [['--links=yes'], 'Option `--links` takes no value'],
  [['--links='], 'Option `--links` takes no value'],
  [['--format'], 'Option `--format` needs a value: NAME[=FILE]'],
  [['--format', '--links'], 'Option `--format` needs a value: NAME[=FILE]'],
  [['--config'], 'Option `--config` needs a value: FILE'],
  [['--config='], 'Option `--config` needs a value: FILE'],
  [['--timeout', '-1s'], 'Option `--timeout` needs a value: TIME'],
  [['--fix='], 'Option `--fix` needs a value: safe or unsafe'],
  [['--fix=bogus'], 'Unexpected value `bogus` of --fix, expected `safe` or `unsafe`'],
  [
    ['--format', 'html'],
    'Unknown format `html`, expected one of pretty, json, sarif, github, markdown, compact',
  ],
  [['--format', 'JSON'], 'Unknown format `JSON`, did you mean `json`?'],
  [['--format', 'markdwon=a.md'], 'Unknown format `markdwon`, did you mean `markdown`?'],
  [
    ['--format', 'toString'],
    'Unknown format `toString`, expected one of pretty, json, sarif, github, markdown, compact',
  ],
  [
    ['--format', 'json='],
    'Unexpected value `json=` of --format, expected a file as in `json=FILE`',
  ],
  [
    ['--format', 'json', '--format', 'compact'],
    'Only one format can go to standard output: name a file for the others, as in --format json=report.json',
  ],
  [
    ['--fail-on', 'info'],
    'Unexpected value `info` of --fail-on, expected `error`, `warning`, `never`',
  ],
  ...['0', '1.5', '1e3', '0x10', '10001', '٣', 'many'].map(
    (value): readonly [readonly string[], string] => [
      ['--concurrency', value],
      `Unexpected value \`${value}\` of --concurrency, expected a number from 1 to 10000`,
    ],
  ),
  ...['5', '0s', '25h', '1d', '1e3s', 's', '5 m', '99999999ms'].map(
    (value): readonly [readonly string[], string] => [
      ['--max-time', value],
      `Unexpected value \`${value}\` of --max-time, expected a time such as \`20s\` or \`5m\``,
    ],
  ),
  [
    ['--max-annotations', '0'],
    'Unexpected value `0` of --max-annotations, expected a number from 1 to 10000',
  ],
  [
    ['--connect-to', 'a:b'],
    'Unexpected value `a:b` of `--connect-to`, expected `HOST1:PORT1:HOST2:PORT2` with IPv6 addresses in brackets and ports from 1 to 65535',
  ],
  [
    ['entries', '--format', 'xml'],
    'Unknown format `xml` of entries, expected one of json, csv, bibtex',
  ],
  [['entries', '--format', 'bibtx'], 'Unknown format `bibtx` of entries, did you mean `bibtex`?'],
  [['entries', '--links'], 'Unexpected option `--links` of entries, see --help'],
  [['entries', '--fix'], 'Unexpected option `--fix` of entries, see --help'],
]

test.each(refused)('%j is refused, in one line', async (argv, message) => {
  const folder = createFolder({'README.md': warned})
  expect(await run(folder, argv)).toEqual({code: 2, stdout: '', stderr: `${message}\n`})
  expect(readdirSync(folder)).toEqual(['README.md'])
  expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toBe(warned)
})

test('what stands after -- is a path', async () => {
  const folder = createFolder({'--fix': warned, 'README.md': good})
  const {code, stdout} = await run(folder, ['--format', 'compact', '--', '--fix'])
  expect(placesIn(stdout)).toEqual(['--fix:5:60 warning unusual-venue'])
  expect(code).toBe(0)
  expect(readFileSync(path.join(folder, '--fix'), 'utf8')).toBe(warned)
})

describe('exit code', () => {
  test.each([
    ['error', faulty, 1],
    ['error', warned, 0],
    ['error', good, 0],
    ['warning', faulty, 1],
    ['warning', warned, 1],
    ['warning', good, 0],
    ['never', faulty, 0],
  ])('with --fail-on %s', async (level, text, code) => {
    const folder = createFolder({'README.md': text})
    expect((await run(folder, ['--fail-on', level])).code).toBe(code)
    if (level === 'error') expect((await run(folder, [])).code).toBe(code)
  })

  test('of the last one given', async () => {
    const folder = createFolder({'README.md': faulty})
    expect((await run(folder, ['--fail-on', 'never', '--fail-on', 'error'])).code).toBe(1)
  })

  test('speaks of what is left after fixing', async () => {
    const folder = createFolder({'README.md': warned})
    expect((await run(folder, ['--fail-on', 'warning', '--fix'])).code).toBe(0)
  })
})

describe('formats', () => {
  test('several, to files and to standard output', async () => {
    const folder = createFolder({'README.md': faulty})
    const {stdout} = await run(folder, [
      ...['--format', 'json=report.json', '--format', 'compact', '--format=markdown=a=b.md'],
    ])
    expect(placesIn(stdout)).toEqual(faultyPlaces)
    expect(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))).toHaveProperty(
      'version',
      1,
    )
    expect(readFileSync(path.join(folder, 'a=b.md'), 'utf8')).toMatch(/^## ❌ awesome-paper-lint/)
  })

  test('all to files print nothing', async () => {
    const folder = createFolder({'README.md': faulty})
    const {stdout, stderr} = await run(folder, ['--format', 'compact=report.txt'])
    expect(stdout + stderr).toBe('')
    expect(placesIn(readFileSync(path.join(folder, 'report.txt'), 'utf8'))).toEqual(faultyPlaces)
  })

  test.each([
    ['no/folder/report.json', 'Cannot write no/folder/report.json: its folder does not exist'],
    ['sub', 'Cannot write sub: it is a folder'],
  ])('to %s, where no file can be', async (file, message) => {
    const folder = createFolder({'README.md': faulty, 'sub/x.md': good})
    const said = await run(folder, ['--format', `json=${file}`])
    expect(said).toEqual({code: 2, stdout: '', stderr: `${message}\n`})
    expect(existsSync(path.join(folder, 'no'))).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'sub'])
  })

  test('--quiet leaves out infos and totals, --verbose shows infos in full', async () => {
    const folder = createFolder({'README.md': faulty})
    const usual = await run(folder, [])
    const quiet = await run(folder, ['--quiet'])
    const verbose = await run(folder, ['--verbose'])
    expect(usual.stdout).toContain('1 info heading-increment at line 15')
    expect(usual.stdout).toContain('1 error, 2 warnings, 1 info in 1 file')
    expect(quiet.stdout).not.toMatch(/heading-increment| in 1 file/)
    expect(quiet.stdout).toContain('uneven-row')
    expect(verbose.stdout).toMatch(/15:1 {2}info {2}Unexpected .+ {2}heading-increment\n/)
  })

  test('--quiet on a good list prints nothing', async () => {
    const folder = createFolder({'README.md': good})
    expect(await run(folder, ['--quiet'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('colours only where they are seen, and wanted', async () => {
    const folder = createFolder({'README.md': faulty})
    const shown = {hasColor: true}
    expect((await run(folder, [], shown)).stdout).toContain('\u001B[')
    expect((await run(folder, ['--no-color'], shown)).stdout).not.toContain('\u001B')
    expect((await run(folder, [])).stdout).not.toContain('\u001B')
    await run(folder, ['--format', 'pretty=report.txt', '--quiet'], shown)
    expect(readFileSync(path.join(folder, 'report.txt'), 'utf8')).not.toContain('\u001B')
  })

  test('--max-annotations limits each level', async () => {
    const rows = Array.from({length: 30}, (_, i) => `| [Paper ${i}](https://e.org/${i}) |`)
    const list = `| Paper | Code |\n| --- | --- |\n${'| a | b |\n'.repeat(40)}${rows.join('\n')}\n`
    const folder = createFolder({'README.md': list})
    const errorsWith = async (...argv: string[]) =>
      (await run(folder, ['--format', 'github', ...argv])).stdout.match(/^::error /gm)?.length
    expect(await errorsWith()).toBe(10)
    expect(await errorsWith('--max-annotations', '3')).toBe(3)
    expect(await errorsWith('--max-annotations', '50')).toBe(30)
  })
})

test('the same input gives the same bytes, times aside', async () => {
  const folder = createFolder({
    'README.md': `[b](b.md) [a](a.md)\n\n${faulty}`,
    'a.md': faulty,
    'b.md': faulty,
  })
  const print = async (...argv: string[]) =>
    (await run(folder, argv)).stdout.replace(/"durationMs": \d+/, '')
  for (const format of ['pretty', 'json', 'github', 'markdown', 'compact']) {
    const first = await print('--format', format)
    expect(await print('--format', format)).toBe(first)
    expect(first).not.toBe('')
  }
  expect(await print('a.md', 'b.md', '--format', 'compact')).toBe(
    await print('b.md', 'a.md', '--format', 'compact'),
  )
})
