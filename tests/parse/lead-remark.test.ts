import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

test.each([
  ['(A course on all kinds of far sights) **Learning to See**', 'Learning to See'],
  ['(Blog) **Learning to See**', 'Learning to See'],
  ['(A course on sights) **Lamps**', 'A course on sights'],
])('a remark in brackets stands before a bold title: %s', (words, title) => {
  expect(onlyEntry(`1. ${words} [[video](${url})]\n`).title).toBe(title)
})

test.each([
  ['**Far seeing tools.** _University of Lamps and Lights_.', 'Far seeing tools'],
  ['**Far seeing tools.** _Learning to see by lamps_.', 'Learning to see by lamps'],
])('where somebody works is no title behind a name: %s', (words, title) => {
  expect(onlyEntry(`1. ${words} [[pdf](${url})]\n`).title).toBe(title)
})
