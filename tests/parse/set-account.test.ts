import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

const label = '[dataset](https://far.example.org/set)'

test('words in small letters and a sentence behind the name of a dataset say what it is', () => {
  const told = 'similar to the one above but of far lamps. Pictures are there as well.'
  const other =
    '* **SeeSet**: A Large Set of Far Sights. [paper](https://arxiv.org/abs/2305.05726)\n'
  expect(
    titlesOf(`# L\n\n## Datasets\n\n* **Visible Lamp Set**: ${told} ${label}\n${other}`),
  ).toEqual(['Visible Lamp Set', 'SeeSet: A Large Set of Far Sights'])
})

test('among papers they are a title', () => {
  const title = 'learning to see far lamps by night'
  const text = `* **SeeNet**: ${title}. [paper](https://arxiv.org/abs/2305.05726)\n`
  expect(titlesOf(`# L\n\n## Papers\n\n${text}`)).toEqual([title])
})

test.each([
  ['Books :blue_book:', 'other'],
  ['Bookish Papers :blue_book:', 'paper'],
])('a picture beside a heading is none of its words: %s', (heading, kind) => {
  const papers = '## Papers\n\n- [Learning to See](https://arxiv.org/abs/2305.05726)\n\n'
  const book = `## ${heading}\n\n- [The Sights of Far Lamps](https://bee.example.org/far.pdf) by Ann Bee (2005).\n`
  expect(parse(`# L\n\n${papers}${book}`).entries.map((entry) => entry.kind)).toEqual([
    'paper',
    kind,
  ])
})

test.each([
  ['Level', []],
  ['Task', ['Assisted', 'Free']],
])('steps that a table counts are no entries: %s', (header, titles) => {
  const table = `| ${header} | Name | Description |\n|---|---|---|\n| L1 | Assisted | People see to it |\n| L2 | Free | Nobody sees to it |\n`
  const papers = '- [Learning to See](https://arxiv.org/abs/2305.05726)\n'
  expect(titlesOf(`# L\n\n## Far\n\n${table}\n## Papers\n\n${papers}`)).toEqual([
    ...titles,
    'Learning to See',
  ])
})
