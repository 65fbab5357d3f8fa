import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function entriesOf(rows: string): readonly string[] {
  const head = '| Method | Year | Signal | Link |\n| --- | --- | --- | --- |'
  return parse(`# L\n\n## Papers\n\n${head}\n${rows}\n`).entries.map(({title}) => title)
}

const paper = (name: string): string =>
  `| ${name} | 2024 | far | [Paper](https://arxiv.org/abs/2403.0000${name.length}) |`

test('a row of one emphasized cell is a heading of the rows below it', () => {
  const rows = ['| **_Open methods_** ||||', paper('SeeNet'), paper('FarSight'), paper('LampNet')]
  expect(entriesOf(rows.join('\n'))).toEqual(['SeeNet', 'FarSight', 'LampNet'])
  const short = ['| _Near_ |', paper('SeeNet'), '| _Far_ |', paper('FarSight'), paper('LampNet')]
  expect(entriesOf(short.join('\n'))).toEqual(['SeeNet', 'FarSight', 'LampNet'])
})

test('a row of one cell is a title that lacks the rest where the others are written so too', () => {
  const rows = [
    paper('**Seeing Far**'),
    paper('**Hearing Wide**'),
    '| **Smelling Near Lamps** ||||',
  ]
  expect(entriesOf(rows.join('\n'))).toHaveLength(3)
  expect(entriesOf(['| **Seeing Far and Wide** ||||', paper('SeeNet')].join('\n'))).toHaveLength(2)
})

test('a row of one plain cell is no heading', () => {
  const rows = [paper('SeeNet'), paper('FarSight'), '| Smelling Near Lamps ||||']
  expect(entriesOf(rows.join('\n'))).toHaveLength(3)
})

test('such a row tells the year of those below', () => {
  const list = `# L\n\n## Papers\n\n| Method | Signal | Link |\n| --- | --- | --- |\n| **2023** |||\n| SeeNet | far | [Paper](https://openreview.net/forum?id=a) |\n| FarSight | far | [Paper](https://openreview.net/forum?id=b) |\n`
  expect(parse(list).entries.map(({title, year}) => [title, year])).toEqual([
    ['SeeNet', 2023],
    ['FarSight', 2023],
  ])
})

const placed = (rows: readonly string[], header = 'Title'): unknown[] =>
  parse(
    `# L\n\n## Papers\n\n| ${header} | Code |\n| --- | --- |\n${rows.join('\n')}\n`,
  ).entries.map(({title, venue, headed, year}) => [title, (venue ?? headed)?.name, year])

const titled = (title: string): string => `| *[${title}](https://a.org/${title.length}.pdf)* | - |`

test('a row of a year, or of a venue with its year, tells of those below, however they are written', () => {
  const rows = ['| **2015** | |', titled('Learning to See Far'), '| CVPR 2018 | |']
  expect(placed([...rows, titled('Learning to Hear Wide Sounds')])).toEqual([
    ['Learning to See Far', undefined, 2015],
    ['Learning to Hear Wide Sounds', 'CVPR', 2018],
  ])
})

test('a row of data that a meeting and its year name is none, nor one that leads somewhere', () => {
  const [first, last] = ['ICDAR 2013', 'ICDAR 2017'].map(
    (name) => `| ${name} | [code](https://github.com/a/${name.slice(-4)}) |`,
  )
  const data = placed([first ?? '', '| ICDAR 2015 | |', last ?? ''], 'Dataset')
  expect(data.map((entry) => (entry as unknown[])[0])).toContain('ICDAR 2015')
  const rows = ['| [CVPR 2018](https://a.org/x) | |', titled('Learning to See Far')]
  expect(placed(rows).at(-1)).toEqual(['Learning to See Far', undefined, undefined])
})
