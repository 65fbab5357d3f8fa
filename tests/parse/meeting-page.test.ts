import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const roleOf = (place: string): string | undefined =>
  onlyEntry(`# L\n\n## Papers\n\n- Learning to See Far Lamps at Night ${place}\n`).links[0]?.role

test.each([
  ['[2024-[Far Sights](https://www.farsights.org/)]', 'other'],
  ['[AIware 2024](https://dl.acm.org/doi/proceedings/10.1145/3664646)', 'other'],
  ['[ICSE 2024](https://conf.researchr.org/home/icse-2024)', 'other'],
  ['[ICML 2024](https://www.lamps.example.org/far.html)', 'paper'],
  ['[ICML 2024](https://lamps.example.org/)', 'paper'],
])('a venue may be linked to its own page: %s', (place, role) => {
  expect(roleOf(place)).toBe(role)
})
