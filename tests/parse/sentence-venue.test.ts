import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['AI Magazine. Shows how crowds see.', 'AI Magazine'],
  ['Annotated Lamps. Shows how crowds see.', undefined],
  ['AI Magazine shows how crowds see.', undefined],
])('a known venue is a sentence of its own behind a linked title: %s', (words, name) => {
  const text = `- [Crowds are Right](https://arxiv.org/abs/2305.05726). ${words}`
  expect(onlyEntry(text).venue?.name).toBe(name)
})
