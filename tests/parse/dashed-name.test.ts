import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[paper](https://arxiv.org/abs/2305.05726)'

test.each([
  'SeeNet - Learning to See Very Far with Drones',
  '(Nearly) Optimal Sights for Far Gazes',
  '(State of) The Art of Far Gazes',
])('a title has a name before a dash, or a word in brackets: %s', (title) => {
  expect(onlyEntry(`- ${title}, [${paper}], ICML 2018`).title).toBe(title)
})

test.each(['SeeNet - Ann Bee, Cy Dee', 'SeeNet - sees far with drones and near with eyes'])(
  'who wrote it, or what it does, goes on behind a dash: %s',
  (words) => {
    expect(onlyEntry(`- ${words}. [${paper}] ICML 2018`).title).toBe('SeeNet')
  },
)
