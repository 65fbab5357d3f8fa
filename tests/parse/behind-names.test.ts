import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const title = '**[Learning to See Far and Wide](https://arxiv.org/abs/2305.05726)**'

test.each(['\n', ' '])('a journal begins behind names in italics, after %j', (blank) => {
  const names = '*A. Bee, C. Dee, Ed Eff*'
  const entry = onlyEntry(`${title}<br>\n${names}${blank}SEE Transactions on Far Sights 2020\n`)
  expect(entry.venue?.name).toBe('SEE Transactions on Far Sights')
})

test('one word in italics belongs to the name that goes on behind it', () => {
  const entry = onlyEntry(`- ${title}, *Nature* Communications 2020\n`)
  expect(entry.venue?.name).toBe('Nature Communications')
})
