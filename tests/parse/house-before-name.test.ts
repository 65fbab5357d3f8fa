import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

/** The venue and the year of a paper that a line below signs. */
function placeOf(line: string): unknown[] {
  const {venue, year} = onlyEntry(
    `- **Learning to See Far.** [[pdf]](https://arxiv.org/abs/1501.01234)\n  - A. Bee et al. ${line}\n`,
  )
  return [venue?.name, year]
}

test.each([
  ['*Energy Efficiency.*', 'Energy Efficiency', undefined],
  ['*Springer Energy Efficiency.*', 'Energy Efficiency', undefined],
  ['*Elsevier Applied Energy*', 'Applied Energy', undefined],
  ['2020 IEEE ISGT.', 'IEEE ISGT', 2020],
  ['2020 SEEK.', 'SEEK', 2020],
])('what stands behind the first author alone is where it appeared: %s', (line, name, year) => {
  expect(placeOf(line)).toEqual([name, year])
})

test.each(['*Venue.*', 'Elsevier.', '2020.'])(
  'a publisher, a word that awaits a venue, and a year are none: %s',
  (line) => {
    expect(placeOf(line)[0]).toBeUndefined()
  },
)
