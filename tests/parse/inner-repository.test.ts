import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'
import {parse} from '../../src/index.ts'

const paper = '- [Learning to See Far](https://arxiv.org/abs/2305.05726) | [ICLR 2019]'

test.each([
  ['owner and name', '[ann/seenet](https://github.com/ann/seenet) | [Pytorch]'],
  ['name alone', '[seenet](https://github.com/ann/seenet)'],
  ['a folder', '[ann/seenet/far](https://github.com/ann/seenet/tree/main/far)'],
])('a repository by its own name below a paper is its code: %s', (_, line) => {
  const {links, title} = onlyEntry(`# Papers\n\n${paper}\n  + ${line}\n`)
  expect([title, ...links.map(({role}) => role)]).toEqual(['Learning to See Far', 'paper', 'code'])
})

test('a tool below a tool stands for itself', () => {
  const tools = '- [ann/see](https://github.com/ann/see)\n  - [bo/hear](https://github.com/bo/hear)'
  expect(parse(`# Tools\n\n${tools}\n`).entries.map(({title}) => title)).toEqual([
    'ann/see',
    'bo/hear',
  ])
})
