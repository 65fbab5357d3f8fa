import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const entriesOf = (item: string): unknown[] =>
  parse(`# Papers on Sights\n\n## Lamps\n\n- ${item}\n- Wide Sights of Near Lamps (ICML 2019)\n`)
    .entries.slice(0, -1)
    .map(({title, venue, year}) => [title, venue?.name, year])

test.each([
  ['SEENET — Learning to See Wide Lamps (ICML 2020)', 'SEENET — Learning to See Wide Lamps'],
  ['SeeNet - Learning to See Wide Lamps (ICML 2020)', 'SeeNet - Learning to See Wide Lamps'],
])('a name with the title behind its dash is a title by its venue: %s', (item, title) => {
  expect(entriesOf(item)).toEqual([[title, 'ICML', 2020]])
})

test.each([
  'SeeNet — Learning to See Wide Lamps',
  'SeeNet — See the Wide Lamps (June 2020)',
  'SeeNet — Lamps (ICML 2020)',
])('without a title or its venue it is none: %s', (item) => {
  expect(entriesOf(item)).toEqual([])
})

test('a meeting of those who write a thesis is no thesis', () => {
  expect(entriesOf('Learning to See Wide Lamps (PhD@VLDB 2018)')).toEqual([
    ['Learning to See Wide Lamps', 'VLDB', 2018],
  ])
})

const thingOf = (item: string): unknown =>
  parse(`# Papers on Sights\n\n## Blogs\n\n- ${item}\n`).entries.map(({title}) => title)[0]

test.each([
  ['Bee Labs - Generative Lamps [[Blog]](https://bee.org/far)', 'Bee Labs - Generative Lamps'],
  ['Bee Labs – Generative Lamps ([video](https://bee.org/far))', 'Bee Labs – Generative Lamps'],
])('a thing is called by all words before its labels: %s', (item, title) => {
  expect(thingOf(item)).toBe(title)
})

test.each([
  'SeeKit - a library of lamps [[Website]](https://bee.org/far)',
  'SeeKit - Ann Bee [[Video]](https://bee.org/far)',
  'SeeKit - Generative Lamps [[Paper]](https://bee.org/far)',
  'SeeKit - Generative Lamps, 2020 [[Slides]](https://bee.org/far)',
])('but for what is said of it: %s', (item) => {
  expect(thingOf(item)).toBe('SeeKit')
})
