import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '- [Learning to See](https://arxiv.org/abs/2305.05726)\n'
const below = (heading: string, body: string): readonly string[][] =>
  parse(`# L\n\n${paper}\n## ${heading}\n\n${body}\n`)
    .entries.slice(1)
    .map(({kind, title, links}) => [kind, title, ...links.map(({role}) => role)])

test.each([
  ['names and addresses', 'SeeSet: https://see.org\nFarSet: https://far.org', [], []],
  ['links alone', '[SeeSet](https://see.org)\n[FarSet](https://far.org)', [], []],
  [
    'labels',
    'SeeSet [[link](https://see.org)] [[paper](https://arxiv.org/abs/1)]\nFarSet [[link](https://far.org)]',
    ['paper'],
    [],
  ],
])('each line of a paragraph below data is a set: %s', (_, body, first, second) => {
  expect(below('Datasets', body)).toEqual([
    ['dataset', 'SeeSet', 'dataset', ...first],
    ['dataset', 'FarSet', 'dataset', ...second],
  ])
})

test('a line of data may name its paper and where that appeared behind it', () => {
  const line = (name: string, id: number) =>
    `[${name}](https://github.com/bee/${name}) [${name}: A Set of Far Sights](https://arxiv.org/abs/2305.0572${id}) ICML 2020`
  expect(below('Datasets', `${line('SeeSet', 1)}\n${line('FarSet', 2)}`)).toEqual([
    ['dataset', 'SeeSet: A Set of Far Sights', 'code', 'paper'],
    ['dataset', 'FarSet: A Set of Far Sights', 'code', 'paper'],
  ])
})

test('lines of one thing are one set', () => {
  const body = '**SeeSet**\nPaper: https://arxiv.org/abs/1\nLink: https://see.org'
  expect(below('Datasets', body)).toHaveLength(1)
})

test('a sentence behind a bold name below data tells of it', () => {
  const body = '**SeeSet** A set of far sights.\nPaper: https://arxiv.org/abs/1'
  expect(below('Datasets', body)).toEqual([['dataset', 'SeeSet', 'paper']])
})

test('paragraphs that are a name, its address and a note are things where nothing else stands', () => {
  const body = ['SeeKit', 'FarKit', 'LampKit']
    .map((name) => `${name}: [https://github.com/bee/${name}](https://github.com/bee/${name}), JAX`)
    .join('\n\n')
  expect(below('Libraries', body).map(([kind, title]) => [kind, title])).toEqual([
    ['other', 'SeeKit'],
    ['other', 'FarKit'],
    ['other', 'LampKit'],
  ])
})

test('linked names over lines that tell of them are things, where three stand', () => {
  const body = ['SeeKit', 'FarKit', 'LampKit']
    .map((name) => `[${name}](https://${name}.org)\nA kit to see far by night.`)
    .join('\n\n')
  expect(below('Platforms', body)).toHaveLength(3)
})
