import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const site = '[[benchmark]](https://far.example.org/set)'
const paper = '[[paper]](https://arxiv.org/abs/2305.05726)'

/** The titles of items below a heading. */
const below = (heading: string, item: string): string[] =>
  titlesOf(`# L\n\n## ${heading}\n\n- ${item}\n`)

const told = 'Comprehensive framework for seeing far by night'

test.each(['Benchmarks', 'Datasets & Tools', 'Papers'])(
  'a sentence behind a name that a bracket spells out tells of it: %s',
  (heading) => {
    expect(below(heading, `**FSK** (Far Sight Kit): ${told} ${site}`)).toEqual(['FSK'])
  },
)

test('where a paper is linked the words are its title', () => {
  const title = 'Learning to See Far by Night'
  expect(below('Papers', `**FSK** (Far Sight Kit): ${title} ${paper}`)).toEqual([title])
  expect(below('Papers', `**FSK** (Far Sight Kit): ${told} ${paper}`)).toEqual([told])
})

test('a sentence before a link to data or a site alone tells of the name before it', () => {
  const title = 'Learning to see far lamps by night'
  expect(below('Things', `**Far Challenges**: Annual meetings on far lamps ${site}`)).toEqual([
    'Far Challenges',
  ])
  expect(below('Papers', `**SeeNet**: ${title} [[note]](https://bee.example.org/1)`)).toEqual([
    title,
  ])
})
