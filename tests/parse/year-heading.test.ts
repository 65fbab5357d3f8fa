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

test.each([
  ['which has papers of its own', `## 2022\n\n${item}\n\n## Surveys\n\n${item}`, [2022, undefined]],
  ['behind what it holds', `## 2022\n## Talks\n${item}\n## Tools\n${item}`, [2022, undefined]],
  ['with words', `## 2022 年论文分类\n## Surveys\n${item}`, [undefined]],
])('a year holds no other heading: %s', (_, text, years) => {
  expect(yearsOf(`# Papers\n\n${text}\n`)).toEqual(years)
})
