import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers = [1, 2, 3]
  .map((n) => `- [Learning to see far ${String(n)}](https://arxiv.org/abs/2001.0000${String(n)})`)
  .join('\n')

test.each([
  ['- [SeeSet](https://see.org/) is a small news dataset of sights.', 'dataset'],
  ['- [SeeNet](https://see.org/) is a model for any dataset.', 'paper'],
  ['**Datasets**\n\n- [SeeSet](https://see.org/)', 'dataset'],
  [
    'Some benchmark datasets are listed in the following,\n\n- [SeeSet](https://see.org/) holds sights.',
    'dataset',
  ],
  ['**Public datasets:**\n\n- [Learning to see](https://arxiv.org/abs/2001.00009)', 'paper'],
  ['**Methods and datasets**\n\n- [SeeNet](https://see.org/)', 'paper'],
])('what words say of a thing among papers: %s is a %s', (item, kind) => {
  const {entries} = parse(`# L\n\n## Far\n\n${papers}\n\n${item}\n`)
  expect(entries.at(-1)?.kind).toBe(kind)
})

test('a heading is about what stands before its relative clause', () => {
  const table = '| Project | Year |\n|---|---|\n| [SeeLM](https://github.com/o/r) | 2023 |\n'
  const of = (title: string) => parse(`# L\n\n## Papers\n\n${papers}\n\n## ${title}\n\n${table}`)
  const kindIn = (title: string) => of(title).entries.at(-1)?.kind
  expect(kindIn('Models that support a far corpus')).toBe('other')
  expect(kindIn('Datasets that support far models')).toBe('dataset')
})

test('a heading is about what stands before what it is on', () => {
  const item = '- Learning to see [[paper](https://arxiv.org/abs/2001.00009)]'
  const kindIn = (title: string) => parse(`# L\n\n## ${title}\n\n${item}\n`).entries.at(-1)?.kind
  expect(kindIn('Models on Far Datasets')).toBe('paper')
  expect(kindIn('Datasets on Sights')).toBe('dataset')
  expect(kindIn('Papers on Datasets')).toBe('dataset')
})

test.each([
  ['## Datasets', 'SeeSet'],
  ['## Methods', 'Learning to See Far by Night'],
])('under %s the name before who introduced it is %s', (heading, title) => {
  const item =
    '- **SeeSet.** Introduced by *Ann Bee and Cy Dee* in **Learning to See Far by Night.** ICML, 2019. [[Paper]](https://arxiv.org/abs/1901.00009)'
  expect(parse(`# L\n\n${heading}\n\n${item}\n`).entries[0]?.title).toBe(title)
})
