import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {places, said} from '../support/list-lint.ts'
import {section} from './sections.ts'

const rule = 'duplicate-paper'
const see = '[Learning to see far](https://arxiv.org/abs/2305.00001)'

describe('is silent about', () => {
  test.each([
    [
      'different papers',
      section('A', see, '[Learning to hear far](https://arxiv.org/abs/2305.00002)'),
    ],
    [
      'one link for clearly different titles',
      section('A', see, '[A survey of smelling and tasting](https://arxiv.org/abs/2305.00001)'),
    ],
    [
      'two datasets in common words, each with a note of its own',
      '## Datasets\n\n| Dataset |\n|---|\n| Change detection dataset [[8](#n8)] |\n| Change detection dataset [[17](#n17)] |\n| [Other](https://arxiv.org/abs/2305.00001) |\n',
    ],
    [
      'two datasets, the second of which has a plus',
      '## Datasets\n\n| Dataset | Year |\n|---|---|\n| [FaceForensics](https://arxiv.org/abs/2305.00001) | 2018 |\n| [FaceForensics++](https://github.com/o/r) | 2019 |\n',
    ],
    [
      'two ids of one registry under one title',
      section('A', see, '[Learning to see far](https://arxiv.org/abs/2405.00009)'),
    ],
    [
      'two editions of one workshop',
      section(
        'A',
        '[Workshop on seeing far](https://x.org/1), CVPR 2020',
        '[Workshop on seeing far](https://x.org/2), CVPR 2021',
      ),
    ],
    [
      'one title of few words',
      section(
        'A',
        '[Overview](https://x.org/1), CVPR 2020',
        '[Overview](https://x.org/2), ICCV 2021',
      ),
    ],
    ['news of a paper', section('News', see) + section('Updates 2024', see) + section('A', see)],
    ['a version of the paper', section('A', see, `Journal version of ${see}`)],
    [
      'parts of a benchmark that share a paper',
      section('A', `**STEM**: ${see}`, `**Law**: ${see}`),
    ],
    [
      'things that are no papers, each with an address of its own',
      section('A', '[Some tool for all](https://x.org/1)', '[Some tool for all](https://x.org/2)'),
    ],
    [
      'a dataset and its paper',
      `${section('Papers', see)}## Datasets\n\n| Dataset | Paper |\n|-|-|\n| RSICD-Captions | ${see} |\n`,
    ],
    [
      'datasets of one paper',
      `${section('Papers', see)}## Data\n\n| Dataset | Paper |\n|-|-|\n| RSICD-Captions | [paper](https://arxiv.org/abs/2305.00009) |\n| UCM-Captions | [paper](https://arxiv.org/abs/2305.00009) |\n`,
    ],
    [
      'one code link of two papers',
      section(
        'A',
        `${see} [code](https://github.com/o/r)`,
        '[Learning to hear far](https://arxiv.org/abs/2305.00002) [code](https://github.com/o/r)',
      ),
    ],
    [
      'links to the front page of a registry',
      section(
        'A',
        '[Learning to see far](https://arxiv.org/)',
        '[A survey of smelling](https://arxiv.org/)',
      ),
    ],
    [
      'a paper and its extension',
      section(
        'A',
        see,
        '[Learning to see far and wide with many more words than before](https://arxiv.org/abs/2305.00002)',
      ),
    ],
  ])('%s', (_, text) => {
    expect(said(rule, `# L\n\n${text}`)).toEqual([])
  })
})

