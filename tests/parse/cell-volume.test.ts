import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function venueOf(cell: string): string | undefined {
  const row = `| [Learning to see far](https://openreview.net/forum?id=a) | ${cell} | 2021 |`
  return parse(`# L\n\n## Papers\n\n| Paper | Venue | Year |\n| --- | --- | --- |\n${row}\n`)
    .entries[0]?.venue?.name
}

test('a volume behind a journal that nobody knows is no part of its name', () => {
  expect(venueOf('Applied Far Sights 5')).toBe('Applied Far Sights')
  expect(venueOf('Far Sights Shared Task 5')).toBe('Far Sights Shared Task 5')
})
