import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const venueOf = (place: string) =>
  onlyEntry(`# L\n\n## Papers\n\n- [Learning to See Far](https://far.org/1.pdf)${place}\n`).venue
    ?.name

test.each([
  [', AAAI 2019 Spring Symposium', 'AAAI Spring Symposium'],
  ['. *AAAI Spring Symposium Series*.', 'AAAI Spring Symposium'],
  [' (AAAI Fall Symposium 2020)', 'AAAI Fall Symposium'],
  [' (AAAI 2020)', 'AAAI'],
  [' (NeurIPS Datasets and Benchmarks 2021)', 'NeurIPS'],
  ['. Springer Nature, 2020.', undefined],
  ['. Nature, 2020.', 'Nature'],
])('a meeting of the same people is another: %s', (place, venue) => {
  expect(venueOf(place)).toBe(venue)
})
