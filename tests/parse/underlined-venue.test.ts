import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each(['ins', 'u', 'b'])('a venue in <%s> behind a bold title is no part of it', (tag) => {
  const text = `1. **Learning Far and Wide**  <${tag}>ICLR</${tag}> 2022

    [[Paper](https://arxiv.org/abs/2305.00001)] *Ann Bee, Cy Dee*
`
  expect(parse(text).entries.map(({title, venue, year}) => [title, venue?.name, year])).toEqual([
    ['Learning Far and Wide', 'ICLR', 2022],
  ])
})
