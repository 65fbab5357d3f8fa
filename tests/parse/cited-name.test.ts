import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

const told = 'A lamp that sees far by night, and needs no light of its own.'
const list = (...items: string[]): string =>
  `# Papers on Sights\n\n## Lamps\n\n${items.map((item) => `- ${item}\n`).join('')}`

test.each([
  [`**SeeNet (Bee et al., 2023)**: ${told}`, 'SeeNet', 2023],
  [`**The Far Lamp (Bee and Dee, 2024b)**: ${told}`, 'The Far Lamp', 2024],
  [`**Bee et al. (2023)**: ${told}`, 'Bee et al.', 2023],
  [`**Bee and Dee (2023)**: The paper looks at how lamps see far.`, 'Bee and Dee', 2023],
])('a name that is cited before sentences is a title: %s', (item, title, year) => {
  expect(parse(list(item)).entries).toMatchObject([{kind: 'paper', title, year}])
})

test.each([
  ['**Far Lamps**: They see far by night, and need no light of their own.'],
  ['**Bee et al. (2023)**: lamps'],
])('what is not cited so is no entry by it: %s', (item) => {
  expect(titlesOf(list(item))).toEqual([])
})

test('the title of a linked paper behind the name is the title', () => {
  const item =
    '**SeeNet (Bee et al., 2016)**: [Learning to See Far](https://arxiv.org/abs/1601.00001)'
  expect(titlesOf(list(item))).toEqual(['Learning to See Far'])
})
