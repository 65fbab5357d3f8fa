import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/1234.56789'

test.each([
  `[Learning to see far (Oral)](${url}) ICML 2020`,
  `**Learning to see far [Best Student Paper Award]** [paper](${url})`,
  `Learning to see far (spotlight, best paper candidate): [NeurIPS18](${url})`,
  `[Learning to see far (ICLR 2020) (Top 5%)](${url})`,
])('what a bracket says of a paper is none of its title: %s', (item) => {
  expect(onlyEntry(`- ${item}\n`).title).toBe('Learning to see far')
})

test.each([
  `Bee A, Dee C, et al. **Learning to see far[J].** Neurocomputing, 2020. [PDF](${url})`,
  `Bee A, Dee C. <b>Learning to see far[C]</b>//Proceedings of the AAAI Conference. 2020. [PDF](${url})`,
  `[Learning to see far [J/OL]](${url}). Neurocomputing, 2020.`,
])('the kind of publication that a citation has is none of the title: %s', (item) => {
  expect(onlyEntry(`- ${item}\n`).title).toBe('Learning to see far')
})

test('other brackets are words of a title', () => {
  expect(onlyEntry(`- [Learning to see far (by night)](${url})\n`).title).toBe(
    'Learning to see far (by night)',
  )
})

test.each([
  ['ICLR 2020 Oral', 'ICLR', 2020],
  ["NeurIPS'20 Spotlight", 'NeurIPS', 2020],
  ['OSDI 2021, Best Paper Award', 'OSDI', 2021],
  ['CVPR Oral', 'CVPR', undefined],
])('a venue with such a remark is none of the title: (%s)', (said, name, year) => {
  const {title, venue} = onlyEntry(`- [Learning to see far (${said})](${url})\n`)
  expect([title, venue?.name, venue?.year]).toEqual(['Learning to see far', name, year])
})
