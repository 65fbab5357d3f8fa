import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

const told = (line: string): string[] => places('malformed-link', `- ${line}\n`)

test.each([
  ['that nothing closes', '**SeeNet: Learning to See [[paper](https://x.org/a.pdf)]'],
  ['with a blank within', 'Bee et al.** Learning to See** [[paper](https://x.org/a.pdf)]'],
  ['without a blank behind', '**[SeeNet]**Learning to See [[paper](https://x.org/a.pdf)]'],
  ['of nothing', '****: Learning to See [[paper](https://x.org/a.pdf)]'],
])('a mark of bold words %s is shown', (_, line) => {
  expect(told(line)).toHaveLength(1)
})

test.each([
  ['bold words', '**SeeNet** Learning to See [[paper](https://x.org/a.pdf)]'],
  ['a footnote', 'Learning to See, A. Bee**, C. Dee** [[paper](https://x.org/a.pdf)]'],
  ['what a footnote says', '**Equal contribution. [[paper](https://x.org/a.pdf)]'],
  ['a power', 'Learning 2**3 and x**2 [[paper](https://x.org/a.pdf)]'],
  ['a formula', 'Learning $a^{**}$ [[paper](https://x.org/a.pdf)]'],
  ['an escape', String.raw`Learning \*\*to See [[paper](https://x.org/a.pdf)]`],
  ['code', 'Learning `**to` See [[paper](https://x.org/a.pdf)]'],
])('silence about %s', (_, line) => {
  expect(told(line)).toEqual([])
})

test('a star before a venue that nothing answers to', () => {
  const entry = (venue: string): string =>
    `Learning to see. [[paper](https://x.org/a.pdf)]\n  - A. Bee and C. Dee. ${venue}`
  expect(told(entry('*arXiv, 2022.'))).toHaveLength(1)
  expect(told(entry('*arXiv*, 2022.'))).toEqual([])
  expect(told('Learning to see, A. Bee*, CVPR 2022 [[paper](https://x.org/a.pdf)]')).toEqual([])
})

test('bold words of a cell with a blank behind the first mark', () => {
  const table = (words: string): string =>
    `| Data | Language |\n| --- | --- |\n| [SeeSet](https://x.org/a.pdf) | ${words} |\n`
  const count = (words: string): number => places('malformed-link', table(words)).length
  expect(count('** QA and more**')).toBe(1)
  expect(count('**QA and more**')).toBe(0)
  expect(count('2 ** 3 and 4 ** 5')).toBe(0)
  expect(table('').replace('Language |', 'Code* |Speed (CPU)**|')).toSatisfy(
    (text: string) => places('malformed-link', text).length === 0,
  )
})
