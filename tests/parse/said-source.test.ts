import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

test.each(['from Meta', 'from Google DeepMind', 'by OpenAI and Ann Bee', 'from Cohere, MIT'])(
  'a bracket that says whose a paper is stands outside its title: %s',
  (words) => {
    expect(onlyEntry(`- Learning to See Far (${words}) [paper](${url})\n`).title).toBe(
      'Learning to See Far',
    )
  },
)

test('a bracket of other words behind `from` belongs to its title', () => {
  expect(onlyEntry(`- Learning to See Far (from Scratch) [paper](${url})\n`).title).toBe(
    'Learning to See Far (from Scratch)',
  )
})

test.each([
  ['收录', 'IEEE 2019', 2019],
  ['收录', '2022', 2022],
  ['Venue', 'arxiv 2105', 2021],
])('the year of a column %s: %s', (header, words, year) => {
  const table = `| paper | ${header} |\n| --- | --- |\n| [Learning to See Far](${url}) | ${words} |\n`
  expect(onlyEntry(table).year).toBe(year)
})

test('a main page is the project', () => {
  const labels = `[paper](${url}), [Main Page](https://far-sight.example.org/)`
  const {links} = onlyEntry(`- Learning to See Far ${labels}\n`)
  expect(links.map(({role}) => role)).toEqual(['paper', 'project'])
})

test('a volume is no venue', () => {
  const words =
    'Bee, Ann, and Dee, Cy. **Learning to see far**, volume 358. Springer Science & Business Media, 2011.'
  expect(onlyEntry(`- ${words} [pdf](${url})\n`).venue?.name).toBeUndefined()
})

test('what somebody said of a paper, in quotes and brackets behind it', () => {
  const words =
    'Learning to See Far and Wide in the Dark (“A paper that all have to read” - Ann Bee)'
  expect(onlyEntry(`- ${words} [paper](${url})\n`).title).toBe(
    'Learning to See Far and Wide in the Dark',
  )
})

test('bold words behind `across` belong to the title that goes on behind them', () => {
  const words = 'A Comparison of Models across **Computer Vision** Tasks'
  expect(onlyEntry(`- ${words} [paper](${url})\n`).title).toBe(
    'A Comparison of Models across Computer Vision Tasks',
  )
})

test.each(['[arXiv 2105] Learning to See Far', 'Learning to See Far, arXiv 2105.'])(
  'the month of a preprint: %s',
  (words) => {
    expect(onlyEntry(`- ${words} [paper](${url})\n`)).toMatchObject({
      title: 'Learning to See Far',
      year: 2021,
    })
  },
)
