import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const link = '[[paper](https://arxiv.org/abs/2305.05726)]'

test.each([
  [
    'Far Sights; Near Sounds: Learning from both, CVPR 2020',
    'Far Sights; Near Sounds: Learning from both',
  ],
  [
    'Learning from sights // sounds for Lamps, CVPR 2020',
    'Learning from sights // sounds for Lamps',
  ],
  ['Sight / Sound Retrieval for Far Lamps. CVPR 2020', 'Sight / Sound Retrieval for Far Lamps'],
])('a sign that parts no people and no venue is the title’s: %s', (text, title) => {
  expect(onlyEntry(`- ${text} ${link}`)).toMatchObject({title, venue: {name: 'CVPR'}, year: 2020})
})

test('places between semicolons are no people', () => {
  const places =
    '- One lamp and more over Jackville, FL; Tampaville, FL; Richville, VA; and Omaville, NE'
  expect(titlesOf(`# Datasets\n\n## Sights\n\n${places}\n`)).toEqual([])
})

test.each([
  ['Traps and Pitfalls - Practical Problems of Far Sights', 0],
  ['Ann Bee and Cy Dee - Practical Problems of Far Sights', 21],
])('two words before a dash are no authors in a column of titles: %s', (text, at) => {
  const table = `| Title | Authors | Link |\n|---|---|---|\n| ${text} | Ed Eel | ${link} |\n`
  expect(onlyEntry(table).title).toBe(text.slice(at))
})

test('a title of two words before its authors', () => {
  expect(onlyEntry(`- Deep Sight - Ann Bee, Cy Dee - CVPR 2020 ${link}`).title).toBe('Deep Sight')
})

test('a title that begins with a quotation, behind its venue', () => {
  const title = '"Do Look Far": Learning to See in the Wild'
  expect(onlyEntry(`- [CVPR 2020] ${title} ${link}`)).toMatchObject({title, year: 2020})
  expect(onlyEntry(`- Ann Bee, Cy Dee. "Learning to See": CVPR 2020 ${link}`).title).toBe(
    'Learning to See',
  )
})

test('a method between authors and a year is none of them', () => {
  expect(onlyEntry(`- Fast Sight, Ann Bee, In ICCV, 2015. ${link}`)).toMatchObject({
    title: 'Fast Sight',
    venue: {name: 'ICCV'},
    year: 2015,
  })
})

test.each([
  ['Learning to See Far Lamps', ' · Far Labs / University of Aville · Survey'],
  ['Farsight 2.0 Technical Report', ' · Far Labs · Model'],
  ['Farsight 2.0 Technical Report', ''],
])('a title ends before a dot between columns, and not within a number: %s%s', (title, rest) => {
  expect(onlyEntry(`- [2025] ${title}${rest} ${link}`)).toMatchObject({title, year: 2025})
})
