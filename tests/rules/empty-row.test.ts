import {expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'malformed-link'

const paper = '| [Learning to see](https://arxiv.org/abs/2305.00001) | CVPR |\n'
const head = '| Paper | Venue |\n| --- | --- |\n'

test.each([
  ['row', '|  |  |\n'],
  ['2 rows', '| | |\n|     |    |\n'],
])('%s without words behind the others', (words, rows) => {
  const text = `${head}${paper}${rows}\n## More\n`
  expect(said(rule, text)).toEqual([expect.stringContaining(`Unexpected ${words} without words`)])
  expect(mended(rule, text, {safety: 'unsafe'})).toBe(`${head}${paper}\n## More\n`)
})

test.each([
  ['rows that part others', `${head}${paper}| | |\n${paper}`],
  ['a table that is to be filled', `${head}| | |\n`],
  ['pictures', `${head}${paper}| ![](a.png) | |\n`],
])('silence about %s', (_, text) => {
  expect(said(rule, text)).toEqual([])
})
