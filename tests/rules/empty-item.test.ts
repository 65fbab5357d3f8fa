import {expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'malformed-link'
const paper = '- [Learning to see](https://arxiv.org/abs/2305.00001)\n'

test.each([
  [`${paper}-\n${paper}`, paper + paper],
  [`${paper}- \n\n## Others\n`, `${paper}\n## Others\n`],
  [
    `1. [To see](https://arxiv.org/abs/2305.00001)\n2.\n`,
    `1. [To see](https://arxiv.org/abs/2305.00001)\n`,
  ],
])('an item without words: %j', (text, fixed) => {
  expect(said(rule, text)).toHaveLength(1)
  expect(mended(rule, text, {safety: 'unsafe'})).toBe(fixed)
})

test.each([
  ['points that part entries', `${paper}-\n`.repeat(5)],
  ['the line below a heading', `Papers\n-\n\n${paper}`],
  ['code', `${paper}\n\`\`\`yaml\n-\n\`\`\`\n`],
  ['an item with others below it', `-\n  - [To see](https://arxiv.org/abs/2305.00001)\n`],
])('silence about %s', (_, text) => {
  expect(said(rule, text)).toEqual([])
})

test('two brackets before a link that has one behind it', () => {
  const text = `- [[[ECCV](https://x.org/a.pdf)] Learning to see\n`
  expect(said(rule, text)).toEqual([
    '1:3 info Unexpected `[` before `[ECCV](https://x.org/a.pdf)`, expected none',
  ])
  expect(mended(rule, text, {safety: 'unsafe'})).toBe(text.replace('[[[', '[['))
})
