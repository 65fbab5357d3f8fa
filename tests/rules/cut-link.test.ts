import {expect, test} from 'vitest'
import {mended, places, said} from '../support/list-lint.ts'

const rule = 'malformed-link'

test.each([
  'Learning to see](https://arxiv.org/abs/2305.00001), CVPR 2023',
  '[Learning to see(https://arxiv.org/abs/2305.00001), CVPR 2023. [[code](https://github.com/o/r)]',
  'Learning to see [[paper](https://arxiv.org/abs/2305.00001)] [[Code (soon)(https://github.com/o/r)]',
  'Learning to see, CVPR 2023. [[https://arxiv.org/abs/2305.00001)] [[code](https://github.com/o/r)]',
  'Learning to see [[code]https://github.com/o/r)]',
  'Learning to see, CVPR 2023. [[arxiv]https://arxiv.org/abs/2305.00001]',
  'Learning to see ([paper])(https://arxiv.org/abs/2305.00001)',
])('a link that has lost a sign: %s', (text) => {
  expect(places(rule, `1. ${text}\n`)).toHaveLength(1)
})

test.each([
  '[See the page (https://o.example/see) of its authors]',
  'Learning to see [1] (https://arxiv.org/abs/2305.00001 and others)',
  'Learning to see `[see(https://o.example/see)`',
  '[Learning\n  to see](https://arxiv.org/abs/2305.00001)',
  'A note [see also] https://o.example/see',
  '**Learning to see** [[v1](https://arxiv.org/abs/2305.00001v1)](2021.01.04)',
  '**Learning to see** [[v1](https://arxiv.org/abs/2305.00001v1)](2017 CVPR)',
  'An interval [0, 1) of https://o.example/see',
])('silence about %s', (text) => {
  expect(said(rule, `1. ${text}\n`)).toEqual([])
})

test('brackets that have been swapped', () => {
  const entry = (link: string): string => `- Learning to see, CVPR 2023 | ${link}\n`
  const swapped = '(Course at Bee)[https://o.example/see/]'
  expect(said(rule, entry(swapped))).toEqual([
    `1:32 error Unexpected link \`${swapped}\`, expected its words in brackets and its address in parentheses: GitHub shows it as it is written`,
  ])
  expect(mended(rule, entry(swapped), {safety: 'unsafe'})).toBe(
    entry('[Course at Bee](https://o.example/see/)'),
  )
  for (const right of [
    '(2021)[https://o.example/see]',
    '(see below) [https://o.example/see]',
    '(Course)[https://o.example/see](https://o.example/see)',
    '(Course)[https://o.example/see and others]',
    '`(Course)[https://o.example/see]`',
  ])
    expect(said(rule, entry(right))).toEqual([])
})

test('one bracket too many behind those of a link', () => {
  const link = '[[code](https://github.com/o/r)]'
  expect(said(rule, `- Learning to see, CVPR 2023. ${link}\n`)).toEqual([])
  expect(places(rule, `- Learning to see, CVPR 2023. ${link}]\n`)).toHaveLength(1)
})

test('a pipe in the words of a link is the matter of its table', () => {
  const row = '| [Learning to see | part 4](https://arxiv.org/abs/2305.00004) | CVPR 2023 |\n'
  expect(said(rule, `| Title | Venue |\n| --- | --- |\n${row}`)).toEqual([])
})

test('two addresses for one label', () => {
  const link = '[[code](https://github.com/o/a)](https://github.com/o/b)'
  expect(said(rule, `- Learning to see ${link}\n`)).toEqual([
    `1:19 error Unexpected link \`${link}\`, expected one address for its words: GitHub shows it as it is written`,
  ])
})
