import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['Computers & Mathematics with Applications, 2006', 'Computers & Mathematics with Applications'],
  ['Computers & Far Sights, 2006', 'Computers & Far Sights'],
  ['Computers, 2020', 'Computers'],
])('the first word of a longer name is no venue: %s', (words, name) => {
  const item = `- Learning to see far, [Paper](https://see.org/s.pdf), (Accepted by ${words})`
  expect(onlyEntry(item).venue?.name).toBe(name)
})
