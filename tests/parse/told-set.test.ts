import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

const paper = 'https://arxiv.org/abs/2305.05721'

const entriesIn = (text: string): unknown[] =>
  parse(`# Far Image Datasets\n\n## 数据集\n\n${text}\n`).entries.map(({kind, title, links}) => [
    kind,
    title,
    links.map(({role}) => role).join(),
  ])

test('a label before the title of the paper names a field', () => {
  const list = [
    '- SeeSet',
    '  - 地址：https://seeset.org/far',
    '  - 相关数据：https://seeset.org/sets',
    '  - [简介](https://seeset.org/)：SeeSet has pictures.',
    `  - 论文 [Learning to See Far with Lamps](${paper})`,
  ]
  expect(entriesIn(list.join('\n'))).toEqual([['dataset', 'SeeSet', 'dataset,other,project,paper']])
})

test('several such papers are entries', () => {
  const list = `# Papers\n\n- Sights\n  - Paper [Learning to See Far with Lamps](${paper})\n  - Paper [Learning to See Near with Lamps](${paper}2)\n`
  expect(titlesOf(list)).toEqual([
    'Learning to See Far with Lamps',
    'Learning to See Near with Lamps',
  ])
})

test('a repository without a label is the home of a dataset below datasets', () => {
  const list = [
    '- SeeSet：far pictures',
    '  - 地址：https://github.com/bee/seeset',
    '  - 简介：SeeSet has pictures.',
  ]
  expect(entriesIn(list.join('\n'))).toEqual([['dataset', 'SeeSet：far pictures', 'code']])
})

test('fields that lack a blank to stand below their name', () => {
  const list = [
    '-  **SeeSet: a set of far pictures**',
    '  - 地址：https://seeset.org/far',
    '  - 简介：SeeSet has pictures.',
    '-  ***HearSet: a set of far sounds**',
    '  - 地址：https://hearset.org/far',
  ]
  expect(entriesIn(list.join('\n'))).toEqual([
    ['dataset', 'SeeSet: a set of far pictures', 'dataset'],
    ['dataset', 'HearSet: a set of far sounds', 'dataset'],
  ])
})

test('an item that is indented askew is one of its own', () => {
  const list = `# Papers\n\n- SeeNet: [paper](${paper})\n - HearNet: Learning to hear far [paper](${paper}2)\n`
  expect(titlesOf(list)).toHaveLength(2)
})

test.each([
  [`**Paper** [Learning to See Far](${paper})`, '**Link**: https://seeset.org/'],
  [`Paper title: [Learning to See Far](${paper})`, 'Address: https://seeset.org/'],
  [`Cited by: [Learning to See Far](${paper})`, 'URL: https://seeset.org/'],
])('names of fields below a bold name: %s, %s', (one, other) => {
  expect(entriesIn(`- **SeeSet**\n  - ${one}\n  - ${other}`)).toEqual([
    ['dataset', 'SeeSet', 'paper,dataset'],
  ])
})

test('names of methods below a topic lead in papers', () => {
  const list = `# Papers\n\n- **Sights**\n  - SeeNet: [Learning to See Far](${paper})\n  - HearNet: [Learning to Hear Far](${paper}2)\n  - [code](https://github.com/bee/see)\n`
  expect(titlesOf(list)).toContain('Learning to Hear Far')
})

test('what a dataset is, in small letters, is no title of it', () => {
  expect(entriesIn('- **SeeSet**: a set of far sights [link](https://seeset.org/)')).toEqual([
    ['dataset', 'SeeSet', 'dataset'],
  ])
})

test('a dataset is told of that a meeting is called as', () => {
  const text =
    '# EEG-Datasets\n\n* **Feeling**\n  1. [SEED](https://far.org/seed): 15 people were shown lamps.\n  2. [DEAP](https://far.org/deap): All saw lamps.\n'
  expect(parse(text).entries.map(({title}) => title)).toEqual(['SEED', 'DEAP'])
})
