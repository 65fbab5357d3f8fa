import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[Paper](https://arxiv.org/abs/2305.05726)'

test.each([
  [
    '*European Conference on Computer Vision*. Cham: Springer Nature Switzerland, 2024.',
    'ECCV',
    2024,
  ],
  [
    '*European Conference on Computer Vision*. Berlin, Heidelberg: Springer Berlin Heidelberg, 2012.',
    'ECCV',
    2012,
  ],
  ['*Far Lamps Symposium*. Springer, 2019.', 'Far Lamps Symposium', 2019],
])(
  'who published the papers of a meeting, and in which town, is no venue: %s',
  (behind, name, year) => {
    const entry = onlyEntry(`Bee, Ann, et al. "Learning to See Far." ${behind} ${paper}\n`)
    expect([entry.title, entry.venue?.name, entry.year]).toEqual([
      'Learning to See Far',
      name,
      year,
    ])
  },
)

test.each([
  ['**Learning to See Far,** in SIMA, 2019.', 'SIMA'],
  ['**Learning to See Far**, in SIMA, 2019.', 'SIMA'],
  ['**Learning to See Far,** in the dark, 2019.', undefined],
])('a venue behind a small word right behind a title: %s', (line, name) => {
  expect(onlyEntry(`- ${line} ${paper}\n`).venue?.name).toBe(name)
})
