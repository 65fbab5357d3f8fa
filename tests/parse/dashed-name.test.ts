import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[paper](https://arxiv.org/abs/2305.05726)'

test.each([
  'SeeNet - Learning to See Very Far with Drones',
  '(Nearly) Optimal Sights for Far Gazes',
  '(State of) The Art of Far Gazes',
  '(How) Do Far Gazes Shine?',
  '(Not) All Gazes Are Far',
])('a title has a name before a dash, or a word in brackets: %s', (title) => {
  expect(onlyEntry(`- ${title}, [${paper}], ICML 2018`).title).toBe(title)
})

test.each(['SeeNet - Ann Bee, Cy Dee', 'SeeNet - sees far with drones and near with eyes'])(
  'who wrote it, or what it does, goes on behind a dash: %s',
  (words) => {
    expect(onlyEntry(`- ${words}. [${paper}] ICML 2018`).title).toBe('SeeNet')
  },
)

test('a word of its own begins a title in brackets behind its authors too, and no remark does', () => {
  expect(onlyEntry('- Bee, A., & Dee, C. (2025). (How) Do Far Gazes Shine? *ACL*.').title).toBe(
    '(How) Do Far Gazes Shine?',
  )
  expect(onlyEntry(`- (Oral) Do Far Gazes Shine? ${paper}`).title).toBe('Do Far Gazes Shine?')
})
