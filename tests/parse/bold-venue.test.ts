import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function venueOf(item: string): string | undefined {
  return parse(`## 2015\n\n- ${item} [[paper](https://x.org/see.pdf)]\n`).entries[0]?.venue?.name
}

test.each([
  ['Seeing Far Lamps at Night (**Pattern Recognition Letters**)', 'PRL'],
  ['Seeing Far Lamps at Night (**ubicomp**)', 'UbiComp'],
  ['Seeing Far Lamps at Night (**ISWC/ubicomp**)', 'ISWC'],
  ['Seeing Far Lamps at Night (**Artificial Intelligence (AIJ)**)', 'AIJ'],
])('a known venue in bold is all that a bracket says: %s', (item, name) => {
  expect(venueOf(item)).toBe(name)
})

test.each(['Seeing Far Lamps at Night (**code**)', 'Seeing Far Lamps at Night **far**'])(
  'other bold words are none: %s',
  (item) => {
    expect(venueOf(item)).toBeUndefined()
  },
)

test('a venue in capitals between a quoted title and its labels', () => {
  const paper = '[Paper](https://doi.org/10.1145/3238147.3238191)'
  const venueIn = (said: string): string | undefined =>
    parse(`- "Seeing Far Lamps at Night", ${said}${paper}\n`).entries[0]?.venue?.name
  expect(venueIn('ASE, ')).toBe('ASE')
  expect(venueIn('PDF, ')).toBeUndefined()
})
