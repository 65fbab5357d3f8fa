import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/1234.56789'

test.each([
  `[Learning to see far (Oral)](${url}) ICML 2020`,
  `**Learning to see far [Best Student Paper Award]** [paper](${url})`,
  `Learning to see far (spotlight, best paper candidate): [NeurIPS18](${url})`,
  `[Learning to see far (ICLR 2020) (Top 5%)](${url})`,
  `Learning to see far (Pre-print) [[paper](${url})]`,
  `[Learning to see far (Awarded Best Paper!)](${url})`,
  `Learning to see far (to appear) [[paper](${url})]`,
  `Learning to see far (preprint from BeeLab) [[paper](${url})]`,
  `Learning to see far (technical report, BeeLab) [[paper](${url})]`,
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

test.each([
  `Learning to see far (Recommend to read) [[paper](${url})]`,
  `[Learning to see far (must read)](${url})`,
  `Learning to see far (a must-read) [[paper](${url})]`,
  `Learning to see far (very good) [[paper](${url})]`,
  `Learning to see far (12) [[paper](${url})]`,
  `Learning to see far; (Lamps) [[paper](${url})]`,
  `Learning to see far (from Meta) (use text and lamps) [[paper](${url})]`,
  `[Learning to see far — 中文深度精读](${url})`,
])('what is said of the paper behind its title is none of it: %s', (item) => {
  expect(onlyEntry(`- ${item}\n`).title).toBe('Learning to see far')
})

test('who made what has a name stands behind that in brackets', () => {
  expect(onlyEntry(`- SeeDive (Ann Bee et al, Far Labs) [[paper](${url})]\n`).title).toBe('SeeDive')
})

test.each([
  'Learning to see (far) (by night)',
  '远望 — 深度学习综述',
  'Learning to See Far; Near Things',
  'Learning to See on SE(3)',
  'Learning to See Far, Part (2)',
])('but these words belong to it: %s', (title) => {
  expect(onlyEntry(`- [${title}](${url})\n`).title).toBe(title)
})

test.each([
  [`Learning to see far {CVPR 2021} [[paper](${url})]`, 'Learning to see far'],
  [`{CVPR 2021} Learning to see far [[paper](${url})]`, 'Learning to see far'],
  [`[{SeeNet}: Learning to see far](${url}) {CVPR 2021}`, '{SeeNet}: Learning to see far'],
])('a venue stands in braces: %s', (item, title) => {
  const entry = onlyEntry(`- ${item}\n`)
  expect([entry.title, entry.venue?.name, entry.year]).toEqual([title, 'CVPR', 2021])
})

test.each([
  `Learning to see far, 2023,11 [[paper](${url})]`,
  `[Learning to see far](${url}), 2023,11`,
  `[Learning to see far, 2023,11](${url})`,
])('a comma parts year and month: %s', (item) => {
  const {title} = onlyEntry(`- ${item}\n`)
  expect(title).toBe('Learning to see far')
})

test.each([
  `[Learning to see far](${url}) - ***TMI***`,
  `Learning to see far - *TMI* [[pdf](${url})]`,
])('a known venue alone stands behind a dash: %s', (item) => {
  const {title, venue} = onlyEntry(`- ${item}\n`)
  expect([title, venue?.name]).toEqual(['Learning to see far', 'TMI'])
})
