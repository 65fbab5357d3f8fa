import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each([
  String.raw`- \[[pdf](${arxiv})\], Learning to see far. ${'`2023.05`'}`,
  `- [[pdf](${arxiv})] Learning to see far \`[May 2023]\``,
  `- [[pdf](${arxiv})] Learning to see far, 2023-05-12`,
  `- Learning to see far. 12 May 2023 [[pdf](${arxiv})]`,
  `- Learning to see far *2023/05* [[pdf](${arxiv})]`,
  `- Learning to see far \`2023\` [[pdf](${arxiv})]`,
])('a date behind a title is no part of it, and is its year: %s', (text) => {
  expect(onlyEntry(text)).toMatchObject({title: 'Learning to see far', year: 2023})
})

test.each([
  ['pdf-2025.02-red', 2025],
  ['2024--06--13-blue', 2024],
  ['Date-May_2023-blue', 2023],
  ['arXiv-2012.01234-b31b1b', undefined],
  ['last_update-2024.05-green', undefined],
])('the date on a badge is when a paper appeared: %s', (badge, year) => {
  const picture = `![](https://img.shields.io/badge/${badge})`
  expect(onlyEntry(`- Learning to see [[Paper]](${arxiv}) ${picture}\n`).year).toBe(year)
})

test('the year behind a dash is no part of a linked title', () => {
  expect(onlyEntry(`- [Learning to see far - 2003](${arxiv})`)).toMatchObject({
    title: 'Learning to see far',
    year: 2003,
  })
})

test.each([
  ['2023-Learning to see far', 'Learning to see far'],
  ['2023-SeeNet: Learning to see far', 'SeeNet: Learning to see far'],
  ['2023-3D-See: Learning to see far', '3D-See: Learning to see far'],
  ['2023-ICRA - Learning to see far', 'Learning to see far'],
])('a year that a hyphen joins to a title is no part of it: %s', (text, title) => {
  expect(onlyEntry(`- ${text} [Paper](${arxiv})`)).toMatchObject({title, year: 2023})
})
