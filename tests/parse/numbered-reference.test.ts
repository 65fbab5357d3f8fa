import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['[1] Learning to See at Night, 2020, ICLR', 'Learning to See at Night', 2020],
  ['[12] Learning to See at Night. ICLR, 2020.', 'Learning to See at Night', 2020],
  [
    '[1] [SeeNet](https://arxiv.org/abs/2305.05726): Learning to See with Eyes',
    'SeeNet: Learning to See with Eyes',
    undefined,
  ],
])('a numbered paragraph is a reference: %s', (text, title, year) => {
  expect(parse(`# L\n\n## A\n\n${text}\n`).entries).toMatchObject([{title, year}])
})

test('a numbered note is none', () => {
  expect(parse('# L\n\n## A\n\n[1] We were at ICLR, 2020\n').entries).toEqual([])
})

test.each(['**(European Sights)**', '[(TMI)](https://arxiv.org/abs/2305.05726)'])(
  'what stands in brackets before a title is none of it: %s',
  (lead) => {
    const line = `- ${lead} Learning to See at Night [[pdf](https://arxiv.org/pdf/2305.05726)]`
    expect(parse(`# L\n\n## A\n\n${line}\n`).entries[0]?.title).toBe('Learning to See at Night')
  },
)
