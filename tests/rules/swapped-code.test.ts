import {expect, test} from 'vitest'
import {mended, places} from '../support/list-lint.ts'

const rule = 'mislabeled-link'
const list = (see: string, hear: string): string =>
  `- SeeNet: Learning to see far [[paper](https://arxiv.org/abs/2305.00001)] [[code](https://github.com/bee/${see})]
- HearNet: Learning to hear [[paper](https://arxiv.org/abs/2305.00002)] [[code](https://github.com/bee/${hear})]
`

test("two papers that have each other's repository are told, and may be mended", () => {
  const swapped = list('HearNet', 'see-net')
  expect(places(rule, swapped)).toEqual(['1:83 warning', '2:81 warning'])
  expect(mended(rule, swapped, {safety: 'unsafe'})).toBe(list('see-net', 'HearNet'))
})

test.each([
  ['each has its own', 'SeeNet', 'HearNet'],
  ['one is of both', 'HearNet', 'HearNet'],
  ['the names are others', 'code', 'HearNet'],
])('silence where %s', (_, see, hear) => {
  expect(places(rule, list(see, hear))).toEqual([])
})
