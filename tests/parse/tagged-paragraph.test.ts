import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const paper = '[paper](https://arxiv.org/abs/2305.05726)'
const code = '[code](https://github.com/bee/see)'
const title = 'SeeNet: Learning to See Far and Wide'

test.each([
  `:red_square: \`FAR\` \`Aug\` &nbsp;&nbsp;-&nbsp;&nbsp; ${paper} / ${code} &nbsp;-&nbsp; ${title}`,
  `\`FAR\` ${paper} / code - ${title}`,
  `${paper} ${code} ${title}`,
  `${code}, ${paper} - ${title}`,
])('a title behind tags and labels, in a paragraph as in an item: %s', (line) => {
  expect(titlesOf(`# L\n\n## Papers\n\n${line}\n`)).toEqual([title])
  expect(titlesOf(`# L\n\n## Papers\n\n- ${line}\n`)).toEqual([title])
})

test.each([
  `${paper} and ${code} of what we see far and wide`,
  `${paper} Learning to See Far and Wide Was Long in Coming. It tells of all that is seen by night`,
  `${code} Learning to See Far and Wide`,
])('prose behind labels is none: %s', (line) => {
  expect(titlesOf(`# L\n\n## Papers\n\n${line}\n`)).toEqual([])
})

test('what a tag names is told behind it', () => {
  expect(titlesOf(`# L\n\n- \`SeeNet\` ${paper} - a net that sees by night\n`)).toEqual(['SeeNet'])
})