describe('tells a second entry in a section', () => {
  test.each([
    ['the same line twice', see, see],
    [
      'other versions and forms',
      see,
      '[Learning to see far](https://arxiv.org/pdf/2305.00001v3.pdf)',
    ],
    ['arXiv by its DOI', see, '[Learning to see far](https://doi.org/10.48550/arXiv.2305.00001)'],
    [
      'letter case, signs and accents',
      see,
      '[LEARNING TO SEE: Fár!](http://arxiv.org/abs/2305.00001)',
    ],
    [
      '& and "and"',
      '[Seeing & hearing things](https://arxiv.org/abs/2305.00001)',
      '[Seeing and Hearing Things](https://arxiv.org/abs/2305.00001)',
    ],
    ['a shortened title', see, '[EyeNet: Learning to see far](https://arxiv.org/abs/2305.00001)'],
    ['a typing error', see, '[Learnig to see far](https://arxiv.org/abs/2305.00001)'],
    [
      'one link of no registry',
      '[Learning to see far](https://x.org/see.pdf), CVPR 2020',
      '[Learning to see far](http://www.x.org/see.pdf), CVPR 2020',
    ],
    [
      'preprint and publication',
      `${see}, arXiv 2023`,
      '[Learning to see far](https://doi.org/10.1109/TGRS.2022.1), TGRS 2023',
    ],
    [
      'one code link, before the paper is out',
      '[Learning to see far](https://arxiv.org/abs/2305.00001) [code](https://github.com/o/r)',
      'Learning to see far [[code](https://github.com/o/r)]',
    ],
    ['one short name twice', `**EyeNet**: ${see}`, `**Eye-Net**: ${see}`],
    ['a short name once', see, `**EyeNet**: ${see}`],
    [
      'titles in Chinese',
      '[深度学习视觉综述](https://arxiv.org/abs/2305.00001)',
      '[深度学习视觉综述](https://arxiv.org/abs/2305.00001v2)',
    ],
    [
      'an id and a title of one word',
      '[EyeNet](https://arxiv.org/abs/2305.00001)',
      '[eyenet](https://arxiv.org/abs/2305.00001)',
    ],
  ])('%s', (_, first, second) => {
    const other = '[Learning to hear well](https://arxiv.org/abs/2305.00009)'
    expect(
      places(rule, `# L\n\n${section('A', first, other, second)}`).map((place) =>
        place.replace(/:\d+/, ''),
      ),
    ).toEqual(['7 error'])
    expect(
      places(rule, `# L\n\n${section('A', second, other, first)}`).map((place) =>
        place.replace(/:\d+/, ''),
      ),
    ).toEqual(['7 error'])
  })

  test('and a third, each beside the first', () => {
    const findings = lint(`# L\n\n${section('A', see, see, see)}`).filter(
      (finding) => finding.rule === rule,
    )
    expect(findings.map(({start, related}) => [start.line, related[0]?.start.line])).toEqual([
      [6, 5],
      [7, 5],
    ])
  })

  test('in a table, in a list without headings, and a dataset by its name', () => {
    const row = `| ${see} |\n`
    expect(places(rule, `| Title |\n|-|\n${row}${row}`)).toEqual(['4:4 error'])
    expect(said(rule, `- ${see}\n- ${see}\n`)).toEqual([
      '2:4 error Unexpected second entry for `Learning to see far`, expected one in the list',
    ])
    const data = '| RSICD-Captions | [paper](https://arxiv.org/abs/2305.00009) |\n'
    expect(places(rule, `- ${see}\n\n| Dataset | Paper |\n|-|-|\n${data}${data}`)).toEqual([
      '6:3 error',
    ])
  })
})

describe('rows with a column of names', () => {
  const table = (...rows: readonly string[]) =>
    `# L\n\n| Name | Paper | Venue |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`

  test('one paper may present two datasets', () => {
    expect(places(rule, table(`MSVD | ${see} | -`, `MSRVTT | ${see} | -`))).toEqual([])
  })

  test.each([
    ['one name', `MSVD | ${see} | -`, `MSVD | ${see} | -`],
    ['no second name', `MSVD | ${see} | -`, ` | ${see} | -`],
    [
      'two links, so that one title is wrong',
      `MSVD | ${see} | CVPR 2023`,
      'MSRVTT | [Learning to see far](https://doi.org/10.1109/TGRS.2021.1) | TGRS 2021',
    ],
  ])('%s', (_, one, other) => {
    expect(places(rule, table(one, other))).toHaveLength(1)
  })
})

test('words that lead in links are no papers', () => {
  const lead = '**Detailed information on all images:** [[Paper](https://arxiv.org/abs/2305.00001)]'
  expect(places(rule, section('A', lead, lead))).toEqual([])
})

test('a title that was copied to another paper is told as such', () => {
  const entry = (name: string, url: string): string =>
    `**${name}**: Learning to See Far and Wide [[paper](https://${url})]`
  const [arxiv, doi] = ['arxiv.org/abs/2305.00001', 'doi.org/10.1109/TGRS.2021.1']
  const told = places(rule, section('A', entry('SeeNet', arxiv), entry('FarNet', doi)))
  expect(told).toEqual([expect.stringContaining('warning')])
})

test('a group that only says that it folds is not where a paper stands', () => {
  const items = (summary: string): string =>
    `## Seeing\n\n<details>\n<summary>${summary}</summary>\n\n- ${see}\n- ${see}\n\n</details>\n`
  expect(said(rule, items('Toggle'))).toEqual([expect.stringContaining('expected one in `Seeing`')])
  expect(said(rule, items('Near sights'))).toEqual([
    expect.stringContaining('expected one in `Near sights`'),
  ])
})
