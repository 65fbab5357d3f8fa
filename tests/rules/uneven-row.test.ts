import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {mended, places, said} from '../support/list-lint.ts'

const rule = 'uneven-row'
const head = '| Title | Venue | Code |\n| --- | --- | --- |\n'
const full = '| [Learning to see](https://arxiv.org/abs/2305.00001) | CVPR 2023 | - |\n'

/** A table of two full rows and others. */
function table(...rows: readonly string[]): string {
  return `${head}${full}${full.replaceAll('see', 'hear')}${rows.join('\n')}\n`
}

describe('is silent about', () => {
  test.each([
    ['even rows', table()],
    ['empty cells', table('| a | | |', '|a|||')],
    ['rows without outer pipes', table('a | b | c', '| a | b | c', 'a | b | c |')],
    ['an escaped pipe', table(String.raw`| a \| b | c | d |`, String.raw`| a | b | c\| |`)],
    ['blanks behind the last pipe', table('| a | b | c |   ', '| a | b | c |\t')],
    ['an extra empty cell', table('| a | b | c | |', '| a | b | c |||')],
    [
      'a hidden sort key',
      table('| a | b | c | [//]: #01/02', '| a | b | c | [//]: # (x)', '| a | b | c | <!-- x -->'),
    ],
    ['a name that sets rows apart', table('| **2023** |', '| 2023 | |')],
    ['a line that the table has swallowed', table('And so on.')],
    ['a habit of short rows', `${head}| a | b |\n| c | d |\n${full}`],
    [
      'a habit of short rows in all tables of one header',
      `${head}${full}| a | b |\n\n${head}| c | d |\n| e | f |\n\n${head}| g | h |\n`,
    ],
    ['a habit of long rows', `${head}| a | b | c | d |\n| e | f | g | h |\n${full}`],
    ['a table that arranges links', `${head}| [a](#a) | [b](#b) | [c](#c) |\n| [d](#d) |\n`],
    ['a table in code', `\`\`\`\n${table('| a [b](https://x.org) |')}\`\`\`\n`],
    ['no table', '# Title\n\nWords | more\n'],
    ['a table without rows', head],
  ])('%s', (_, text) => {
    expect(said(rule, text)).toEqual([])
    expect(said(rule, text.replaceAll('\n', '\r\n'))).toEqual([])
  })
})

describe('tells', () => {
  test.each([
    [
      'one missing cell',
      table('| [a](https://x.org) | b |'),
      ['5:1 error Unexpected row of 2 cells, expected 3: `Code` is missing'],
    ],
    [
      'two missing cells',
      table('| [a](https://x.org) |'),
      ['5:1 error Unexpected row of 1 cell, expected 3: `Venue`, `Code` are missing'],
    ],
    [
      'a row without outer pipes',
      table('a | b'),
      ['5:1 error Unexpected row of 2 cells, expected 3: `Code` is missing'],
    ],
    [
      'a lost cell',
      table('| a | b | c | d |'),
      ['5:15 error Unexpected cell `d` past the last column, expected 3 cells: GitHub drops it'],
    ],
    [
      'several lost cells',
      table('| a | b | c | d | [e](f) |'),
      [
        '5:15 error Unexpected cell `d | [e](f)` past the last column, expected 3 cells: GitHub drops it',
      ],
    ],
    [
      'lost cells around empty ones',
      table('| a | b | c | | d | |'),
      ['5:17 error Unexpected cell `d` past the last column, expected 3 cells: GitHub drops it'],
    ],
    [
      'a pipe in code, which splits all the same',
      table('| `a|b` | c | d |'),
      ['5:15 error Unexpected cell `d` past the last column, expected 3 cells: GitHub drops it'],
    ],
    [
      'the only row of a table',
      `${head}| a [b](https://x.org) | c |\n`,
      ['3:1 error Unexpected row of 2 cells, expected 3: `Code` is missing'],
    ],
    [
      'a row that is short and one that is long',
      table('| a | b |', '| a | b | c | d |'),
      [
        '5:1 error Unexpected row of 2 cells, expected 3: `Code` is missing',
        '6:15 error Unexpected cell `d` past the last column, expected 3 cells: GitHub drops it',
      ],
    ],
    [
      'a row of two names',
      table('| a | b |'),
      ['5:1 error Unexpected row of 2 cells, expected 3: `Code` is missing'],
    ],
  ])('%s', (_, text, messages) => {
    expect(said(rule, text)).toEqual(messages)
    expect(said(rule, text.replaceAll('\n', '\r\n'))).toEqual(messages)
  })

  test('the entry and the header', () => {
    const [finding] = lint(
      table('| [Learning to smell](https://arxiv.org/abs/2305.00003) | CVPR 2023 |'),
    ).filter((one) => one.rule === rule)
    expect(finding?.entry?.title).toBe('Learning to smell')
    expect(finding?.related).toMatchObject([
      {message: 'The header has 3 cells', start: {line: 1, column: 1}},
    ])
  })
})

