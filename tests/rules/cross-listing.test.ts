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

test('one id under two titles that share most of their words', () => {
  const entry = (title: string): string => `- [${title}](https://arxiv.org/abs/1903.05711)\n`
  const first = entry('PointNetLK: Point Cloud Registration using PointNet')
  const later = 'PointNetLK: Robust & Efficient Point Cloud Registration using PointNet'
  expect(places(rule, first + entry(later))).toHaveLength(1)
  const other = 'Occlusion-aware networks for human pose estimation in video'
  expect(places(rule, first + entry(other))).toEqual([])
  expect(places('duplicate-link', first + entry(other))).toHaveLength(1)
  expect(places('duplicate-link', first + entry(later))).toEqual([])
})
