import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const linked = (number: number): string =>
  `- [Learning to see ${number}](https://arxiv.org/abs/2305.0000${number})\n`

function titlesOf(text: string): string[] {
  return parse(`# L\n\n${text}\n`).entries.map(({title}) => title)
}

describe('bullets without a link are papers', () => {
  test.each([
    ['that say where they appeared', '- Learned query optimization (SIGMOD 2021)'],
    ['that begin with it', "- [VLDB'21] Learned query optimization"],
    ['before a comment', '- **Learned query optimization** `VLDB 2021` <!-- add a link -->'],
    [
      'below a name left out',
      '- **:** Ann Bee; Cy Dee\n"Learned query optimization." VLDB (2020).',
    ],
    ['in italics', '- **Learned query optimization** Ann Bee. *VLDB 2020*'],
    ['whose link leads nowhere', '- **Learned query optimization.** AAAI 2020. [paper]()'],
    ['with notes below', '- Learned query optimization (SIGMOD 2021)\n  - A good read (VLDB 2020)'],
    ['under a venue', '## SIGMOD 2021\n\n- Learned Query Optimization'],
    [
      'below a heading under a venue',
      '## [SIGMOD 2021](#x)\n\n### Indexes\n\n- Learned Query Optimization',
    ],
    ['in a group', '- Indexes\n  - Learned query optimization (SIGMOD 2021)'],
    ['in brackets under a venue', '## SIGMOD 2021\n\n- [Learned Query Optimization]'],
  ])('%s', (_, text) => {
    expect(titlesOf(text)).toEqual([expect.stringMatching(/^learned query optimization$/i)])
  })

  test('among papers', () => {
    const text = `${[1, 2, 3].map(linked).join('')}- LeanStore: Optimization for Modern Disks\n`
    expect(titlesOf(text).at(-1)).toBe('LeanStore: Optimization for Modern Disks')
    expect(parse(text).entries.map(({kind}) => kind)).toEqual(Array(4).fill('paper'))
  })

  test('that stand in the place of their address as well', () => {
    const text = `${linked(1)}- [Learning to Optimize Queries](Learning to Optimize Queries)\n`
    expect(titlesOf(text)).toEqual(['Learning to see 1', 'Learning to Optimize Queries'])
    const dated =
      '- VLDB-2021 [Learning: Query (Re)Optimization](Learning: Query (Re)Optimization).'
    expect(titlesOf(dated)).toEqual(['Learning: Query (Re)Optimization'])
  })

  test('among papers, with a year', () => {
    const text = `${[1, 2, 3].map(linked).join('')}- Learning of indexes (2019)\n`
    expect(titlesOf(text).at(-1)).toBe('Learning of indexes')
  })
})

test('a venue without a link or year tells a paper under a year', () => {
  const of = (heading: string): string[] =>
    titlesOf(`## ${heading}\n\n${linked(1)}- "Learned Optimization of Queries" VLDB. A good read`)
  expect(of('2016')).toEqual(['Learning to see 1', 'Learned Optimization of Queries'])
  expect(of('Queries')).toEqual(['Learning to see 1'])
})

test('groups of papers under a heading of some words are no fields of it', () => {
  const text = `## Clouds and machine learning systems\n\n- Candidates:\n  ${linked(1)}`
  expect(titlesOf(text)).toEqual(['Learning to see 1'])
})

