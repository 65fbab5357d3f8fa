import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

test.each([
  `[ Learning to See Far ] [ [ PDF LINK ](${url}) ]`,
  `[ Learning to See Far ][ [PDF](${url}) ]`,
  `[ Learning to See Far] [PDF LINK](${url}) ]`,
  `【Learning to See Far】[PDF](${url})`,
])('a title in brackets: %s', (item) => {
  expect(onlyEntry(`- ${item}`)).toMatchObject({title: 'Learning to See Far', venue: undefined})
})

test.each([
  ['AAAI-34', 'AAAI', undefined],
  ['ACL-57', 'ACL', undefined],
  ['AAAI-21', 'AAAI', 2021],
])('numbers that count the meetings are no years: %s', (words, name, year) => {
  const {venue} = onlyEntry(`- [Learning to See Far](${url}) (${words})`)
  expect([venue?.name, venue?.year]).toEqual([name, year])
})

test.each([
  ['[The Sight of Stars, Ann Bee, ECCV 2018]', 'The Sight of Stars', 2018],
  ['[SEE0-2mix]', 'SEE0-2mix', undefined],
  ['[ECCV 2018] Far Sights of Stars', 'Far Sights of Stars', 2018],
  ['[SEE0] Far Sights of Stars', 'Far Sights of Stars', undefined],
  ['[SeeNet] Far Sights', 'Far Sights', undefined],
  ['【SeeNet】Far sights', 'Far sights', undefined],
  ['[Blog] 人群计数论文解读', '人群计数论文解读', undefined],
])('brackets before nothing but a link hold a title, with digits too: %s', (words, title, year) => {
  const entry = onlyEntry(`- ${words} [[Paper]](${url})`)
  expect([entry.title, entry.year]).toEqual([title, year])
})

test('a topic in brackets within bold is none of the title, and what is said again belongs to it', () => {
  const titleOf = (words: string) =>
    onlyEntry(`- **${words}** [pdf](https://arxiv.org/abs/2305.05726)\n`).title
  expect(titleOf('[Sights] Learning to See Far')).toBe('Learning to See Far')
  expect(titleOf('[Re] Learning to See Far')).toBe('[Re] Learning to See Far')
})

test.each([
  ['[Project] SeeNet', 'SeeNet'],
  ['[Code] SeeNet lamps', 'SeeNet lamps'],
  ['[website],Learning to see far', 'Learning to see far'],
])('a label in brackets is none of a short title behind it: %s', (words, title) => {
  expect(onlyEntry(`- ${words}, [[github]](https://github.com/bee/lamp)`).title).toBe(title)
})

test.each(['[SeeNet] -- ', '[SeeNet] — ', '[SeeNet]- ', '[Far Sights] -- '])(
  'a dash behind a name in brackets is none of the title: %s',
  (lead) => {
    expect(onlyEntry(`- **${lead}Learning to See Far** [pdf](${url})`).title).toBe(
      'Learning to See Far',
    )
    expect(onlyEntry(`- [${lead}Learning to See Far](${url})`).title).toBe('Learning to See Far')
  },
)
