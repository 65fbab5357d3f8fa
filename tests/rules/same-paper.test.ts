import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

test('chapters of a book are listed one by one', () => {
  const book = (chapter: string): string =>
    `- [Learning to see far and wide (${chapter})](https://arxiv.org/abs/2305.00001)\n`
  const told = (one: string, other: string): string[] =>
    places('duplicate-paper', `## A\n\n${book(one)}${book(other)}`)
  expect(told('第三章', '第 4 章')).toEqual([])
  expect(told('chapter 3', 'Chapter 4')).toEqual([])
  expect(told('chapter 3', 'chapter 3')).toHaveLength(1)
})
