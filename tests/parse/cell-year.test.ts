import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const rowOf = (venue: string): string =>
  `# L\n\n| Conf. | Title |\n|---|---|\n| ${venue} | [Learning to See Far](https://bee.org/see.pdf) |\n`

test.each([
  ['15-CVPR', 2015, 'CVPR'],
  ["'15-CVPR", 2015, 'CVPR'],
  ['1906.00884', 2019, undefined],
  ['arXiv 1906', 2019, 'arXiv'],
  ['arXiv 2017', 2017, 'arXiv'],
])('a cell of venues says %s', (cell, year, name) => {
  const entry = onlyEntry(rowOf(cell))
  expect(entry.year).toBe(year)
  if (name !== undefined) expect(entry.venue?.name).toBe(name)
})

test('year and month of a preprint in brackets are its date', () => {
  const text = '# L\n\n- (arXiv 1707) Learning to See Far [[code](https://github.com/o/r)]\n'
  expect(onlyEntry(text).venue).toMatchObject({name: 'arXiv', year: 2017})
})

test('short dates are months only where no other is a day and no heading states another year', () => {
  const yearsOf = (head: string, ...dates: readonly string[]): (number | undefined)[] =>
    parse(
      `## ${head}\n\n| Date | Paper |\n|---|---|\n${dates.map((date) => `| ${date} | [Learning to See ${date}](https://bee.org/see.pdf) |\n`).join('')}`,
    ).entries.map(({year}) => year)
  expect(yearsOf('Papers', '20.10', '21.XX')).toEqual([2020, 2021])
  expect(yearsOf('Papers', '11.08', '11.29')).toEqual([undefined, undefined])
  expect(yearsOf('Spring 2021', '11.08', '12.01')).toEqual([2021, 2021])
})

test('dates in place of the numbers of rows are those of the papers, other numbers are not', () => {
  const yearsOf = (...ids: readonly string[]): (number | undefined)[] =>
    parse(
      `| ID | Paper |\n|---|---|\n${ids.map((id) => `| ${id} | [Learning to See ${id}](https://bee.org/see.pdf) |\n`).join('')}`,
    ).entries.map(({year}) => year)
  expect(yearsOf('2025-11-20', '2024-02-05')).toEqual([2025, 2024])
  expect(yearsOf('2025-41', '2024-02')).toEqual([undefined, undefined])
})

test('a column for years outranks the year in the number of a preprint', () => {
  const {entries} = parse(`# L

| Paper | Date | Link |
|-|-|-|
| Seeing: Lamps by Night | 2024 | [arXiv:2312.13010](https://arxiv.org/abs/2312.13010) |
| Farsight: Lamps by Day | June 2024 | [arXiv:2406.07155](https://arxiv.org/abs/2406.07155) |
`)
  expect(entries.map(({year}) => year)).toEqual([2024, 2024])
})

test('a column of data leads to data, wherever they are kept', () => {
  const {entries} = parse(`# L

## Datasets

| Dataset | Paper | Data |
|-|-|-|
| SeeSet | [2001.09193](https://arxiv.org/abs/2001.09193) | [Link](https://a.org/see) |
`)
  expect(entries[0]?.links.map(({role}) => role)).toEqual(['paper', 'dataset'])
})

test.each(['[2023]', '2023', '`2023`', '**2023.05**'])(
  'a year before a title in its cell: %s',
  (date) => {
    const title = '[Learning to See Far](https://arxiv.org/abs/2305.05726)'
    const {entries} = parse(`| Papers | Stars |\n|---|---|\n| ${date} ${title} | |\n`)
    expect(entries.map(({title: own, year}) => [own, year])).toEqual([
      ['Learning to See Far', 2023],
    ])
  },
)

test.each(['(2022)', '（2022）', '（2022， Bee Labs）', '(2022, Bee Labs)'])(
  'a year in brackets that ends a title in its cell is none of its words: %s',
  (bracket) => {
    const text = `# L\n\n## A\n\n| Paper | Code |\n|-|-|\n| Learning to See Far${bracket} | https://github.com/bee/see |\n`
    const given = onlyEntry(bracket.startsWith('(') ? text.replace('Far(', 'Far (') : text)
    expect(given).toMatchObject({title: 'Learning to See Far', year: 2022})
  },
)

test('months written short stand among venues with their years', () => {
  const rows = ['FarSight | 21.04', 'NearSight | ECCV22', 'NightSight | NIPS22', 'DaySight | 22.11']
  const lines = rows.map((row, at) => `| ${row} | [paper](https://arxiv.org/abs/2305.0572${at}) |`)
  const {entries} = parse(`| Name | Date | Links |\n|-|-|-|\n${lines.join('\n')}\n`)
  expect(entries.map(({year}) => year)).toEqual([2021, 2022, 2022, 2022])
})
