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
