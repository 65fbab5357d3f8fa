import {expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'untidy-title'

function entry(title: string, at: number): string {
  return `- **${title}** *Ann Bee.* CVPR 2021. [[paper](https://x.org/${at}.pdf)]\n`
}

const many = (count: number): string =>
  Array.from({length: count}, (_, at) => entry(`Learning to see number ${at}.`, at)).join('')

test('the full stop that all other titles have', () => {
  const text = `${many(20)}${entry('Learning to hear', 20)}`
  expect(said(rule, text)).toEqual([
    '21:5 info Unexpected end of `Learning to hear`, expected a full stop as the other titles have',
  ])
  expect(mended(rule, text)).toBe(text.replace('hear**', 'hear.**'))
})

test.each([
  ['a question', `${many(20)}${entry('Do we hear?', 20)}`],
  ['too few others', `${many(12)}${entry('Learning to hear', 20)}`],
  ['a stop behind the marks', `${many(20)}${entry('Learning to hear', 20).replace('r**', 'r**.')}`],
  ['more than a slip', `${many(20)}${entry('To hear', 20)}${entry('To smell', 21)}`],
])('silence about %s', (_, text) => {
  expect(said(rule, text)).toEqual([])
})
