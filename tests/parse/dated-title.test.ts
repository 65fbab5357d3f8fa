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
