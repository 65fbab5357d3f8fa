import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const things = ['rooms', 'halls', 'stairs']
const titles = things.map((thing) => `Lighting far ${thing}`)
const url = (at: number): string => `https://arxiv.org/abs/1902.1223${at}`

test.each<[string, (title: string, at: number) => string]>([
  [
    'links first',
    (title, at) =>
      `[PDF](${url(at)}) [Code](https://github.com/bee/l${at}) "${title}" – *WSDM 2008*`,
  ],
  ['venue first', (title, at) => `*2014 SIGIR* **[PDF](${url(at)})** ${title}`],
  ['authors first', (title, at) => `*Ann Bee; Cy Dee* – "[${title}](${url(at)})". *CVPR 2020*`],
  ['a label in the middle', (title, at) => `(Survey) *${title}* [[arXiv]](${url(at)}) RecSys 2020`],
])('paragraphs of a section that lead to papers are papers in whatever order: %s', (_, line) => {
  expect(titlesOf(`# Lamps\n\n## Papers\n\n${titles.map(line).join('\n\n')}\n`)).toEqual(titles)
})

test('so are lines that begin with the sign of an item', () => {
  const lines = titles.map((title, at) => `• [PDF](${url(at)}) (Survey) "${title}" *WSDM 2008*<br>`)
  expect(titlesOf(`# Lamps\n\n## Papers\n\n${lines.join('\n')}\n`)).toEqual(titles)
})

test('one such paragraph among prose is none', () => {
  const prose = ['Lamps light rooms.', 'Halls are larger than rooms.', 'Stairs are the darkest.']
  const paper = `More on it is said in [this paper](${url(0)}), read at WSDM 2008.`
  expect(titlesOf(`# Lamps\n\n## Rooms\n\n${[...prose, paper].join('\n\n')}\n`)).toEqual([])
})
