import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function titlesOf(summaries: readonly string[], header = 'Summary'): readonly string[] {
  const rows = summaries.map(
    (summary, at) =>
      `| SeeNet${at} | ${summary} | [[arXiv]](https://arxiv.org/abs/2305.0572${at}) |`,
  )
  const text = `# L\n\n## Papers\n\n| *Name* | *${header}* | *Paper* |\n|-|-|-|\n${rows.join('\n')}\n`
  return parse(text).entries.map(({title}) => title)
}

const titles = [
  '*Deep Laplacian Pyramid Networks for Far Sights*',
  '*Photo-Realistic Sights of Lamps Using a Network*',
  '*Fast and Accurate Sights via Distillation*',
]

test('titles stand where others tell of what a column names', () => {
  const found = titles.map((title) => title.slice(1, -1))
  expect(titlesOf(titles)).toEqual(found)
  expect(titlesOf(titles, 'Description')).toEqual(found)
})

test.each([
  [['Sees far sights in the light of lamps', 'Makes sights of lamps look real', titles[2] ?? '']],
  [titles.map((title) => `${title.slice(1, -1)}.`)],
  [['Proposes a Deep Network of Far Sights', ...titles.slice(1)]],
])('sentences are no titles: %s', (summaries) => {
  expect(titlesOf(summaries)).toEqual(['SeeNet0', 'SeeNet1', 'SeeNet2'])
})

test('what names spell is no title', () => {
  const rows = [
    'BERT | Bidirectional Encoder Representations from Transformers',
    'FSLN | Far Sights of Lamp Networks',
    'WNSL | Wide Nets for Sights of Lamps',
  ]
  const lines = rows.map((row, at) => `| ${row} | [arXiv](https://arxiv.org/abs/2305.0572${at}) |`)
  const text = `# L\n\n## Papers\n\n| Name | Description | Paper |\n|-|-|-|\n${lines.join('\n')}\n`
  expect(parse(text).entries.map(({title}) => title)).toEqual(['BERT', 'FSLN', 'WNSL'])
})
