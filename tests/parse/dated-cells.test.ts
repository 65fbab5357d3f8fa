import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const link = '[Paper](https://arxiv.org/abs/2305.05726)'

function yearsOf(header: string, rows: readonly string[]): (number | undefined)[] {
  const lines = rows.map((row) => `| ${row} | ${link} |`)
  const text = `| ${header} | Links |\n|-|-|-|-|\n${lines.join('\n')}\n`
  return parse(text).entries.map(({year}) => year)
}

test('years stand where rows are counted else, and months behind the name of a preprint', () => {
  const rows = ['2022 | arXiv05 | Learning to See Far', '2021 | arXiv11 | Learning to See Wide']
  expect(yearsOf('**No.** | Pub. | Title', rows)[0]).toBe(2022)
})

test('numbers of rows are no years', () => {
  const rows = ['07 | CVPR | Learning to See Far', '06 | CVPR | Learning to See Wide']
  expect(yearsOf('No. | Pub. | Title', rows)).toEqual([undefined, undefined])
})

test('two digits behind an apostrophe are a year of a preprint too', () => {
  expect(yearsOf('No. | Pub. | Title', ["1 | arXiv'09 | Learning to See Far"])).toEqual([2009])
})