describe('the fix pads a row in its own way', () => {
  test.each([
    ['| a | b |', '| a | b | - |'],
    ['|a|b|', '|a|b|-|'],
    ['| a | b', '| a | b | -'],
    ['a|b', 'a|b|-'],
    ['a | b', 'a | b | -'],
    ['| [a](https://x.org) |', '| [a](https://x.org) |-|-|'],
    ['| a | b |  ', '| a | b | - |  '],
    [String.raw`| a | b\|`, String.raw`| a | b\| | -`],
  ])('%j', (row, padded) => {
    expect(mended(rule, table(row), {safety: 'unsafe'})).toBe(table(padded))
    expect(mended(rule, table(row))).toBe(table(row))
  })

  test.each([
    ['N/A', 'N/A'],
    ['—', '—'],
    ['--', '--'],
    ['/', '/'],
    ['words', '-'],
  ])('with what the list writes for nothing: %s', (written, placeholder) => {
    const text = `${head}${full.replace('| - |', `| ${written} |`)}${full.replace('| - |', `| ${written} |`)}`
    expect(mended(rule, `${text}| a | b |\n`, {safety: 'unsafe'})).toBe(
      `${text}| a | b | ${placeholder} |\n`,
    )
  })

  test.each([
    ['| a | b |', '| a | b | |'],
    ['|a|b|', '|a|b||'],
    ['a | b', 'a | b | |'],
    ['a|b', 'a|b||'],
  ])('with nothing where the column leaves its cells empty: %s', (row, padded) => {
    const text = `${head}| c | - | |\n| d | - | |\n`
    const once = mended(rule, `${text}${row}\n`, {safety: 'unsafe'})
    expect(once).toBe(`${text}${padded}\n`)
    expect(places(rule, once)).toEqual([])
  })

  test('with what the configuration names', () => {
    const config = {rules: {[rule]: ['error', {placeholder: 'TBD'}]}} as const
    expect(mended(rule, table('| a | b |'), {safety: 'unsafe', config})).toBe(
      table('| a | b | TBD |'),
    )
  })

  test.each([
    [
      'a backslash is the placeholder',
      '|x|\\ |y|\n|z|\\ |w|\n|a|b|',
      '|x|\\ |y|\n|z|\\ |w|\n|a|b| \\ |',
    ],
    ['the row ends in a backslash', 'a|b\\', 'a|b\\ |-'],
  ])('once, where %s', (_, rows, padded) => {
    const once = mended(rule, `${head}${rows}\n| c | d | [e](f) |\n`, {safety: 'unsafe'})
    expect(once).toBe(`${head}${padded}\n| c | d | [e](f) |\n`)
    expect(mended(rule, once, {safety: 'unsafe'})).toBe(once)
    expect(places(rule, once)).toEqual([])
  })
})

describe('a pipe is missing', () => {
  const paper = (name: string) => `[Learning to ${name}](https://arxiv.org/abs/2305.00001)`
  const repo = '[Code](https://github.com/o/r)'
  const rows = (...all: readonly string[]) =>
    `|Year|Paper|Repo|\n|---|---|---|\n${all.join('\n')}\n`
  const whole = [`|2023|${paper('see')}|${repo}|`, `|2023|${paper('hear')}|${repo}|`]

  test.each([
    [`|2023|${paper('plan')} ${repo}|`, `|2023|${paper('plan')}|${repo}|`],
    [`| 2023 | ${paper('plan')}${repo} |`, `| 2023 | ${paper('plan')} | ${repo} |`],
    [`|2023|**${paper('plan')}** ${repo}|`, `|2023|**${paper('plan')}**|${repo}|`],
  ])('before a link of the last column: %s', (row, fixed) => {
    expect(said(rule, rows(...whole, row))).toEqual([
      `5:1 error Unexpected row of 2 cells, expected 3: a pipe is missing before \`${repo}\``,
    ])
    expect(mended(rule, rows(...whole, row), {safety: 'unsafe'})).toBe(rows(...whole, fixed))
  })

  test.each([
    ['the column before has such links', [...whole, `|2023|${paper('act')} ${repo}|-|`], repo],
    ['the link is of no usual label', whole, '[Slides](https://x.org/slides.pdf)'],
    ['words stand between', whole, `with ${repo}`],
  ])('not where %s', (_, others, last) => {
    const text = rows(...others, `|2023|${paper('plan')} ${last}|`)
    expect(said(rule, text)).toEqual([
      `${others.length + 3}:1 error Unexpected row of 2 cells, expected 3: \`Repo\` is missing`,
    ])
  })
})

test('short rows of a table with another header are no habit of this one', () => {
  const other =
    '| Name | Year |\n| --- | --- |\n| a |\n| [b](https://x.org) |\n| [c](https://x.org) |\n'
  expect(places(rule, `${table('| a | b |')}\n${other}`)).toHaveLength(1)
})
