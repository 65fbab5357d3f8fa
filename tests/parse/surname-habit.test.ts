import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://www.springer.com/gp/book/97835402'
const titles = (labels: readonly string[]): string[] =>
  parse(
    `# L\n\n## Books\n\n${labels.map((label, at) => `- [${label}](${url}${String(at)}) - A far book.\n`).join('')}`,
  ).entries.map(({title}) => title)

const led = [
  'Arora & Barak. Far Complexity: A Modern Approach',
  'Goldreich. The Basics of Complexity',
  'Ogihara & Hemaspaandra. The Complexity Companion',
  'Copeland, Posy & Shagrir (editors). Computability and Beyond',
  'Walter Dean. Complexity Theory',
  "O'Donnell. Graduate Complexity Theory",
]

test('last names before a full stop are no part of a title where most of a list has them', () => {
  expect(titles(led)).toEqual([
    'Far Complexity: A Modern Approach',
    'The Basics of Complexity',
    'The Complexity Companion',
    'Computability and Beyond',
    'Complexity Theory',
    'Graduate Complexity Theory',
  ])
})

test('one such word alone is, and so is a word of titles', () => {
  const others = ['Lamps and Eyes', 'Far Lamps', 'Near Lamps', 'Dark Lamps', 'Bright Lamps']
  expect(titles([...others, 'Goldreich. The Basics'])[5]).toBe('Goldreich. The Basics')
  const words = led.map((_, at) => `Blockchain. A Survey of Far Lamps ${'ABCDEF'[at] ?? ''}`)
  expect(titles(words)[0]).toBe('Blockchain. A Survey of Far Lamps A')
})
