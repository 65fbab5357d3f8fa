import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const venueOf = (label: string): string | undefined =>
  onlyEntry(
    `# L\n\n## Papers\n\n- Learning to See Far: A View - [${label}](https://example.org/1)\n`,
  ).venue?.name

test.each(['Book', 'Book chapter'])(
  'a label that says what kind of work it is names no venue: %s',
  (label) => {
    expect(venueOf(label)).toBeUndefined()
  },
)

test('a label may still name a venue', () => {
  expect(venueOf('ECCV 2020')).toBe('ECCV')
})
