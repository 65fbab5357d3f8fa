import {expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

const rule = 'untidy-title'

function bullets(...titles: readonly string[]): string {
  return titles
    .map((title, index) => `- [${title}](https://arxiv.org/abs/2305.${10000 + index})\n`)
    .join('')
}

test('a full stop behind a description is well', () => {
  const ten = Array.from({length: 10}, (_, index) => `Learning to see number ${index}`)
  const list = 'A curated list of awesome articles on seeing. [[code](https://github.com/o/r)]'
  expect(said(rule, `${bullets(...ten)}- ${list}\n`)).toEqual([])
  expect(said(rule, bullets(...ten, 'Learning to see far.'))).toHaveLength(1)
  expect(said(rule, bullets(...ten, 'Learning to see far. ICLR 2023.'))).toEqual([])
})

test.each([
  ['MSR-net:Low-light enhancement', 1],
  ['SeeNet:Learning to see', 1],
  ['FOTBCD-Binary;FOTBCD-Instances', 0],
  ['SeeNet:A net that sees', 1],
  ['Ha-NeRF:laughing:: Hallucinated fields', 0],
  ['Transformers in 3D:2D, 10:1', 0],
])('the blank behind a colon: %s', (title, count) => {
  expect(said(rule, bullets(title))).toHaveLength(count)
})

test('a quotation mark whose companion stands on the next line', () => {
  const item = (title: string, index: number): string =>
    `- ${title}, CVPR 2024 [[paper](https://arxiv.org/abs/2305.${10000 + index})]\n`
  const ten = Array.from({length: 10}, (_, index) =>
    item(`"Learning to see ${index}"`, index),
  ).join('')
  expect(said(rule, ten + item('"Learning to\nhear and see"', 10))).toEqual([])
  expect(said(rule, ten + item('Learning to hear and see"', 10))).toHaveLength(1)
})
