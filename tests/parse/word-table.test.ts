import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers = [1, 2, 3]
  .map((number) => `- [Learning to see ${number}](https://arxiv.org/abs/2305.0000${number})`)
  .join('\n')

function titlesOf(header: string, rows: string): string[] {
  const table = `| ${header} |\n| --- | --- |\n${rows}\n`
  return parse(`# L\n\n${table}\n## Papers\n\n${papers}\n`).entries.map(({title}) => title)
}

const names = '| CVPR | Conference on Computer Vision and Pattern Recognition |\n| FG | |'

test.each([
  ['Abbr. | Full name', names],
  ['Conference | h5-index', '| CVPR | 299 |\n| ICCV | 120 |'],
])('a table of venues tells what they are, and no papers: %s', (header, rows) => {
  expect(titlesOf(header, rows)).toHaveLength(3)
})

test('a table of titles tells papers, links or not', () => {
  expect(titlesOf('Title | Venue', '| Seeing far and wide | CVPR 2020 |')).toHaveLength(4)
  expect(
    titlesOf('Abbr. | Venue', '| [SeeNet](https://arxiv.org/abs/2305.00009) | CVPR |'),
  ).toHaveLength(4)
})

test('a column called by datasets may have the titles of papers', () => {
  const kinds = (heading: string): string[] => {
    const row = (number: number): string =>
      `| [Learning to See ${number} Far Things](https://arxiv.org/abs/2305.0000${number}) | CVPR |\n`
    const table = `| Dataset | Venue |\n| --- | --- |\n${row(1)}${row(2)}`
    return parse(`# L\n\n## ${heading}\n\n${table}`).entries.map(({kind}) => kind)
  }
  expect(kinds('Sights')).toEqual(['paper', 'paper'])
  expect(kinds('Datasets')).toEqual(['dataset', 'dataset'])
})

test('rows with titles are papers among papers, linked or not', () => {
  const table = `| Method | Title | Code |\n| --- | --- | --- |\n| SeeNet | Learning to See Far | N/A |\n`
  const kinds = (heading: string): string[] =>
    parse(`# L\n\n## Papers\n\n${papers}\n\n## ${heading}\n\n${table}`).entries.map(
      ({kind}) => kind,
    )
  expect(kinds('Methods').at(-1)).toBe('paper')
  expect(kinds('Tutorials').at(-1)).not.toBe('paper')
})

test('a column that lists the datasets of tasks names no dataset', () => {
  const table =
    '| Task | Target | Datasets |\n|-|-|-|\n| Far sight | Lamps | SeeSet, FarSet |\n| Near sight | Eyes | SeeSet |\n'
  expect(parse(`# L\n\n## Datasets\n\n${table}\n## Papers\n\n${papers}\n`).entries).toHaveLength(3)
})

test('a row of links to pages of the list is one of its contents', () => {
  const row = '| [Far](far.md) | [Near](near.md) |'
  expect(titlesOf('[Wide](wide.md) | [Narrow](narrow.md)', row)).toHaveLength(3)
})

test('rows of scores are no papers where the papers stand elsewhere', () => {
  const titles = (header: string, others: string): number => {
    const row = '| SeeNet | CVPR 18 | 75.4 |\n| FarNet | ICIP 19 | 80.2 |\n'
    const table = `| ${header} | Venue | AUC (%) |\n| --- | --- | --- |\n${row}`
    return parse(`# L\n\n## Papers\n\n${others}\n\n## Scores\n\n${table}`).entries.length
  }
  expect(titles('Model', papers)).toBe(3)
  expect(titles('Detector', papers)).toBe(5)
  expect(titles('Model', '')).toBe(2)
})

test('links to the sections on words make no entries of them', () => {
  const linked = '| Far lamps | they shine | [Lamps](#lamps) |\n| Near lamps | they do not | |'
  expect(titlesOf('Stage | What it does | In this list', linked)).toHaveLength(3)
  const titled = '| [Seeing far and wide](#far) | CVPR 2020 |'
  expect(titlesOf('Title | Venue', titled)).toHaveLength(4)
})

test('rows of scores that lead to papers within the list are no papers themselves', () => {
  const rows = [1, 2, 3, 4].map((n) => `| [Net${n}](#${n}) | CVPR 2018 | 5${n}.2 |`).join('\n')
  const table = `| Method | Venue | AUC |\n| - | - | - |\n${rows}\n`
  expect(parse(`# L\n\n${papers}\n\n## Results\n\n${table}`).entries).toHaveLength(3)
})

test('rows of scores are no entries where one of them alone has a link, unless that leads to a paper', () => {
  const rows = (url: string): string =>
    `| SeeNet | 11.00 |\n| SeeNet+ | 13.13 |\n| [FarNet](${url}) | 15.38 |`
  expect(titlesOf('Method | mAP', rows('https://github.com/o/r'))).toHaveLength(3)
  expect(titlesOf('Method | mAP', rows('https://arxiv.org/abs/2305.00009'))).toHaveLength(6)
  expect(titlesOf('Tool | mAP', rows('https://github.com/o/r'))).toHaveLength(6)
})
