import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const titlesOf = (text: string): string[] =>
  parse(`# Papers\n\n## Seeing\n\n${text}\n`).entries.map(({title}) => title)

const code = '[Code](https://github.com/bee/see)'

test.each([
  `**Learning to See Far**\nCVPR 2021\n${code}`,
  `**Learning to See Far**<br>Ann Bee, Cy Dee<br>arXiv 2021<br>${code}`,
  `**Learning to See Far**  \n*Ann Bee, Cy Dee*  \nCVPR 2021  \n${code}`,
  `*Learning to See Far*  \nAnn Bee, Cy Dee  \nCVPR 2021  \n${code}`,
  `**Learning to See Far**, CVPR 2021. [${code}]`,
  `**Learning to See Far**\narXiv:2105.01234, May 2021\n${code}`,
])('a title that is set off, where it appeared and code are a paper: %s', (text) => {
  expect(titlesOf(text)).toEqual(['Learning to See Far'])
})

test.each([
  `**Our paper on seeing is accepted** at CVPR 2021. ${code}`,
  `**The tools to see with:** CVPR 2021. ${code}`,
  `**Learning to See Far** ${code}`,
  `*These tools help us to see far*, as shown at CVPR 2021. ${code}`,
])('what such words announce is none: %s', (text) => {
  expect(titlesOf(text)).toEqual([])
})

test('a venue in brackets that leads to the paper ends it as a label does', () => {
  const text = `Learning to See in the Far Dark, Ann Bee, Cy Dee, [[ICME 2020](https://arxiv.org/pdf/1911.00001)]`
  expect(titlesOf(text)).toEqual(['Learning to See in the Far Dark'])
})

test.each([
  'More of how lamps help us to see far was told by others, [[SeeFar 2020](https://arxiv.org/abs/1911.00001)]',
  'Learning to See in the Far Dark was shown at [ICME 2020](https://arxiv.org/abs/1911.00001)',
])('but another name, or a venue within a sentence, does not: %s', (text) => {
  expect(titlesOf(text)).toEqual([])
})
