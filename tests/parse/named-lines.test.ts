import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const paper = (words: string, at: number): string =>
  `[${words}](https://arxiv.org/abs/2305.0572${at})`
const [see, hear] = ['Learning to See Far Things', 'Learning to Hear Far Things']

test.each([
  `**SeeNet**: ${paper(see, 1)}\n**HearNet**: ${paper(hear, 2)}`,
  `**SeeNet**: ${paper(see, 1)}<br>\n**HearNet**: ${paper(hear, 2)}`,
  `SeeNet: ${paper(see, 1)}  \nHearNet: ${paper(hear, 2)}`,
])('names and their papers on lines of one paragraph are papers each: %s', (lines) => {
  expect(titlesOf(`# L\n\n## A\n\n${lines}\n`)).toEqual([see, hear])
})

test('labels before links tell of one thing on several lines', () => {
  const lines = `**Paper**: ${paper(see, 1)}\n**Code**: [The Code to See Far](https://github.com/bee/see)`
  expect(titlesOf(`# L\n\n## A\n\n${lines}\n`).length).toBeLessThan(2)
})
