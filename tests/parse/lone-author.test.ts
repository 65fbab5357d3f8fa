import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const link = '[pdf](https://arxiv.org/abs/2305.05726)'

test.each([
  'Ann Bee. Learning to See with Language Models. EMNLP 2021.',
  'Ann Bee, Learning to See with Language Models, EMNLP 2021.',
  'Ann Bee and Cy Dee. Learning to See with Language Models, EMNLP 2021.',
])('authors before a title: %s', (text) => {
  expect(onlyEntry(`- ${text} ${link}`)).toMatchObject({
    title: 'Learning to See with Language Models',
    venue: {name: 'EMNLP'},
    year: 2021,
  })
})

test.each([link, ''])('a title that looks like names, behind those: %s', (behind) => {
  const text =
    'Ann Bee and Cy Dee. Structural Sights and Lexical Relations, Machine Learning, 1993.'
  expect(onlyEntry(`- ${text} ${behind}`)).toMatchObject({
    title: 'Structural Sights and Lexical Relations',
    year: 1993,
  })
})

test('a name of two words before a colon is the title’s', () => {
  const title = 'Deep Blue: A Machine Learning to Play'
  expect(onlyEntry(`- ${title}, AIJ 2002. ${link}`).title).toBe(title)
})

test('other authors in italics before a linked title are none', () => {
  const text = `[1] A. Bee *et al.*, [‘Learning to See Far and Wide’](https://arxiv.org/abs/2305.05726), *arXiv:2305.05726 [cs]*, May 2023.`
  expect(onlyEntry(`# L\n\n## A\n\n${text}\n`).title).toBe('Learning to See Far and Wide')
})

test.each([
  'Bee *et al*. T. *JRS*',
  'Bee _et al._ T. *JRS*',
  'Ann Bee, *et al.* T, *JRS*',
  'Ann Bee *et al.*, T, *JRS*',
])('Latin words in italics are some of the authors’: %s', (text) => {
  const title = 'Learning to See Far and Wide'
  const shown = text.replace('T', title)
  expect(onlyEntry(`- ${shown}, 2019. ${link}`)).toMatchObject({title, year: 2019})
})

test('a lone author before a title and its venue in italics', () => {
  const text = 'Ann Bee, Stochastic Neural Architecture Search, *ICLR*, 2019'
  expect(onlyEntry(`- ${text} ${link}`).title).toBe('Stochastic Neural Architecture Search')
})

test('a name before a comma is the title’s where no venue stands apart', () => {
  const title = 'Deep Blue, Learning to Play Chess'
  expect(onlyEntry(`- ${title} ${link}`).title).toBe(title)
})

test('a lone author whose initial stands behind', () => {
  const title = 'Learning to see with many far lamps'
  const journal = '*Nature Machine Intelligence* 2019;1(5):206–215.'
  expect(onlyEntry(`- Bee C. ${title}. ${journal} ${link}`).title).toBe(title)
  expect(onlyEntry(`- Bee C D. ${title}. ${journal} ${link}`).title).toBe(title)
  expect(onlyEntry(`- Part C. ${title}. ${journal} ${link}`).title).toBe(`Part C. ${title}`)
})

test('the name of a method before authors and a title, with its venue in italics', () => {
  const people = 'Ann Bee, Cy Dee, and Eve Fly'
  const text = `- SEE: ${people}, Learning to see with many far lamps, *arXiv preprint*, 2022 (${link})`
  expect(onlyEntry(text)).toMatchObject({title: 'Learning to see with many far lamps', year: 2022})
})

test.each([
  ['Jin Yoon Sera Arik Thom Pfister', undefined],
  ['Sights Yearbook Visual Computing Methods', 'Sights Yearbook Visual Computing Methods'],
])('names of people without commas are no venue, other words are: %s', (words, name) => {
  const {venue, year} = onlyEntry(
    `[Learning to see far and wide](https://proceedings.mlr.press/v119/bee20a.html), ${words}, 2020, [code](https://github.com/o/r)`,
  )
  expect([venue?.name, year]).toEqual([name, 2020])
})
