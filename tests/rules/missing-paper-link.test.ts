import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

const rule = 'missing-paper-link'

function bullets(entry: string): string {
  const linked = Array.from(
    {length: 8},
    (_, index) =>
      `- Learning to see ${index} [[paper](https://arxiv.org/abs/2305.${10001 + index})]\n`,
  )
  return `${linked.join('')}${entry}\n`
}

test.each([
  ['code alone', '- Learning to hear [[code](https://github.com/o/r)]'],
  [
    'an empty paper link beside a post',
    '- Learning to hear [[paper]()] [[Blog](https://o.example/hear)]',
  ],
  ['an empty paper link', '- Learning to hear [[paper]()] [[code](https://github.com/o/r)]'],
])('an entry with %s', (_, entry) => {
  expect(places(rule, bullets(entry))).toHaveLength(1)
})

test.each([
  [
    'a link that the year labels',
    '- Learning to hear [[2015]](https://mirror.example/10.1109/x.7059)',
  ],
  [
    'a link that the venue labels',
    '- [[ECCV](https://o.github.io/eccv)] Learning to hear. [[code](https://github.com/o/r)]',
  ],
  ['a link that says so', '- Learning to hear [[link]](https://journal.example/2022/4593002)'],
  [
    'a paper under a wrong label',
    '- Learning to hear [[GitHub]](https://arxiv.org/abs/2001.06901)',
  ],
  [
    'a broken paper link',
    '- Learning to hear, O. Levy [[pdf]] (https://tacl.example/570) [[code](https://github.com/o/r)]',
  ],
  [
    'a post',
    '- Learning to hear [[Blog]](https://o.example/hear) [[code](https://github.com/o/r)]',
  ],
  ['words that lead in a link', '- **Detailed information:** [[Website](https://vgg.example/via)]'],
  [
    'a sentence with a link in it',
    '- This project has been listed on [GitHub Trendings](https://github.com/trending)! It is great.',
  ],
])('silence about %s', (_, entry) => {
  expect(places(rule, bullets(entry))).toEqual([])
})

test('links to the years of a series are no papers', () => {
  const years = '[[2019]](https://a.example/) [[2018]](https://b.example/)'
  expect(places(rule, bullets(`- KDD workshop on fashion ${years}`))).toHaveLength(1)
})

test('silence about a row whose paper column says that there is none', () => {
  const rows = Array.from(
    {length: 8},
    (_, index) => `| Net ${index} | [paper](https://arxiv.org/abs/2305.${10001 + index}) | x |\n`,
  ).join('')
  const last = (paper: string) =>
    `| Title | Paper | Note |\n| --- | --- | --- |\n${rows}| Net | ${paper} | x |\n`
  expect(places(rule, last(''))).toHaveLength(1)
  expect(places(rule, last('-'))).toEqual([])
})
