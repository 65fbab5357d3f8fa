import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const record = (title: string): string =>
  `### SeeNet ★\n**[Paper]** (CVPR 2018) ${title} <br>\n**[Author]** Cy Dee, [Ann Bee](https://sites.google.com/site/bee)<br>\n**[[Code](https://github.com/o/r)]** <br>\nIt sees far.\n\n`

test('title and authors may be named in bold brackets', () => {
  const {entries} = parse(
    `# L\n\n## Far\n\n${record('Learning to See Far')}${record('Deep Far Sights')}`,
  )
  expect(entries.map(viewOf)).toMatchObject([
    {
      kind: 'paper',
      title: 'Learning to See Far',
      venue: 'CVPR 2018',
      links: ['other https://sites.google.com/site/bee', 'code https://github.com/o/r'],
    },
    {title: 'Deep Far Sights'},
  ])
})

test('a bold bracket without authors is none', () => {
  expect(titlesOf('# L\n\n**[Paper]** Please send papers that you miss.\n')).toEqual([])
})
