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

test('a column of years holds venues where no other does, though some cells are years', () => {
  const venuesOf = (cells: readonly string[]): (string | undefined)[] => {
    const rows = cells.map(
      (cell, at) => `| SeeNet${at} | [mlr.press](https://arxiv.org/abs/2305.0572${at}) | ${cell} |`,
    )
    const text = `# L\n\n## Papers\n\n| Name | Paper | Year |\n|-|-|-|\n${rows.join('\n')}\n`
    return parse(text).entries.map(
      ({title, venue, year}) => `${title} ${venue?.name ?? '-'} ${year ?? '-'}`,
    )
  }
  expect(venuesOf(['2018 on arxiv, NIPS2019', 'ICML 21', '2021', '2020 on arxiv'])).toEqual([
    'SeeNet0 NeurIPS 2019',
    'SeeNet1 ICML 2021',
    'SeeNet2 - 2021',
    'SeeNet3 arXiv 2020',
  ])
  expect(venuesOf(['May 2019', 'ICML 21', '2021', 'June 2020'])).toEqual([
    'SeeNet0 - 2019',
    'SeeNet1 - 2021',
    'SeeNet2 - 2021',
    'SeeNet3 - 2020',
  ])
})
