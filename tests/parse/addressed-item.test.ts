import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const address = 'https://icml.cc/virtual/2023/poster/23938'

test('an address stands for the title where its place is stated before it', () => {
  expect(titlesOf(`- [ICML'23] [${address}](${address})\n`)).toEqual([address])
})

test('an address behind a title, or behind words as any, is none', () => {
  expect(titlesOf(`- Learning to See Far, ICML 2023 [${address}](${address})\n`)).toEqual([
    'Learning to See Far',
  ])
  expect(titlesOf(`- [${address}](${address})\n`)).toEqual([])
})

const papers = '## Papers\n\n- [Learning to See Far](https://arxiv.org/abs/2005.11129), ICML 2020\n'
const entriesOf = (text: string) => parse(`# L\n\n${papers}\n${text}`).entries.map(viewOf).slice(1)

test('a bare address is a dataset where nothing but data stands, alone or among its like', () => {
  const alone = '- https://github.com/bee/FarSet\n'
  const named = '- [SeeSet](https://see.org/data)\n'
  const set = {title: 'https://github.com/bee/FarSet', kind: 'dataset'}
  expect(entriesOf(`## Dataset\n\n${alone}`)).toMatchObject([set])
  expect(entriesOf(`## Far Datasets\n\n${alone}${named}`)).toMatchObject([set, {title: 'SeeSet'}])
})

test.each([
  '## SeeSet Dataset\n\n- https://github.com/bee/FarSet\n- It has far sights.\n',
  '## Dataset\n\n- https://github.com/bee/FarSet\n- It has far sights.\n',
  '## Tools\n\n- https://github.com/bee/FarKit\n- https://github.com/bee/SeeKit\n',
])('a bare address that tells of one thing, or stands among other things, is none: %s', (text) => {
  expect(entriesOf(text)).toEqual([])
})
