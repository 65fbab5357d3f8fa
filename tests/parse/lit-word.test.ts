import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[[Paper]](https://arxiv.org/abs/2305.05726)'

test.each([
  'FarSee: An **Embodied** Multimodal Sight Model',
  'Dense and Aligned **Lamps** (DAL) Promote Far Sights',
  'Can Lamps Perform **Neural Sight Search**?',
  'FarLamps for **Robotics**: Design and Abilities',
  'MiniLamp: Enhancing **Far-sight** Understanding with Lamps',
  'FarLamp: **Artistic Far-Sight** Understanding with Lamps',
  '**FarLamp**-**Adapter**: Efficient Tuning of Lamps',
  'Learning to See Far with **Visual Lamps**',
  'Talking and Drawing with Visual **Foundation Lamps**',
  '**MULTIMODAL** ANALOGICAL **REASONING** OVER FAR LAMPS',
  'SeeNet: Composing **3D** Lamps and **Sights** for Far Rooms',
  'CAN FAR LAMPS **DESIGN** A **ROOM**?',
  '**FarGPT** Asks, **SeeNet-2** Answers: Automatic Questioning of Lamps',
])('words in bold within a title are its own: %s', (title) => {
  expect(onlyEntry(`- (arXiv 2023.6) ${title}, ${paper}`)).toMatchObject({
    title: title.replaceAll('**', ''),
    year: 2023,
  })
})

test.each([
  'Ann Bee **Learning to See Far** Cy Dee, Bo Eff',
  'Learning to See Far **Oral**',
  'Learning to See Far **Bee Labs**',
])('other bold words are no more of it than before: %s', (words) => {
  expect(onlyEntry(`- ${words} ${paper}`).title).toBe('Learning to See Far')
})

test.each([
  ['**FARNET** ICCV, 2019', 'FARNET'],
  ['**FarNet** Code, **Learning to See Far**: Ann Bee', 'Learning to See Far'],
])('a name is none of a sentence: %s', (words, title) => {
  expect(onlyEntry(`- ${words} ${paper}`).title).toBe(title)
})

test('a number may be of a name', () => {
  expect(onlyEntry(`- SAM 2: Segment Anything in Lamps ${paper}`).title).toBe(
    'SAM 2: Segment Anything in Lamps',
  )
})
