import {describe, expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'empty-cell'
const head = '| Title | Venue | Code |\n| --- | --- | --- |\n'
const rows = ['one', 'two', 'three', 'four'].map((title) => `| ${title} | A | - |\n`).join('')

test.each([
  ['no empty cell', head + rows],
  ['two placeholders', `${head}| a | A | - |\n| b | B | - |\n| c | C | |\n`],
  ['a share below four of five', `${head}${rows}| a | A | |\n| b | B | |\n`],
  ['a column without a placeholder', `${head}${rows}| a | | - |\n`],
  ['a title', `${head}${rows}| | A | - |\n`],
  ['a missing cell', `${head}${rows}| a | A |\n`],
  ['a name that sets rows apart', `${head}${rows}| **2020** | | |\n`],
  ['an image', `${head}${rows}| a | A | ![x](y.svg) |\n`],
  [
    'a table that leaves its cells empty',
    `${head}${rows.repeat(4)}\n# B\n\n${head}${rows.replaceAll('- |', '|')}`,
  ],
])('is silent about %s', (_, text) => {
  expect(said(rule, text)).toEqual([])
  expect(said(rule, text.replaceAll('\n', '\r\n'))).toEqual([])
})

describe('tells and fills', () => {
  test.each([
    ['| a | A | |', '| a | A | - |', '7:10'],
    ['| a | A ||', '| a | A | - |', '7:10'],
    ['| a | A |       |', '| a | A | -     |', '7:10'],
    ['| a | A |   |', '| a | A | - |', '7:10'],
  ])('%j', (row, fixed, place) => {
    const message = `${place} info Unexpected empty cell, expected \`-\` as in other cells of \`Code\``
    expect(said(rule, `${head}${rows}${row}\n`)).toEqual([message])
    expect(mended(rule, `${head}${rows}${row}\n`)).toBe(`${head}${rows}${fixed}\n`)
    expect(said(rule, `${head}${rows}${fixed}\n`)).toEqual([])
  })

  test('with what its own table writes, where that is another sign than elsewhere', () => {
    const other = rows.repeat(4).replaceAll('-', '--')
    const text = `# A\n\n${head}${other}\n# B\n\n${head}| a | A | - |\n| b | A | |\n`
    expect(said(rule, text)).toEqual([
      expect.stringContaining('Unexpected empty cell, expected `-` as'),
    ])
  })

  test('in a table without blanks, with what the list writes', () => {
    const tight = `${head}${rows}`.replaceAll(' ', '').replaceAll('|-|\n', '|N/A|\n')
    expect(mended(rule, `${tight}|a|A||\n`)).toBe(`${tight}|a|A|N/A|\n`)
  })

  test('several cells of a table at once', () => {
    expect(said(rule, `${head}${rows.repeat(2)}| a | A | |\n| b | B | |\n`)).toEqual([
      '11:10 info Unexpected 2 empty cells, expected `-` as in other cells of their columns',
    ])
  })
})
