import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const paper =
  '**Learning to See Far Away**\n*Ann Bee, Cy Dee*\narXiv - Oct 2023 [[paper](https://arxiv.org/abs/2305.05726)]\n\n'

test('a bold title over its day and a link is an entry wherever the link leads', () => {
  const text =
    '## Models\n\n**Sharp Lamps**  \n2025-05-20, [Link](https://deepmind.google/models/lamp/)\n'
  expect(parse(text).entries.map(viewOf)).toMatchObject([{title: 'Sharp Lamps', year: 2025}])
})

test('a bold title over its authors and who published it is an entry', () => {
  const course =
    '**Become a Maker of Lamps**\n*Ann Bee, Cy Dee*\nLampCamp [[link](https://www.lampcamp.com/ai)]\n'
  expect(titlesOf(`## Papers\n\n${paper}${course}`)).toEqual([
    'Learning to See Far Away',
    'Become a Maker of Lamps',
  ])
})

test('requests and prose below bold words are no entries', () => {
  const asked =
    '**Join our reading group**\n*Ann Bee, Cy Dee*\nFar Lab [[website](https://far.org)]\n'
  const prose =
    '**Far Lamps at Night**\nThese are told of on a page of the far lab [[website](https://far.org)]\n'
  expect(titlesOf(`## Papers\n\n${paper}${asked}\n${prose}`)).toEqual(['Learning to See Far Away'])
})