describe('bullets without a link are none', () => {
  test.each([
    ['news of a paper', '- [2023/04] **Learned query optimization** was accepted by SIGMOD 2021'],
    ['what has been done', '- We add SIGMOD 2021 papers on learned query optimization'],
    ['a venue', '- International Conference on Management of Data (SIGMOD 2021)'],
    ['a field', '- Summary: learned query optimization (SIGMOD 2021)'],
    ['a name', '- LeanStore (SIGMOD 2021)'],
    ['contents', '- Learned Query Optimization\n- Learned Cardinality Estimation'],
    ['a link within the list', '- [Learned query optimization](#a) (SIGMOD 2021)'],
    ['a sentence under a venue', '## SIGMOD 2021\n\n- More of these papers will be added here'],
  ])('%s', (_, text) => {
    expect(titlesOf(text)).toEqual([])
  })

  test.each([
    ['notes under an entry', `${linked(1)}  - Learned Query Optimization (SIGMOD 2021)\n`],
    ['groups', `- Learned Query Optimization\n  ${linked(1)}`],
    ['fields of an entry', `${linked(1)}  - Ann Bee, Cay Dee and Eve Fee. VLDB 2020\n`],
    ['a remark among papers', `${[1, 2, 3].map(linked).join('')}- This list is not complete yet\n`],
    [
      'conferences among links that are no papers',
      `${linked(1)}\n## Criteria\n\n${['a', 'b', 'c'].map((id) => `- [Journal ${id}](https://x.org/${id})\n`).join('')}- International Symposium on Medical Imaging\n`,
    ],
  ])('%s', (_, text) => {
    expect(titlesOf(text).filter((title) => !/^(?:Learning to see|Journal)/.test(title))).toEqual(
      [],
    )
  })

  test('in a list that is not about papers', () => {
    const tools = Array.from(
      {length: 30},
      (_, index) => `- [Tool ${index}](https://x.org/${index})\n`,
    )
    const text = `## SIGMOD 2021\n\n${tools.join('')}- Query Planner for Modern Disks\n`
    expect(titlesOf(text)).toHaveLength(30)
  })
})

test.each([
  ['A Survey of Tuning (TKDE)', 'A Survey of Tuning', 'TKDE'],
  ['Tuning in Clouds (SIGMOD-Companion ’23)', 'Tuning in Clouds', 'SIGMOD Companion'],
  [
    'Tuning of Trees in Clouds (Proceedings of the ACM on Management of Data)',
    'Tuning of Trees in Clouds',
    'SIGMOD',
  ],
  // The bracket abbreviates the title.
  ['Self-Critical Attention Networks (SCAN)', 'Self-Critical Attention Networks (SCAN)', undefined],
])('a bracket behind a title names its venue, if it is one: %s', (line, title, venue) => {
  const text = `# L\n\n## Papers\n\n${[1, 2, 3, 4].map(linked).join('')}- ${line}\n`
  const entry = parse(text).entries.at(-1)
  expect([entry?.title, entry?.venue?.name]).toEqual([title, venue])
})

test('what a note below says to do is not said of the list', () => {
  const note = '\n\n    Add far lamps to the sights.'
  expect(titlesOf(`- [ICCV 2019] Learning to See Far${note}`)).toEqual(['Learning to See Far'])
})

test('a sentence in brackets is no paper', () => {
  const text = `${[1, 2, 3].map(linked).join('')}- (Worth reading although their lamps are old.)`
  expect(titlesOf(text)).toHaveLength(3)
})

test('a sentence on its own below a title whose address is missing is no paper', () => {
  const linkedOnes = [1, 2, 3, 4].map(linked).join('')
  const title = '- AAAI-2021 [Seeing Far Lamps by Night](Seeing Far Lamps by Night).'
  const notes = '  - Sights are dim where lamps are far.\n  - 远处的灯会降低视力。'
  const titles = titlesOf(`${linkedOnes}${title}\n${notes}`)
  expect([titles.length, titles[4]]).toEqual([5, 'Seeing Far Lamps by Night'])
})

test('a sentence in brackets below papers is a remark', () => {
  const link = (title: string): string => `- [${title}](https://arxiv.org/abs/2305.00001)\n`
  const recent = [
    'A Survey and Critique of Deep Learning of Far Sights',
    'A Survey on Transfer Learning for Systems of Lamps',
  ]
  const others = [
    'If learning of lamps is the answer, what is the question?',
    'Is learning of lamps the answer or the question? A brief survey',
    'Evolutionary Dynamics of Learning of Lamps: A Survey',
  ]
  const below = (heading: string, titles: readonly string[]): string =>
    `### ${heading}\n\n${titles.map(link).join('')}`
  const lists = `${below('Recent (Since 2019)', recent)}\n${below('Other (Before 2019)', others)}`
  const remark = "- (Worth reading although they're not recent reviews.)"
  expect(titlesOf(`## Reviews\n\n${lists}${remark}`)).toHaveLength(5)
})
