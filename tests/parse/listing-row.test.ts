import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const link = (name: string, at: number): string =>
  `[${name}](https://arxiv.org/abs/2001.0000${String(at)})`
const table = (header: string, ...rows: readonly string[]): string =>
  `# L\n\n## Start\n\n| ${header} |\n|-|-|\n${rows.map((row) => `| ${row} |\n`).join('')}`

test('a row that lists papers by their linked names holds an entry for each', () => {
  const {entries} = parse(
    table(
      'Goal | Start with',
      `New to the field | ${link('SeeNet', 1)}, ${link('Seeing Far at Night', 2)}`,
      `Building lamps | ${link('LampNet', 3)}, ${link('FarLamp', 4)} (CVPR 2020)`,
      `Selling lamps | ${link('ShopNet', 5)}`,
    ),
  )
  expect(entries.map(viewOf)).toMatchObject([
    {kind: 'paper', title: 'SeeNet', paper: 'arxiv:2001.00001'},
    {title: 'Seeing Far at Night', links: ['paper https://arxiv.org/abs/2001.00002']},
    {title: 'LampNet', venue: ''},
    {title: 'FarLamp', venue: 'CVPR 2020', year: 2020},
    {title: 'ShopNet'},
  ])
})

test('so does one whose column of names lists several, some without a link', () => {
  const titles = titlesOf(
    table(
      'Skill | Benchmarks',
      `Seeing | ${link('SeeSet', 1)}, ${link('FarSet', 2)}, ${link('LampSet', 3)}`,
      `Counting | ${link('OneSet', 4)}, ${link('TwoSet', 5)}, Three Set`,
    ),
  )
  expect(titles).toEqual(['SeeSet', 'FarSet', 'LampSet', 'OneSet', 'TwoSet'])
})

test('links beside a name are those of what it names', () => {
  const rows = [
    `SeeNet | ${link('Springer', 1)}, ${link('Full text', 2)}`,
    `FarNet | ${link('Springer', 3)}, ${link('Full text', 4)}`,
  ]
  expect(titlesOf(table('Method | Papers', ...rows))).toEqual(['SeeNet', 'FarNet'])
})

test('labels and venues are no names', () => {
  const rows = [
    `Seeing Far | ${link('CVPR 2020', 1)}, ${link('arXiv', 2)}`,
    `Seeing Near | ${link('ICML 2021', 3)}, ${link('PDF', 4)}`,
  ]
  expect(titlesOf(table('Work | Where', ...rows))).toEqual(['Seeing Far', 'Seeing Near'])
})

test('a cell lists papers in lines of their own, a bold name before the labels of each', () => {
  const line = (name: string, at: number): string =>
    `**${name}**(CVPR 2022)[[paper]](https://arxiv.org/abs/2001.0000${String(at)})[[code]](https://github.com/o/${name})`
  const {entries} = parse(
    table(
      ' | Networks of lamps',
      `2022 | ${line('SeeNet', 1)}<br />${line('FarNet', 2)}<br />`,
      `2021 | ${line('LampNet', 3)}<br />**ShopNet**[[paper]](https://arxiv.org/abs/2001.00004)`,
      `2020 | **OldNet**[[paper]](https://arxiv.org/abs/2001.00005)`,
    ),
  )
  expect(entries.map(viewOf)).toMatchObject([
    {title: 'SeeNet', venue: 'CVPR 2022', paper: 'arxiv:2001.00001'},
    {
      title: 'FarNet',
      links: ['paper https://arxiv.org/abs/2001.00002', 'code https://github.com/o/FarNet'],
    },
    {title: 'LampNet', venue: 'CVPR 2022', year: 2022},
    {title: 'ShopNet', venue: '', year: 2021},
    {title: 'OldNet', year: 2020},
  ])
})
