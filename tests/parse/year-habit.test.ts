import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function viewsOf(items: readonly string[]): unknown[] {
  return parse(`# Sights\n\n${items.map((item) => `* ${item}\n`).join('\n')}`).entries.map(
    ({kind, title, year}) => [kind, title, year],
  )
}

const led = [
  '1976 Seeing Far and Near at Night',
  '2018 Learning to See Far ([seer](https://github.com/bee/seer))',
  '2021 SeeNet: Seeing Far Lamps at Night ([SeeNet](https://github.com/bee/see))',
]

test('a year before most titles of a list is none of them, and tells papers', () => {
  expect(viewsOf(led)).toEqual([
    ['paper', 'Seeing Far and Near at Night', 1976],
    ['paper', 'Learning to See Far', 2018],
    ['paper', 'SeeNet: Seeing Far Lamps at Night', 2021],
  ])
})

test('one alone may be of its title', () => {
  const others = [
    'Learning to See Far',
    'Learning to Hear Far',
    '2018 Far Sights Segmentation Challenge',
  ]
  const items = others.map((title) => `[${title}](https://arxiv.org/abs/2305.05726)`)
  expect(viewsOf(items).at(-1)).toContain('2018 Far Sights Segmentation Challenge')
})

test.each([
  ['Chopped Far Sights ([chopper](https://github.com/bee/chopper))', 'Chopped Far Sights'],
  ['Far Lamps ([FarNet](https://arxiv.org/abs/2305.05726))', 'FarNet'],
])('what code goes by in a bracket is no title: %s', (item, title) => {
  expect(parse(`# Sights\n\n- ${item}\n`).entries[0]?.title).toBe(title)
})
