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
