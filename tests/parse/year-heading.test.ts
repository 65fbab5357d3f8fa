import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const item = '- Learning to see far [[paper](https://arxiv.org/abs/2305.05726)]'
const yearsOf = (text: string): (number | undefined)[] => parse(text).entries.map(({year}) => year)

test('a year holds the headings as high as itself that follow it', () => {
  const year = (number: number): string =>
    `### ${number}\n### Conference\n${item}\n### Journal\n${item}\n`
  expect(yearsOf(`# Papers\n\n## Seeing\n\n${year(2022)}\n${year(2021)}\n`)).toEqual([
    2022, 2022, 2021, 2021,
  ])
})

test('a day holds the numbered papers as high as itself, and no other heading', () => {
  const paper = (number: number): string =>
    `### ${number}. [Learning to see ${number}](https://arxiv.org/pdf/2410.0372${number})\n**Summary**: The paper learns to see.\n\n`
  const days = `### 2024-10-09\n\n${paper(1)}${paper(2)}### 2023-05-06\n\n${paper(3)}### Others\n\n${item}`
  expect(yearsOf(`# Papers\n\n## Daily Updates\n\n${days}\n`)).toEqual([
    2024,
    2024,
    2023,
    undefined,
  ])
})

test.each([
  ['which has papers of its own', `## 2022\n\n${item}\n\n## Surveys\n\n${item}`, [2022, undefined]],
  ['behind what it holds', `## 2022\n## Talks\n${item}\n## Tools\n${item}`, [2022, undefined]],
  ['with words', `## 2022 年论文分类\n## Surveys\n${item}`, [undefined]],
])('a year holds no other heading: %s', (_, text, years) => {
  expect(yearsOf(`# Papers\n\n${text}\n`)).toEqual(years)
})

test.each([
  '(-2015)',
  "1990's",
  '2017-18',
  '2019 - now',
  '(~ 2014)',
  'Before 2016',
  '2020 and before',
])('a time is no year: %s', (words) => {
  expect(yearsOf(`# Papers\n\n## Classics ${words}\n\n${item}\n`)).toEqual([undefined])
})

test.each(['Week 3 (June 23 - June 29) - 2025', '2025-06', '2025'])(
  'a date has one: %s',
  (words) => {
    expect(yearsOf(`# Papers\n\n## ${words}\n\n${item}\n`)).toEqual([2025])
  },
)

test('where the survey of a list appeared tells nothing of its entries', () => {
  for (const title of ['Awesome Far Sights [TPAMI 2024]', 'Awesome Far Sight Papers (ICLR 2024)'])
    expect(yearsOf(`# ${title}\n\n## Seeing\n\n${item}\n`)).toEqual([undefined])
  expect(yearsOf(`# Sights of 2024\n\n## Seeing\n\n${item}\n`)).toEqual([2024])
})
