import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[paper](https://arxiv.org/abs/2305.05726)'

test.each([
  ['[FarSee]: Learning to See in Far Places  \nSEEK 2018', 'Learning to See in Far Places'],
  ['[Just See] Learning to See in Far Places', 'Learning to See in Far Places'],
  // A bracket and a colon may be of the title.
  ['Sights [of Lamps]: Learning to See', 'Sights'],
])('a name in brackets and a colon stand before a title: %s', (words, title) => {
  expect(onlyEntry(`- ${words} ${paper}\n`).title).toBe(title)
})

test('stars that bold words never end are none of a title', () => {
  const {title} = onlyEntry(
    '- [**FarSet (Far Sights)](https://www.kaggle.com/datasets/bee/far)**\n',
  )
  expect(title).toBe('FarSet (Far Sights)')
})

test('a bold label behind a bold title is none of it', () => {
  const code = '[Code](https://github.com/bee/see)'
  const title = '[Learning to See in Far Places](https://github.com/bee/see)'
  expect(onlyEntry(`- **${title}: ${paper} | ${code}**\n`).title).toBe(
    'Learning to See in Far Places',
  )
  expect(onlyEntry(`- **Learning to See:** ${paper}\n`).title).toBe('Learning to See')
})

test.each([
  ['A Data Set for SIGHT-19 2020.', 'A Data Set for SIGHT-19', 2020],
  ['A Data Set from 2020.', 'A Data Set from 2020', undefined],
])('a year behind a name with its number is when it appeared: %s', (words, title, year) => {
  expect(onlyEntry(`- ${words} ${paper}\n`)).toMatchObject({title, year})
})

test('a label may say on which day a preprint appeared', () => {
  const label = '[[arXiv on 24 May 2019]](https://arxiv.org/abs/1905.04215)'
  expect(onlyEntry(`- Learning to See in Far Places ${label}\n`).title).toBe(
    'Learning to See in Far Places',
  )
})

test('a full stop and a comma may end authors', () => {
  const words = 'A.Bee, C. Dee, and E. Eff., Far Lamps, arXiv preprint arXiv:1410.5401, 2014'
  expect(onlyEntry(`- ${words} [[Paper](https://arxiv.org/abs/1410.5401)]\n`).title).toBe(
    'Far Lamps',
  )
})
