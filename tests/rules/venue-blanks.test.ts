import {expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'unusual-venue'
const others = Array.from(
  {length: 3},
  (_, at) => `- [Seeing ${at}](https://x.org/${at}.pdf). CVPR 2021\n`,
)

test('two blanks within a venue', () => {
  const text = `${others.join('')}- [Hearing](https://x.org/h.pdf). CVPR  2021\n`
  expect(said(rule, text)).toEqual([
    '4:35 info Unexpected 2 blanks in the venue `CVPR 2021`, expected one',
  ])
  expect(mended(rule, text)).toBe(text.replace('  ', ' '))
})

test('two blanks in all venues are how the list writes them', () => {
  expect(said(rule, others.join('').replaceAll('CVPR ', 'CVPR  '))).toEqual([])
})
