import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const pdf = '[[Paper](https://arxiv.org/abs/2305.05726)]'
const reviews = 'Wiley Interdisciplinary Reviews: Data Mining and Knowledge Discovery'

test.each([
  [`- Learning to see far. ${reviews}, 2020 ${pdf}`, 'WIREs DMKD'],
  [`- Learning to see far (${reviews} 2020) ${pdf}`, 'WIREs DMKD'],
  [`- Learning to see far, ${reviews}, 2020 ${pdf}`, 'WIREs DMKD'],
  [`- Learning to see far, Data Mining and Knowledge Discovery, 2020 ${pdf}`, 'DMKD'],
  [
    `- [Drug Discovery Today: Technologies 2020] **Learning to see far** ${pdf}`,
    'Drug Discovery Today: Technologies',
  ],
  [`- **Learning to see far** (Technologies 2020) ${pdf}`, 'Technologies'],
  [
    `- **Learning to see far** Radiology: Imaging Cancer, 2020, 2:2 ${pdf}`,
    'Radiology: Imaging Cancer',
  ],
  [`- Learning to see far, Journal of Physics: Condensed Matter, 2020 ${pdf}`, 'JPCM'],
  [
    `- Learning to see far. _Insurance: Mathematics and Economics_ (2020). ${pdf}`,
    'Insurance: Mathematics and Economics',
  ],
  [
    `- Bee, Ann. "Learning to see far." 2nd Workshop on Lamps and Sights: Light as Grounding. 2020. ${pdf}`,
    '2nd Workshop on Lamps and Sights: Light as Grounding',
  ],
])('a journal or a workshop with a colon in its name is not its last part: %s', (item, name) => {
  expect(onlyEntry(item)).toMatchObject({
    title: 'Learning to see far',
    venue: {name},
    year: 2020,
  })
})
