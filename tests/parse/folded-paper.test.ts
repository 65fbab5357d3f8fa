import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const fold = (summary: string, number: number): string =>
  `<details>\n<summary>${summary}</summary>\n<p>\nWe see far.\n\ncode:  \npaper: https://arxiv.org/pdf/2112.1276${number}.pdf  \nproject: https://bee.github.io/\n</p>\n</details>\n\n`

test('a fold that is opened by a title holds its paper', () => {
  const text = `# L\n\n## Sights\n\n${fold('SeeNet: A Lamp for Far Sights', 1)}${fold('Learning Far Sights of Near Lamps', 2)}`
  expect(parse(text).entries.map(viewOf)).toMatchObject([
    {
      kind: 'paper',
      title: 'SeeNet: A Lamp for Far Sights',
      links: ['paper https://arxiv.org/pdf/2112.12761.pdf', 'project https://bee.github.io/'],
    },
    {title: 'Learning Far Sights of Near Lamps'},
  ])
})

test('a fold of what a heading leads to is none', () => {
  const headed = (title: string): string =>
    `### [${title}](https://arxiv.org/abs/2305.05726)\n\n<details>\n<summary>The Abstract of this Paper</summary>\n\nWords. [code](https://github.com/o/r)\n\n</details>\n\n`
  const text = `# L\n\n## Sights\n\n${headed('Learning to See Far')}${headed('Learning to See Near')}`
  expect(titlesOf(text)).toEqual(['Learning to See Far', 'Learning to See Near'])
})
