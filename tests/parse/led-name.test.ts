import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const link = '[[paper](https://arxiv.org/abs/2305.05726)]'

test.each([
  [`[Dee 2023] Learning to See at Night. ${link}`, undefined, 2023],
  [`[Cureus 2023] Learning to See at Night. ${link}`, 'Cureus', 2023],
  [
    `Learning to See at Night, 37th Conference on Neural Information Processing Systems (NeurIPS 2023) ${link}`,
    'NeurIPS',
    2023,
  ],
  [`Learning to See at Night. under review at TPAMI ${link}`, 'TPAMI', undefined],
])('%s', (line, venue, year) => {
  const entry = onlyEntry(`- ${line}\n`)
  expect([entry.title, entry.venue?.name, entry.year]).toEqual([
    'Learning to See at Night',
    venue,
    year,
  ])
})

test('a link labelled by a year alone leads to the paper', () => {
  const {kind, links} = onlyEntry('- Learning to See Far [[2001]](https://example.org/far.gz)\n')
  expect([kind, ...links.map(({role}) => role)]).toEqual(['paper', 'paper'])
})

test('rows that lead to parts of the list are contents', () => {
  const papers = '- [Learning to See](https://arxiv.org/abs/2305.05726)\n'
  const table = '| Kind of sight | Section |\n|---|---|\n| Far sights | [Section I](#a) |\n'
  expect(titlesOf(`# L\n\n${table}\n## A\n\n${papers}`)).toEqual(['Learning to See'])
})
