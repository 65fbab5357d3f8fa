import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const pdf = '[[pdf]](https://arxiv.org/abs/2305.05726)'

test.each([
  'it contains 3 parts: far, wide and near sights.',
  '7 kinds of lamps with 15 images each.',
  'a large set of far sights',
])('what is said of data behind their name is no title: %s', (said) => {
  expect(onlyEntry(`## Datasets\n\n- **SEES**: ${said} ${pdf}\n`).title).toBe('SEES')
})

test.each(['A Large Set of Far Sights', '3D Sights of Lamps'])(
  'a title behind the name of data goes on with it: %s',
  (title) => {
    const entry = onlyEntry(`## Datasets\n\n- **SEES**: ${title} ${pdf}\n`)
    expect(entry.title).toContain(title)
  },
)
