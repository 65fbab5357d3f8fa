import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const arxiv = 'https://arxiv.org/abs/2305.0572'

const titlesOf = (text: string): [string, unknown, string][] =>
  parse(`# L\n\n## 2018\n\n${text}`).entries.map(({title, year, links}) => [
    title,
    year,
    links.map(({role}) => role).join(),
  ])

const lines = (digit: number): string =>
  `<img src="a.png">\n\nWeb page: https://a.org/far/\n\nLink to paper: ${arxiv}${digit}\n\nArticles of interest:\n`

test('names over nothing but pictures and labelled links are papers', () => {
  const text = `### SeeVAE (Far)\n\n${lines(1)}\n### Far Seer\n\n[[Web]](https://b.org/) [[Paper]](${arxiv}2)\n`
  expect(titlesOf(text)).toEqual([
    ['SeeVAE (Far)', 2018, 'project,paper'],
    ['Far Seer', 2018, 'project,paper'],
  ])
})

test.each([
  `### Our Survey\n\n[[Paper]](${arxiv}1)\n\n### Citation\n\n[[Paper]](${arxiv}1)\n`,
  `### Far Seer\n\n[[Paper]](${arxiv}1)\n`,
  `### Far Seer\n\nIt sees far. [[Paper]](${arxiv}1) See more.\n\n### Near Seer\n\nSo does it, see [[Paper]](${arxiv}2) and more.\n`,
])('other short headings are none: %s', (text) => {
  expect(titlesOf(text).filter(([title]) => /Seer|Survey|Citation/.test(title))).toEqual([])
})
