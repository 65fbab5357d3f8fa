import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

const badge = (words: string) => `![${words}](https://img.shields.io/badge/${words}-2018-blue)`
const line = `[${badge('CVPR')}](https://arxiv.org/abs/2305.05726) [${badge('Data')}](https://see.org)`
const source = '来源：[1](https://arxiv.org/abs/2305.05726) · [2](https://see.org)'

test('badges alone below its heading tell of a dataset, and its sources are no entry', () => {
  const of = (name: string) => `### ${name}\n\n${line}\n\n> far and wide\n\n${source}\n\n`
  const {entries} = parse(`# Far Datasets\n\n## Seeing\n\n${of('SeeSet')}${of('HearSet')}`)
  expect(entries).toMatchObject([
    {title: 'SeeSet', kind: 'dataset', venue: {name: 'CVPR'}, year: 2018},
    {title: 'HearSet', kind: 'dataset'},
  ])
})

test('badges below a heading among methods tell of none by that alone', () => {
  const of = (name: string) => `### ${name}\n\n${line}\n\n`
  const titles = titlesOf(`# Far Sights\n\n## Methods\n\n${of('SeeNet')}${of('HearNet')}`)
  expect(titles).not.toContain('SeeNet')
})

test.each([
  ['Sources: [1](https://arxiv.org/abs/2305.05726), [2](https://see.org)', []],
  ['Far Sights: [Learning to See](https://arxiv.org/abs/2305.05726)', ['Learning to See']],
])('an item that says by numbers where something is from is none: %s', (item, titles) => {
  expect(titlesOf(`# L\n\n- ${item}\n`)).toEqual(titles)
})

test('the badges of a list over its first section are no entry, whatever they lead to', () => {
  const badges = [
    `[${badge('Awesome')}](https://github.com/bee/awesome)`,
    `[${badge('Survey')}](../see.pdf)`,
    `[${badge('BibTeX')}](see.bib)`,
  ]
  const paper = '[Learning to See Far](https://arxiv.org/abs/2305.05726)'
  expect(titlesOf(`# L\n\n${badges.join(' ')}\n\n## A\n\n- ${paper}\n`)).toEqual([
    'Learning to See Far',
  ])
})

test.each([
  ['See our [Survey](https://arxiv.org/abs/2305.05727) and [the docs](https://see.org)', false],
  ['**Survey** [paper](https://arxiv.org/abs/2305.05727) [the docs](https://see.org)', true],
])('a sentence that leads to a link is no entry: %s', (line, isEntry) => {
  const paper = '[Learning to See Far](https://arxiv.org/abs/2305.05726)'
  expect(titlesOf(`# L\n\n${line}\n\n## A\n\n- ${paper}\n`).includes('Survey')).toBe(isEntry)
})
