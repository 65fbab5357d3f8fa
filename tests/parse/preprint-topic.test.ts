import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['[2023 biorxiv Diffusion Model]', 'bioRxiv'],
  ['[2023 arxiv Image+Gene Expression]', 'arXiv'],
  ['[2023 biology Diffusion Model]', undefined],
])('a preprint stands before a topic in one bracket: %s', (bracket, name) => {
  const text = `1. ${bracket} **Learning to See Cells from Afar** [[paper]](https://arxiv.org/abs/2307.14334)`
  expect(onlyEntry(text)).toMatchObject({
    title: 'Learning to See Cells from Afar',
    year: 2023,
    venue: name === undefined ? undefined : {name},
  })
})
