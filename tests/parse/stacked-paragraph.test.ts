import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const stack = (at: number, end: string): string =>
  `**Learning to See Far Lamps ${at}**\\\n*Ann Bee, Cy Dee*\\\n[*2023*] [Information Fusion]${end}\n`
const linked = '\\\n[[Paper](https://arxiv.org/abs/2305.05726)]'
const titlesOf = (...parts: string[]): unknown[] =>
  parse(`# Papers\n\n${parts.join('\n')}`).entries.map(({title, venue}) => [title, venue?.name])

test('a title over its authors and its year is a paper without a link, where others are stacked so', () => {
  const others = [1, 2, 3].map((at) => stack(at, linked))
  expect(titlesOf(...others, stack(4, '')).at(-1)).toEqual([
    'Learning to See Far Lamps 4',
    'Information Fusion',
  ])
  const note = '**We will add far more lamps**\\\n*soon*\\\n[*2023*] [Information Fusion]\n'
  expect(titlesOf(...others, note)).toHaveLength(3)
  expect(titlesOf(stack(1, linked), stack(2, ''))).toHaveLength(1)
})
