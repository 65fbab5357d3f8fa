import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {places, said} from '../support/list-lint.ts'

const rule = 'duplicate-paper'
const see = '[Learning to see far](https://arxiv.org/abs/2305.00001)'

/** A section of bullets. */
function section(title: string, ...items: readonly string[]): string {
  return `## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}\n`
}

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

describe('tells a second entry in another section', () => {
  const preprint = '[Learning to see far](https://arxiv.org/abs/2305.00001), arXiv 2023'
  const see = '[Learning to see far](https://arxiv.org/abs/2305.00001), CVPR 2023'

  const hear = '[Learning to hear far](https://arxiv.org/abs/2305.00002), CVPR 2023'
  const text = `# L\n\n${section('A', preprint)}${section('B', see)}`

  test('quietly, if it says another venue, and not if configured so', () => {
    expect(said(rule, text)).toEqual([
      '9:4 info Unexpected second entry for `Learning to see far` that says `CVPR 2023`, expected one venue: the other says `arXiv 2023`',
    ])
    expect(said(rule, text, {rules: {[rule]: ['error', {across: false}]}})).toEqual([])
    expect(places(rule, text, {rules: {[rule]: 'warning'}})).toEqual(['9:4 info'])
  })

  test('as it is, if no other paper stands twice', () => {
    expect(said(rule, `# L\n\n${section('A', see)}${section('B', see)}`)).toEqual([
      '9:4 info Unexpected second entry for `Learning to see far`, expected it in one section',
    ])
  })

  test('in a second table of one section', () => {
    const table = (entry: string): string => `| Title |\n|-|\n| ${entry} |\n`
    expect(places(rule, `# L\n\n## A\n\n${table(preprint)}\nWords.\n\n${table(see)}`)).toEqual([
      '13:4 info',
    ])
  })

  test.each([
    ['bold lines', `**Long-term**\n\n- ${preprint}\n\n**Short-term**\n- ${see}\n`, '10:4 info'],
    ['a bold line and nothing', `- ${preprint}\n\n__Short-term:__\n\n- ${see}\n`, '9:4 info'],
    ['lines with a colon', `Surveys:\n\n- ${preprint}\n\nMethods：\n\n- ${see}\n`, '11:4 info'],
    ['items over items', `- Long-term\n  - ${preprint}\n- Short-term\n  - ${see}\n`, '8:6 info'],
  ])('in a second group of one section: %s', (_, text, place) => {
    expect(places(rule, `# L\n\n## Memory\n\n${text}`)).toEqual([place])
  })

  test('but a group names a paper once, and ends with its section', () => {
    expect(said(rule, `# L\n\n## A\n\n**Short-term**\n\n- ${see}\n- ${see}\n`)).toEqual([
      '8:4 error Unexpected second entry for `Learning to see far`, expected one in `Short-term`',
    ])
    expect(said(rule, `# L\n\n## A\n\n**Short-term**\n\n- x\n\n${section('B', see, see)}`)).toEqual(
      ['12:4 error Unexpected second entry for `Learning to see far`, expected one in `B`'],
    )
  })

  test('prefers the first entry of its own section', () => {
    const [, second] = lint(`# L\n\n${section('A', preprint)}${section('B', see, see)}`).filter(
      (one) => one.rule === rule,
    )
    expect([second?.start.line, second?.severity, second?.related[0]?.start.line]).toEqual([
      10,
      'error',
      9,
    ])
  })

  test.each([
    ['as it is, with others', section('Detection', see, hear) + section('Retrieval', see, hear)],
    ['with a year less', section('A', see, hear) + section('B', see.replace(' 2023', ''), hear)],
    ['among surveys', section('Detection', see) + section('Surveys', preprint)],
    ['in a selection', section('Must-read', see) + section('Detection', preprint)],
    ['below an overview', `## Ships\n\n- ${see}\n\n### 2022\n\n- ${preprint}\n`],
    [
      'under years of two topics',
      `## Ships\n\n### 2022\n\n- ${see}\n- ${hear}\n\n## Planes\n\n### 2023\n\n- ${see}\n- ${hear}\n`,
    ],
    [
      'a dataset of two tasks',
      ['Captions', 'Retrieval']
        .map(
          (task) =>
            `## ${task}\n\n| Dataset | Home |\n|-|-|\n| RSICD-Captions | [x](https://x.org) |\n`,
        )
        .join('\n'),
    ],
  ])('not if it belongs into both: %s', (_, text) => {
    expect(said(rule, `# L\n\n${text}`)).toEqual([])
  })

  test('two years of one venue are told wherever the two entries stand', () => {
    const text = section('Detection', see) + section('Surveys', see.replace('2023', '2022'))
    expect(places(rule, `# L\n\n${text}`)).toHaveLength(1)
  })

  const many = (count: number, venue: string): string[] =>
    Array.from(
      {length: count},
      (_, index) =>
        `[Learning to see number ${index}](https://arxiv.org/abs/2305.${10000 + index}), ${venue}`,
    )
  const across = (count: number, ...venues: readonly [string, string]): string =>
    `# L\n\n${section('A', ...many(count, venues[0]))}${section('B', ...many(count, venues[1]))}`

  test('once for all, past three', () => {
    expect(said(rule, across(3, 'arXiv 2023', 'CVPR 2023'))).toHaveLength(3)
    expect(said(rule, across(4, 'arXiv 2023', 'CVPR 2023'))).toEqual([
      '12:4 info Unexpected second entries that say another venue for 4 papers in other sections, expected one venue each',
    ])
  })

  test('under two years or dates', () => {
    const told = (one: string, other: string): string[] =>
      said(rule, `# L\n\n${section(one, see)}${section(other, see)}`)
    const message = 'Unexpected second entry for `Learning to see far`, expected it in one section'
    expect(told('2022', '2023')).toEqual([`9:4 info ${message}`])
    expect(told('Week of June 5', 'Week of May 28')).toEqual([`9:4 info ${message}`])
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
