import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

function table(agreeing: number, ...odd: readonly string[]): string {
  const rows = Array.from({length: agreeing}, () => 'CVPR 2023 | 2023').concat(odd)
  const lines = rows.map(
    (row, at) => `| [Learning to see ${at}](https://o.org/${at}.pdf) | ${row} |\n`,
  )
  return `| Title | Venue | Year |\n| - | - | - |\n${lines.join('')}`
}

test.each([
  ['one of many', table(10, 'WACV 2024 | 2023'), 1],
  ['one of few', table(8, 'WACV 2024 | 2023'), 0],
  ['three, which are a habit', table(40, ...Array<string>(3).fill('WACV 2024 | 2023')), 0],
  ['a journal, which has an early access', table(10, 'TPAMI 2024 | 2023'), 0],
  ['no year of the venue', table(10, 'WACV | 2023'), 0],
])('a year beside that of a conference: %s', (_, text, count) => {
  expect(places('contradicted-venue', text)).toHaveLength(count)
})
