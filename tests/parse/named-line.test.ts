import {expect, test} from 'vitest'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each([
  ['**`[SeeNet]`**<br>Learning to see 16 images<br>', 'Learning to see 16 images'],
  ['[SeeNet] <br> Learning to see far', 'Learning to see far'],
  ['SeeNet V2<br>**Learning to See Far and Wide**', 'Learning to See Far and Wide'],
  ['**SeeNet**<br>Ann Bee, Cy Dee and Eve Eff<br>', 'SeeNet'],
  ['**SeeNet**<br>A net that sees far and wide<br>', 'SeeNet'],
  ['**`SeeNet`**', 'SeeNet'],
])('a title stands below its short name: %s', (cell, title) => {
  const text = `| Title | Venue |\n|-|-|\n| ${cell} [Paper](${arxiv}) | nan |\n`
  expect(viewOf(onlyEntry(text))).toMatchObject({title, venue: ''})
})
