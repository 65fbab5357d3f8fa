import {describe, expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'untidy-cell'
const head = '|Title|Venue|Code|\n|---|---|---|\n'
const rows = '|One|A|-|\n|Two|B|-|\n|Three|C|-|\n|Four|D|-|\n'

describe('is silent about', () => {
  test.each([
    ['an even table', head + rows],
    ['blanks behind the last pipe', head + rows.replaceAll('\n', '  \n')],
    ['rows without outer pipes', head + rows.replaceAll(/^\||\|$/gm, '')],
    ['an even header of its own', `| Title | Venue | Code |\n|---|---|---|\n${rows}`],
    ['a header that lines up', `| Title  | Venue | Code |\n|--------|-------|------|\n${rows}`],
    ['a column padded in its own way', head + rows.replaceAll('|-|', '| - |')],
    [
      'columns lined up',
      '| Title | Year |\n| ----- | ---- |\n| One   | 2020 |\n| Three | 2021 |\n| Six   | 2022 |\n',
    ],
    [
      'wide signs lined up',
      '| 标题 | 年 |\n| ---- | -- |\n| 一   | 1  |\n| 二二 | 2  |\n| ab   | 3  |\n',
    ],
    [
      'a side that is padded as it comes',
      `${head}|One| A|-|\n|Two|B |- |\n|Three |C|-|\n|Four|D |- |\n`,
    ],
    ['no habit', `${head}| One|A |-|\n|Two |B | -|\n| Six| C| - |\n`],
    ['a hidden sort key', head + rows.replace('|A|-|', '|A|-| [//]: #01/02')],
    ['an empty cell', head + rows.replace('|A|', '|   |')],
    [
      'a habit of two blanks between links',
      `${head}|One|A|[a](x)  [b](y)|\n|Two|B|[a](x)  [b](y)|\n`,
    ],
    ['code', `\`\`\`\n${head}${rows.replace('|A|', '| A|')}\`\`\`\n`],
  ])('%s', (_, text) => {
    expect(said(rule, text)).toEqual([])
    expect(said(rule, text.replaceAll('\n', '\r\n'))).toEqual([])
  })
})

describe('tells', () => {
  test.each([
    [
      'one cell',
      head + rows.replace('|A|', '|A |'),
      '3:6 info Unexpected padding of `A`, expected no blank before a pipe',
      head + rows,
    ],
    [
      'a tab',
      head + rows.replace('|A|', '|\tA|'),
      '3:7 info Unexpected padding of `A`, expected no blank behind a pipe',
      head + rows,
    ],
    [
      'a missing blank',
      '| T | V |\n| --- | --- |\n| a | b |\n| c |d |\n| e | f |\n',
      '4:6 info Unexpected padding of `d`, expected one blank behind a pipe',
      '| T | V |\n| --- | --- |\n| a | b |\n| c | d |\n| e | f |\n',
    ],
    [
      'an uneven header',
      `|Title|  Venue | Code|\n|---|---|---|\n${rows}`,
      '1:10 info Unexpected padding of `Venue` and 1 more cell, expected no blank beside a pipe',
      head + rows,
    ],
    [
      'a row beside others',
      head + rows.repeat(3).replace('|One|A|-|', '| One | A | - |'),
      '3:3 info Unexpected padding of `One` and 2 more cells, expected no blank beside a pipe',
      head + rows.repeat(3),
    ],
    [
      'links far apart',
      `${head}|One|A|[a](x) [b](y)|\n|Two|B|[[a]](x)   [[b]](y)|\n`,
      '4:8 info Unexpected padding of `[[a]](x) [[b]](y)`, expected one blank between links',
      `${head}|One|A|[a](x) [b](y)|\n|Two|B|[[a]](x) [[b]](y)|\n`,
    ],
  ])('%s', (_, text, message, fixed) => {
    expect(said(rule, text)).toEqual([message])
    expect(said(rule, text.replaceAll('\n', '\r\n'))).toEqual([message])
    expect(mended(rule, text)).toBe(fixed)
  })
})

test('tells a list once, whatever its tables are like', () => {
  const close = head + rows.replace('|A|', '|A |')
  const wide = '| T | V |\n| --- | --- |\n| a | b |\n| c |d |\n| e | f |\n'
  expect(said(rule, `${close}\n${wide}`)).toEqual([
    '3:6 info Unexpected padding of `A` and 1 more cell, expected that of most cells in their tables',
  ])
  expect(mended(rule, `${close}\n${wide}`)).toBe(`${head}${rows}\n${wide.replace('|d', '| d')}`)
})

test('one cell that was lined up once is left', () => {
  const table = (...cells: readonly string[]): string =>
    `| T | V |\n| --- | --- |\n${cells.map((cell) => `| a |${cell}|\n`).join('')}`
  const ten = Array.from({length: 10}, () => ' b ')
  expect(said(rule, table(...ten, '    b   '))).toEqual([])
  expect(said(rule, table(...ten, '    b   ', ' b'))).toHaveLength(1)
  expect(said(rule, table(...ten, ' b  '))).toHaveLength(1)
})

test('a header that is filled up to the width of its dashes', () => {
  const rows = ['a', 'bb', 'ccc', 'dddd'].map((word) => `| ${word} | ${word}${word} |\n`).join('')
  const dashes = '| ---------------- | ---------------- |\n'
  expect(said(rule, `| Title         | Venue          |\n${dashes}${rows}`)).toEqual([])
  expect(said(rule, `|  Title |   Venue|\n${dashes}${rows}`)).toHaveLength(1)
})

test('a header that is padded unevenly is told wherever it is copied to', () => {
  const one = `|  Title  | Venue |Code|\n|---|---|---|\n${rows}`
  expect(said(rule, `${one}\n## B\n\n${one}`)).toEqual([
    '1:4 info Unexpected padding of `Title` and 3 more cells, expected no blank beside a pipe',
  ])
})

test('a table of one row is padded as the others of its list are, if half of it is', () => {
  const four = `${head}${rows}\n`
  const list = (row: string): string => `${four}${four}${four}${head}${row}\n`
  expect(said(rule, list('|One|A |-|'))).toEqual([
    '24:6 info Unexpected padding of `A`, expected no blank before a pipe',
  ])
  expect(said(rule, list('| One | A | - |'))).toEqual([])
  expect(said(rule, `${four}${four}${head}|One|A |-|\n`)).toEqual([])
  expect(
    said(rule, `${list('|One|A |-|')}\n| T | V |\n| - | - |\n${'| a | b |\n'.repeat(3)}`),
  ).toEqual([])
})
