import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {covers} from '../../src/model/span.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const table = (cell: string): string =>
  `# L\n\n## ICML\n\n| Year | Paper |\n|-|-|\n| 2018 | ${cell} |\n`
const second = '**Seeing Far at Night**<br>E. B. Eel (Bay College)'

test('papers that share a cell with their authors are entries of their own', () => {
  const {entries} = parse(
    table(`1. **Learning to See Far**<br>Ann Bee (City University); Cy Dee<br>2. ${second}`),
  )
  expect(entries.map(viewOf)).toMatchObject([
    {title: 'Learning to See Far', year: 2018},
    {title: 'Seeing Far at Night', year: 2018},
  ])
})

test('each has the links of its lines', () => {
  const url = 'https://arxiv.org/abs/2001.00001'
  const {entries} = parse(
    table(
      `**Learning to See Far**<br>Ann Bee, Cy Dee<br>[**Far Sights at Night**](${url})<br>Ed Eel`,
    ),
  )
  expect(entries.map(({links}) => links.length)).toEqual([0, 1])
})

test('what is bold behind the authors of one paper may be where it appeared', () => {
  expect(
    titlesOf(table('**Learning to See Far**<br>Ann Bee, Cy Dee<br>**Journal of Far Sights**')),
  ).toEqual(['Learning to See Far'])
})

const paper = (at: number): string => `https://arxiv.org/abs/2001.0000${String(at)}`

test('papers that are each a line with a link, and nothing more, are entries of their own', () => {
  const {entries} = parse(
    table(`[Learning to See Far](${paper(1)}) <br> [Seeing Far at Night](${paper(2)})`),
  )
  expect(entries.map(viewOf)).toMatchObject([
    {title: 'Learning to See Far', year: 2018},
    {title: 'Seeing Far at Night', year: 2018},
  ])
  expect(entries.map(({links}) => links.map(({url}) => url))).toEqual([[paper(1)], [paper(2)]])
  expect(entries.every(({span, links}) => links.every((link) => covers(span, link.span)))).toBe(
    true,
  )
})

test.each([
  `[Learning to See Far](${paper(1)})<br>[slides of the talk](https://e.org/slides)`,
  `[Learning to See Far](${paper(1)})<br>[PDF](${paper(2)})`,
  `[Learning to See Far](${paper(1)})<br>[Ann Bee and others](${paper(2)}) told it`,
])('what stands below the link of one paper is no other: %s', (cell) => {
  expect(titlesOf(table(cell))).toEqual(['Learning to See Far'])
})
