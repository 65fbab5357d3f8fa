import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

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
