import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const code = '[[GitHub]](https://github.com/bee/far)'

test.each([
  [`FarKit is a tool for seeing far by night. ${code}`, 'FarKit'],
  [`FarKit, developed by BEE LAB, is an AI platform for far sights. ${code}`, 'FarKit'],
  [`bee/far-kit: Seeing Far on Small Lamps ${code}`, 'bee/far-kit'],
  [`FarKit: FarKit is quick. It sees far by night. ${code}`, 'FarKit'],
  [`FarKit: a library for seeing far by night ${code}`, 'FarKit'],
])('a name is all of a title where a sentence tells what tool it is of: %s', (item, title) => {
  expect(titlesOf(`# Tools\n\n- ${item}\n`)).toEqual([title])
})

test.each([
  [`FarNet: Seeing Far on Small Lamps ${code}`, 'FarNet: Seeing Far on Small Lamps'],
  [`Sight is a Matter of Lamps ${code}`, 'Sight is a Matter of Lamps'],
  [
    'FarKit is a tool for seeing far by night [[Paper]](https://arxiv.org/abs/2305.05726)',
    'FarKit is a tool for seeing far by night',
  ],
])('another title is whole: %s', (item, title) => {
  expect(titlesOf(`# Tools\n\n- ${item}\n`)).toEqual([title])
})
