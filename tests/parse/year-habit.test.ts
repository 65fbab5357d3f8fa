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

test('where most items begin with their year in brackets, what has no link is a paper as well', () => {
  const led = (title: string): string =>
    `(2023) ${title}\n    [[paper](https://arxiv.org/abs/2305.05726)]`
  const text = (bare: string): string =>
    `# Far\n\n${['Seeing Far', 'Hearing Far Lamps', 'Far Lamps at Night'].map((title) => `* ${led(title)}\n`).join('')}\n## Near\n\n* ${bare}\n`
  const last = (bare: string) => parse(text(bare)).entries.slice(3)
  expect(last('(2022) High Fidelity Lamps').map(({title, year}) => [title, year])).toEqual([
    ['High Fidelity Lamps', 2022],
  ])
  expect(last('High Fidelity Lamps')).toEqual([])
  expect(last('(2022) We were here first')).toEqual([])
})

test('the day before a note of the list on a paper is no part of its title', () => {
  const note = (name: string): string =>
    `1. [${name}](papers/${name.replaceAll(' ', '%20')}.md) #far\n`
  const {entries} = parse(
    `# Papers\n\n${['210330 Dual Lamps for Far Sights', '201117 SeeNet', '200129 Seeing Far Things'].map(note).join('')}`,
  )
  expect(entries.map(({title, year}) => [title, year])).toEqual([
    ['Dual Lamps for Far Sights', 2021],
    ['SeeNet', 2020],
    ['Seeing Far Things', 2020],
  ])
})
