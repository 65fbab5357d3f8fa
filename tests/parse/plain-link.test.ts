import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const roles = (links: string): unknown[] =>
  onlyEntry(`- Learning to See in Far Places ${links}\n`).links.map(({role}) => role)
const paper = '[[paper](https://arxiv.org/abs/2305.05726)]'

test('what is called a link and no more leads to the page of a paper', () => {
  expect(roles(`${paper} [[link](https://seer.bee.org/)]`)).toEqual(['paper', 'project'])
  expect(roles(`${paper} [[link](https://github.com/bee/see)]`)).toEqual(['paper', 'code'])
  expect(roles(`${paper} [[BibTeX](https://seer.bee.org/see.bib)]`)).toEqual(['paper', 'other'])
})

test('alone it leads to the paper', () => {
  expect(roles('(CVPR 2020) [[link](https://seer.bee.org/see)]')).toEqual(['paper'])
})
