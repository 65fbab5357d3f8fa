import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2102.05095'

test.each([
  ['### 2021\n\n**PMLR**', 2021],
  ['### PMLR 2021', 2021],
  ['### PMLR', undefined],
])('a heading names the series that papers appeared in: %s', (heading, year) => {
  const [entry] = parse(`# L\n\n${heading}\n\n- Learning to See Far [[paper](${url})]\n`).entries
  expect([entry?.headed?.name, entry?.year]).toEqual(['PMLR', year])
})
