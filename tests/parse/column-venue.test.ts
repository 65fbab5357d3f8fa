import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '[Paper](https://doi.org/10.1016/j.see.2025.105979)'

/** The venue and the year of an item with these words behind its title. */
function saidOf(words: string): unknown[] {
  const list = `# L\n\n## A\n\n- **Learning to See Far** — ${words}. ${paper}\n`
  const {venue, year} = parse(list).entries[0] ?? {}
  return [venue?.raw, year]
}

test.each([
  ['Bee, Ann, 2025 | Pattern Recognition', ['Pattern Recognition', 2025]],
  ['Bee, Ann, 2023 | SIGIR', ['SIGIR', 2023]],
  ['Bee, Ann, 2023 | Far Sights', [undefined, 2023]],
])('%s', (words, expected) => {
  expect(saidOf(words)).toEqual(expected)
})
