import {describe, expect, test} from 'vitest'
import {mended, places, said} from '../support/list-lint.ts'

const rule = 'broken-table'
const head = '| Title | Venue | Code |\n| --- | --- | --- |\n'
const row = '| One | A | - |\n'

test.each([
  ['a table', head + row],
  ['a table below a line of text', `Text\n${head}${row}`],
  ['two tables', `${head}${row}\n${head}${row}`],
  ['a sentence below a table', `${head}${row}\nEither A | B or C | D.\n`],
  ['navigation below a table', `${head}${row}\n[a](x) | [b](y) | [c](z)\n`],
  ['navigation in pipes', '| [a](x) | [b](y) |\n| [c](z) | [d](w) |\n'],
  ['one line in pipes', '| a | b |\n'],
  ['formulas', '|x| + |y|\n|z|\n\n$$\n|a|\n|b|\n$$\n'],
  ['fenced code', `\`\`\`\n${row}${row}\n|---|\n\`\`\`\n`],
  ['indented code', `Text:\n\n    ${row}    ${row}`],
  ['escaped pipes', String.raw`\| a \| b \|` + '\n' + String.raw`\| c \| d \|` + '\n'],
  ['a table of one column', '| Title |\n| --- |\n| a |\nb\n'],
  ['a name that sets rows apart', `${head}${row}**2020**\n${row}`],
  ['a comment below a table', `${head}${row}<!-- end -->\n`],
  ['a heading below a table', `${head}${row}# Next\n`],
  ['a rule', 'Text\n\n---\n\nText | more\n'],
])('is silent about %s', (_, text) => {
  expect(said(rule, text)).toEqual([])
  expect(said(rule, text.replaceAll('\n', '\r\n'))).toEqual([])
})

describe('tells and mends', () => {
  test.each([
    ['a blank line', `${head}${row}\n${row}`, '5:1', head + row + row],
    ['blank lines with blanks', `${head}${row}  \n\n${row}${row}`, '6:1', head + row.repeat(3)],
    ['a blank line below the delimiters', `${head}\n${row}`, '4:1', head + row],
    ['rows without outer pipes', `${head}One|A|-\n\nTwo|B|-\n`, '5:1', `${head}One|A|-\nTwo|B|-\n`],
    [
      'too few delimiters',
      `| a | b |\n|---|\n| c | d |\n`,
      '2:1',
      `| a | b |\n|---|---|\n| c | d |\n`,
    ],
    ['too many delimiters', `a|b\n:--|:-:|--:\nc|d\n`, '2:1', `a|b\n:--|:-:\nc|d\n`],
    [
      'a blank line above the delimiters',
      `| a | b |\n\n| --- | --- |\n| c | d |\n`,
      '3:1',
      `| a | b |\n| --- | --- |\n| c | d |\n`,
    ],
    [
      'swallowed text',
      `${head}${row}See also the other list.\n`,
      '4:1',
      `${head}${row}\nSee also the other list.\n`,
    ],
    [
      'a swallowed comment',
      `${head}${row}[//]: # (end)\n`,
      '4:1',
      `${head}${row}\n[//]: # (end)\n`,
    ],
  ])('%s', (_, text, place, fixed) => {
    expect(places(rule, text)).toEqual([`${place} error`])
    expect(places(rule, text.replaceAll('\n', '\r\n'))).toEqual([`${place} error`])
    expect(mended(rule, text)).toBe(fixed)
    expect(mended(rule, text.replaceAll('\n', '\r\n'))).toBe(fixed.replaceAll('\n', '\r\n'))
    expect(said(rule, fixed)).toEqual([])
  })

  test('rows that blank lines part from each other', () => {
    const text = `${head}${row}\n${row}\n${row}`
    expect(places(rule, text)).toEqual(['5:1 error', '7:1 error'])
    expect(mended(rule, text)).toBe(head + row.repeat(3))
  })

  test('missing delimiters', () => {
    const text = `| Title | Code |\n| [a](x) | - |\n`
    expect(places(rule, text)).toEqual(['1:1 error'])
    expect(mended(rule, text)).toBe(text)
    expect(mended(rule, text, {safety: 'unsafe'})).toBe(
      '| Title | Code |\n| --- | --- |\n| [a](x) | - |\n',
    )
  })

  test.each([
    ['a row below text', `Datasets\n| --- | --- |\n| a | b |\n`, '2:1 error'],
    ['delimiters that nobody can count', `| a | b |\n|---|\n| c |\n`, '2:1 error'],
    ['rows above text', `${head}${row}\n${row}And so on.\n`, '5:1 error'],
    ['a row without pipes', `${head}${row}[Two](https://x.org)\n${row}`, '4:1 error'],
  ])('%s, without a fix', (_, text, place) => {
    expect(places(rule, text)).toEqual([place])
    expect(mended(rule, text, {safety: 'unsafe'})).toBe(text)
  })
})

test('a comment between rows ends their table', () => {
  const head = '| Paper | Venue |\n| --- | --- |\n'
  const [comment, row] = ['<!-- | Hidden | ICLR | -->\n', '| Learning to see | CVPR |\n']
  expect(said(rule, `${head}${row}${comment}${row}${row}`)).toEqual([
    '4:1 error Unexpected comment between the rows of a table, expected none: GitHub shows the 2 rows below it as text',
  ])
  expect(mended(rule, `${head}${comment}${row}${row}`, {safety: 'unsafe'})).toBe(
    `${comment}${head}${row}${row}`,
  )
})
