import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const bold = (title: string): string =>
  `**[Far Sights] ${title}. (2022-NIPS) Ann Bee, Cy Dee.\n**TLDR**: We see.\n\n`

test('bold words close behind a blank as well', () => {
  const text = `# Papers\n\n## A\n\n${bold('Learning to See Far Lamps **')}${bold('Finding Near Lamps by Night**')}`
  expect(titlesOf(text)).toEqual(['Learning to See Far Lamps', 'Finding Near Lamps by Night'])
})

test('stars between words are no bold ones', () => {
  const item = '- Powers a ** b of lamps ** c [[paper](https://arxiv.org/abs/1806.04467)]\n'
  expect(titlesOf(`# Papers\n\n${item}`)).toEqual(['Powers a b of lamps c'])
})

test('a bold name closes behind its colon though a word stands right behind', () => {
  const text =
    '- 2024-CVPR. [**Paper**](https://arxiv.org/abs/2311.15827)\n\n  **SeeChat:**Grounded Models for Far Lamps\n  </br>We see.\n'
  expect(titlesOf(`# Papers\n\n${text}`)).toEqual(['Grounded Models for Far Lamps'])
})
