import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

const rule = 'duplicate-paper'

test('a single paper in two sections, unless the list is long', () => {
  const item = (index: number): string =>
    `- [Learning to see ${index}](https://arxiv.org/abs/2305.${10000 + index})\n`
  const items = (from: number, to: number): string =>
    Array.from({length: to - from}, (_, index) => item(from + index)).join('')
  const list = (count: number): string =>
    `## Detection\n\n${items(0, count)}\n## Tracking\n\n${items(count, 2 * count)}${item(0)}`
  expect(places(rule, list(5))).toHaveLength(1)
  expect(places(rule, list(20))).toEqual([])
})
