import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const view = (heading: string, name: string, cell = 'SeeSet'): unknown[] =>
  parse(
    `# L\n\n## ${heading}\n\n| ${name} | Publisher | Release year |\n|:-|:-|:-|\n| [${cell}](https://bee.org/a.pdf) | Bee University, Finland | 2018 |\n| [FarSet](https://dee.org/a.pdf) | CVPR | 2019 |\n\n## Papers\n\n- [Learning to See](https://arxiv.org/abs/2305.05726)\n`,
  )
    .entries.slice(0, 2)
    .map(({kind, venue}) => [kind, venue?.name])

test('names in a table of databases are datasets, and who keeps them is no venue', () => {
  expect(view('Databases', 'Name')).toEqual([
    ['dataset', undefined],
    ['dataset', 'CVPR'],
  ])
})

test('titles under databases, and names elsewhere, are papers', () => {
  expect(view('Databases', 'Title')[1]).toEqual(['paper', 'CVPR'])
  expect(view('Lamps', 'Name')[1]).toEqual(['paper', 'CVPR'])
})

test('names in a column of databases are datasets under a heading on data', () => {
  expect(view('Data for Training', 'Database')[0]).toEqual(['dataset', undefined])
  expect(view('Lamps', 'Database')[1]).toEqual(['paper', 'CVPR'])
})
