import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

test.each([
  [
    'Ann Bee and Cy Dee. 1987. Seeing far lamps. II. Lamps and “bright” eyes. *Remote Sensing of Environment* 22, 3 (1987), 343–365.',
    'Seeing far lamps. II. Lamps and “bright” eyes',
  ],
  [
    'Bee, A., & Dee, C. (1987). What do lamps see? A study of far eyes. In *Proceedings of CVPR*, 3-9.',
    'What do lamps see? A study of far eyes',
  ],
  [
    'Haitao Yin. 2019. Far-Guided Sights for Local Lamps. *IEEE Access* 57 (July 2019), 4938–4950.',
    'Far-Guided Sights for Local Lamps',
  ],
  [
    'Seeing far lamps. Ann Bee and Cy Dee. *Remote Sensing of Environment* 22, 3 (1987), 343–365.',
    'Seeing far lamps',
  ],
])('a title of sentences ends before the venue in italics: %s', (item, title) => {
  expect(onlyEntry(`# Papers\n\n- ${item}\n`).title).toBe(title)
})

const url = 'https://arxiv.org/pdf/1806.04467'

test.each([
  [
    `Loïc Bee (FAR, CNRS), Cy Dee (FAR, LAMPS), Bo Eff (UPMC) .[Next portal](${url}) [J].`,
    'Next portal',
  ],
  [`Loïc Bee, Cy Dee .[Next portal](${url}) [J].`, 'Next portal'],
])('places of work are no words of a title: %s', (item, title) => {
  expect(onlyEntry(`# Papers\n\n- ${item}\n`).title).toBe(title)
})

test('a book below a linked reference is one as well, by its number', () => {
  const text =
    '# Papers\n\n[3] J. Bee and D. Dee, “A method of far lamps,” *IEEE Access*, vol. 19, pp. 7–9, 1998, doi: [10.1109/1.2](https://doi.org/10.1109/1.2).\n\n'
  const book = 'L. Bee, *Far lamps: definitions and sights*. Presses des Lampes, 2002.\n'
  expect(titlesOf(`${text}[4] ${book}`)).toEqual([
    'A method of far lamps',
    'Far lamps: definitions and sights',
  ])
})
