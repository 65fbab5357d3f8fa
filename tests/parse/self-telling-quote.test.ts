import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const said =
  'This class is an introduction to the practice of seeing far through the theme of lamps.'

test.each([
  [`- [Learning to See Far](https://bee.org/far) - *"${said}"*`, 'Learning to See Far'],
  [
    '- "This Sight Looks Like That: Lamps for Far Seeing" [link](https://arxiv.org/abs/2305.05726)',
    'This Sight Looks Like That: Lamps for Far Seeing',
  ],
])('what a page says of itself is no title: %s', (item, title) => {
  expect(onlyEntry(item).title).toBe(title)
})
