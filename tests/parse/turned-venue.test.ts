import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const pdf = '[pdf](https://arxiv.org/abs/2305.05726)'

test.each([
  ['“Learning to see far,” Image Processing, IEEE Transactions on, vol. 26, 2004.', 'TIP', 2004],
  [
    '“Learning to see far,” Knowledge and Data Engineering, IEEE Transactions on, 2004.',
    'TKDE',
    2004,
  ],
  ['Learning to see far. *Robotics, IEEE Transactions on*, 19(2), 2010.', 'T-RO', 2010],
])('journals whose names are turned about: %s', (words, name, year) => {
  expect(onlyEntry(`# Papers\n- A. Bee, ${words} ${pdf}\n`)).toMatchObject({
    title: expect.stringMatching(/^Learning to see far$/) as string,
    venue: {name},
    year,
  })
})

test('when somebody looked at a page is not when the paper appeared', () => {
  const words = '“Learning to see far,” arXiv:1901.05495 [cs], Nov. 2019, Accessed: Dec. 15, 2021.'
  expect(onlyEntry(`# Papers\n- A. Bee et al., ${words} ${pdf}\n`).year).toBe(2019)
})

test('the journal of a meeting may stand in brackets behind it', () => {
  const link = '[SIGGRAPH Asia 2022 (TOG)](https://dl.acm.org/doi/10.1145/1)'
  expect(onlyEntry(`# Papers\n- Learning to Map Far, ${link}\n`)).toMatchObject({
    title: 'Learning to Map Far',
    venue: {name: 'SIGGRAPH Asia'},
    year: 2022,
  })
})

test.each([
  ["22'CVPR", 'CVPR', 2022],
  ["'22 CVPR", 'CVPR', 2022],
  ["2022'CVPR", 'CVPR', 2022],
  ["23'IEEE Sensors Journal", 'IEEE Sensors Journal', 2023],
  ["23'arXiv", 'arXiv', 2023],
])('a year may stand before its venue, set off by a sign: %s', (words, name, year) => {
  const row = `| [Learning to see far](https://arxiv.org/abs/2305.05726) | ${words} |`
  expect(onlyEntry(`| Title | Venue |\n| --- | --- |\n${row}\n`)).toMatchObject({
    venue: {name},
    year,
  })
  expect(onlyEntry(`- **Learning to see far (${words})** ${pdf}\n`)).toMatchObject({
    title: 'Learning to see far',
    venue: {name},
    year,
  })
})

test('most of a list may have unknown venues behind a year', () => {
  const item = (number: number, venue: string): string =>
    `- **Learning to See Far ${number} (2${number}'${venue})**\n  - Link: [paper](https://ieeexplore.ieee.org/document/${number})\n`
  const text = ['CVPR', 'ECCV', 'RA-L', 'SEEL'].map((venue, at) => item(at, venue)).join('')
  expect(parse(`# Papers\n\n${text}`).entries.map(({venue}) => venue?.name)).toEqual([
    'CVPR',
    'ECCV',
    'RA-L',
    'SEEL',
  ])
})

test('a word before a journal of one word makes another of it', () => {
  const of = (venue: string): string | undefined =>
    onlyEntry(`# Papers\n- Learning to see far, ${venue}, ${pdf}\n`).venue?.name
  expect(of('Robotics Research 2011')).toBe('Robotics Research')
  expect(of('Research 2021')).toBe('Research')
})

test('a preprint with its month ends a title', () => {
  expect(
    onlyEntry('- Learning to see far, arXiv2019.8 [[Code]](https://github.com/b/see)'),
  ).toMatchObject({
    title: 'Learning to see far',
    venue: {name: 'arXiv'},
    year: 2019,
  })
})

test.each([
  ['[2017arXiv] Learning to see far', 2017],
  ['Learning to see far. [arXiv201912](https://arxiv.org/abs/1912.02079)', 2019],
])('a year may be glued to a preprint: %s', (words, year) => {
  expect(onlyEntry(`- ${words} [[Code]](https://github.com/b/see)`)).toMatchObject({
    title: 'Learning to see far',
    venue: {name: 'arXiv'},
    year,
  })
})
