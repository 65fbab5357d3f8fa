import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const nameOf = (words: string): string | undefined => {
  const item = `- [Learning to Sell Far Lamps](https://example.org/far.pdf). A. Bee and C. Dee. ${words}\n`
  return onlyEntry(`# L\n\n## Papers\n\n${item}`).venue?.name
}

test.each([
  ['NBER Working Paper 26867, 2020.', 'NBER Working Papers'],
  [
    'IZA Discussion Papers 13110, Institute of Labor Economics (IZA), 2020.',
    'IZA Discussion Papers',
  ],
  ['NBER Working Papers 26867, National Bureau of Economic Research, Inc.', 'NBER Working Papers'],
  ['Working Paper, 2020.', undefined],
  ['Discussion Papers 268, Bee Institute.', undefined],
])('a series of working papers is named by itself, whoever publishes it: %s', (words, name) => {
  expect(nameOf(words)).toBe(name)
})

test.each([
  ['Acta Scientiarum Universitatis Pekinensis 2019.', 'Acta Scientiarum Universitatis Pekinensis'],
  ['Peking University 2019.', undefined],
])('a journal may have its university in its Latin name: %s', (words, name) => {
  const item = `- **A Far Lamp**. *Ann Bee and Cy Dee*. ${words} [[pdf](https://example.org/far.pdf)]\n`
  expect(onlyEntry(`# L\n\n## Papers\n\n${item}`).venue?.name).toBe(name)
})
