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

test.each([
  ['[1] 2023_AAAI_Learning to See at Night.', '[2] 2022_SEEK_Learning to See at Noon.', 2022],
  ['[1] Learning to See at Night, 1964', '[2] Learning to See at Noon, 1965', 1965],
  ['[1] Learning to See at Night (1964)', '[2] Learning to See at Noon. 1965.', 1965],
])('several numbered paragraphs with years are references: %s', (first, second, year) => {
  expect(parse(`# L\n\n## A\n\n${first}\n\n${second}\n`).entries).toMatchObject([
    {title: 'Learning to See at Night'},
    {title: 'Learning to See at Noon', year},
  ])
})

test('what names of files begin with is a venue, known or not', () => {
  const lines = '[1] 2023_AAAI_Learning to See\n\n[2] 2022_SEEK_Learning to Hear\n'
  const names = parse(`# L\n\n${lines}`).entries.map(({venue}) => venue?.name)
  expect(names).toEqual(['AAAI', 'SEEK'])
})

test.each(['[1] We saw it in Rome, 2020', '[1] Data of the Sight Bank, 2019.'])(
  'a numbered note alone is none: %s',
  (note) => {
    expect(parse(`# L\n\n## A\n\n${note}\n`).entries).toEqual([])
  },
)
