import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[[paper]](https://arxiv.org/abs/2305.05726)'

test.each([
  ['Think Twice, Click Once: Learning to see, far and wide', ''],
  ['SeeNet: Learning to see, far and wide', 'Ann Bee, '],
])('a title that tells what to do has no author: %s', (title, author) => {
  expect(onlyEntry(`- ${author}${title}. ICCV 2019. ${paper}`).title).toBe(title)
})
