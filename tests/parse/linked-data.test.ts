import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const names = ['SeeSet', 'FarSet', 'Lamps', 'Sights', 'Near Census 1980']
const lines = names.map((name, at) => `[${name}](https://data.see.org/${at})\n`).join('\n')
const papers = '## Papers\n- [Learning to See Far](https://arxiv.org/abs/2305.05726), CVPR 2023\n'

const read = (source: string): unknown[] =>
  parse(`# Sights\n\n${source}\n`).entries.map(({kind, title}) => [kind, title])

test('paragraphs that are a link each are data below a heading of data', () => {
  expect(read(`## Datasets for Seeing\n\n${lines}`)).toEqual(names.map((name) => ['dataset', name]))
})

test('they are none elsewhere, nor where a few stand', () => {
  expect(read(`${papers}\n## Friends\n\n${lines}`)).toHaveLength(1)
  expect(read(`${papers}\n## Datasets\n\n[SeeSet](https://data.see.org/1)`)).toHaveLength(1)
})

test('links of one data set that are labelled alike lead to data', () => {
  const text =
    '# Sights\n\n## Datasets\n\n**FarSet (2015)** [[Link]](https://far.org/)\n<br>30 lamps.\n<br>Core [[Link]](https://core.far.org/): 3 lamps.\n'
  const roles = parse(text).entries.map(({links}) => links.map(({role}) => role))
  expect(roles).toEqual([['dataset', 'dataset']])
})
