import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const venueOf = (beside: string): unknown =>
  parse(`# L\n\n- [Learning to See Far](https://arxiv.org/abs/1601.00001)${beside}\n`).entries.map(
    ({venue, year}) => [venue?.name, year],
  )

test.each([
  ' (MERL, 2016)',
  ' (IISc Bangalore, 2016)',
  '. Ann Bee et al. IISc Bangalore, 2016.',
  '. Ann Bee et al. **Far Sights Labs (MERL, 2016).**',
  ', NTU Singapore, 2016',
])('where authors work is no venue: %s', (beside) => {
  expect(venueOf(beside)).toEqual([[undefined, 2016]])
})

test.each(['SAP Workshop', 'BAIR Blog'])('what such a place holds may be a venue: %s', (name) => {
  expect(venueOf(`\n  - Ann Bee and Cy Dee. ${name}, 2016.`)).toEqual([[name, 2016]])
})
