import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '- [Learning to see](https://arxiv.org/abs/2305.05726)\n'

/** The kind of the last entry of a text. */
function lastKind(text: string): string | undefined {
  return parse(text).entries.at(-1)?.kind
}

describe('the kind of a bullet', () => {
  test.each([
    ['a paper by its link', paper, 'paper'],
    ['a paper by its venue', '- [Learning to see](https://x.org), CVPR 2020\n', 'paper'],
    [
      'a paper by its year and a label, wherever it is kept',
      '- Learning to see far at night (2017) [[Paper]](https://x.org/see)\n',
      'paper',
    ],
    [
      'a paper by those who cite it',
      '- [Learning to see far](https://bee.github.io/see) (Bee et al. 2019) sees far\n',
      'paper',
    ],
    ['other by its year alone', '- [Kit to see far at night](https://x.org/see) (2017)\n', 'other'],
    ['a paper by its company', `${paper}- [Learning to hear](https://x.org)\n`, 'paper'],
    [
      'other, among things that are no papers',
      `${paper}\n## Tools\n\n- [Some tool](https://x.org/a)\n`,
      'other',
    ],
    [
      'a dataset by its section',
      `${paper}\n## Datasets\n\n- [RSICD](https://github.com/o/r)\n`,
      'dataset',
    ],
    [
      'a dataset by a section above',
      `${paper}\n## 数据集\n\n### Captions\n\n- [RSICD](https://x.org)\n`,
      'dataset',
    ],
    [
      'a dataset in a section of benchmarks',
      `${paper}\n## Benchmarks\n\n- [RSICD](https://x.org)\n`,
      'dataset',
    ],
    ['other in a list that is not about papers', '## Kits\n\n- [Tool](https://x.org)\n', 'other'],
    [
      'a dataset by its section, in a list that is not about papers',
      '## Datasets\n\n- [RSICD](https://x.org)\n',
      'dataset',
    ],
  ])('%s', (_, text, kind) => {
    expect(lastKind(`# L\n\n${text}`)).toBe(kind)
  })
})

describe('the kind of what says little by itself', () => {
  const pages = '- [Learning to see far](https://github.com/o/r/tree/main/see)\n'

  test.each([
    ['a title under a venue and its year', `## ICLR 2026 (Apr)\n\n${pages}`, 'paper'],
    ['a title under a year', `## 2026\n\n${pages}`, 'other'],
    ['a name under a venue', '## ICLR 2026\n\n- [Accepted papers](https://x.org)\n', 'other'],
    ['a talk under a venue', '## ICLR 2026\n\n- [To see far away](https://youtu.be/x)\n', 'other'],
    ['a row of datasets', '| Dataset Name | Size |\n|-|-|\n| RSICD | 12 |\n', 'dataset'],
  ])('%s', (_, text, kind) => {
    expect(lastKind(`# L\n\n${text}`)).toBe(kind)
  })

  test.each([
    ['# Satellite Datasets', 'dataset'],
    ['# Papers and Datasets', 'other'],
  ])('a bullet of a list that is called %j', (heading, kind) => {
    expect(lastKind(`${heading}\n\n## Ships\n\n- [RSICD](https://x.org)\n`)).toBe(kind)
  })
})

test.each([
  'News',
  "🔔 What's New in 2024",
  'Update Log',
  'Most Recent Update Note',
  'Update: 2019-09-24',
  'Contributors',
  'About Me',
  ':high_brightness: Updated 2021-10-23',
  '致谢',
])('below %j nothing is an entry of a list of papers', (heading) => {
  expect(parse(`# L\n\n${paper}\n## ${heading}\n\n${paper}`).entries).toHaveLength(1)
})

test('the newest of the papers are such below a heading of papers', () => {
  const text = `# L\n\n## Far\n\n### Research Papers\n\n${paper}\n#### What's New\n\n${paper}`
  expect(parse(text).entries).toHaveLength(2)
})

describe('the kind of what a heading sets aside', () => {
  const other = '- [Learning to hear](https://x.org)\n'

  test.each([
    [
      'Courses',
      `${paper}- Far seeing: [1](https://bee.org/a.html) [2](https://bee.org/b.pdf)\n`,
      'other',
    ],
    ['Tutorials and Talks', `${paper}${other}`, 'other'],
    ['Available Courses', `${paper}${other}`, 'other'],
    ['Open-source Tools', `${paper}${other}`, 'other'],
    ['Talks\n\n### 2024', `${paper}${other}`, 'other'],
    ['Talks', `${other}${paper}`, 'paper'],
    ['News Recommendation', paper, 'paper'],
    ['Tool Learning', `${paper}${other}`, 'paper'],
    ['1. Video', `${paper}${other}`, 'paper'],
    ['Others', `${paper}${other}`, 'paper'],
    ['News', '| Title | Paper |\n|-|-|\n| To see | [pdf](https://arxiv.org/abs/2305.1) |', 'paper'],
  ])('%j', (heading, text, kind) => {
    expect(lastKind(`# L\n\n${paper}\n## ${heading}\n\n${text}`)).toBe(kind)
  })
})

describe('the kind of a row', () => {
  test.each([
    ['| Dataset | Home |', '| RSICD | [x](https://x.org) |', 'dataset'],
    ['| Benchmark | Paper |', '| RSICD | [paper](https://arxiv.org/abs/2305.05727) |', 'dataset'],
    ['| 数据集 | 论文 |', '| RSICD | [paper](https://arxiv.org/abs/2305.05727) |', 'dataset'],
    ['| Title | Code |', '| Learning datasets | [x](https://x.org) |', 'other'],
    ['| Title | Venue |', '| Learning datasets | CVPR 2020 |', 'paper'],
    ['| Name | Venue |', '| RSICD | - |', 'other'],
  ])('%s %s', (header, row, kind) => {
    expect(lastKind(`# L\n\n${paper}\n## Other\n\n${header}\n|-|-|\n${row}\n`)).toBe(kind)
  })

  test('a table of words is none of entries', () => {
    const rows = '| Type | `IT` |\n|-|-|\n| Explanation | Intervention |\n'
    expect(parse(`# L\n\n${paper}\n## Types\n\n${rows}`).entries).toHaveLength(1)
    const named = rows.replace('Type', 'Dataset')
    expect(parse(`# L\n\n${paper}\n## Types\n\n${named}`).entries).toHaveLength(2)
  })

  test('a table of papers in a section of datasets holds papers', () => {
    const table = '| Paper title | Venue |\n|-|-|\n| Learning to see | CVPR 2020 |\n'
    expect(lastKind(`# L\n\n## Datasets\n\n${table}`)).toBe('paper')
  })
})

test('one paper among twenty entries makes a list of papers, among more it does not', () => {
  const tools = (count: number): string =>
    Array.from({length: count}, (_, index) => `- [Tool ${index}](https://x.org/${index})\n`).join(
      '',
    )
  const kinds = (count: number): Set<string> =>
    new Set(parse(`# L\n\n## A\n\n${paper}\n## B\n\n${tools(count)}`).entries.map(({kind}) => kind))
  expect(kinds(19)).toEqual(new Set(['paper', 'other']))
  expect(kinds(20)).toEqual(new Set(['other']))
})

test('the id of a paper comes from its paper link, else from another that names one', () => {
  const ids = parse(
    [
      '- [Learning to see](https://github.com/o/r) [paper](https://arxiv.org/abs/2305.05726) [pdf](https://doi.org/10.1/2)',
      '- [Learning to hear](https://www.nature.com/articles/s41586-021-03819-2) [project](https://doi.org/10.1038/s41586-021-03819-2)',
      '- [Learning to smell](https://x.org) [code](https://arxiv.org/abs/2305.05727)',
    ].join('\n'),
  ).entries.map((entry) => entry.paper)
  expect(ids).toEqual(['arxiv:2305.05726', 'doi:10.1038/s41586-021-03819-2', undefined])
})

describe('a heading that names datasets', () => {
  const titled = (title: string): string =>
    `- [${title}](https://arxiv.org/abs/2305.05726), CVPR 2023\n`

  test.each([
    ['Dataset Papers', 'Learning to see', 'dataset'],
    ['Datasets, Benchmarks & Surveys', 'A survey of seeing', 'paper'],
    ['Datasets, Benchmarks & Surveys', 'SeeBench: seeing at scale', 'dataset'],
    ['Evaluation and Benchmarks', 'A dataset of sights', 'dataset'],
    ['Dataset Distillation', 'Learning to see', 'paper'],
  ])('%s over %s', (heading, title, kind) => {
    expect(lastKind(`# L\n\n## ${heading}\n\n${titled(title)}`)).toBe(kind)
  })
})

test('a dataset whose name a venue might bear keeps it', () => {
  const text =
    '# L\n\n## Datasets\n\n- [PETS2009](http://pets.org/a.html) : far sights\n- [SeeSet](http://see.org/) : near sights\n\n## Papers\n\n- [Learning to see](https://arxiv.org/abs/2305.05726)'
  expect(parse(text).entries.map(({kind, title}) => [kind, title])).toEqual([
    ['dataset', 'PETS2009'],
    ['dataset', 'SeeSet'],
    ['paper', 'Learning to see'],
  ])
})

test.each([
  ['[Blog] [Learning to See Far](https://example.org/see)', 'project'],
  ['[Blog] [Learning to See Far](https://arxiv.org/abs/2305.05726)', 'paper'],
  ['[CVPR] [Learning to See Far](https://example.org/see)', 'paper'],
])('a tag before a title may say what it leads to: %s', (item, role) => {
  const text = `# L\n\n## Papers\n\n- [Learning to see](https://arxiv.org/abs/2305.05727)\n- ${item}`
  expect(
    parse(text)
      .entries.at(-1)
      ?.links.map((link) => link.role),
  ).toEqual([role])
})

test.each([
  ['https://www.amazon.com/Far-Lamps-of-the-Night/dp/0132392275', 'other'],
  ['https://www.amazon.science/publications/far-lamps-of-the-night', 'paper'],
])('what is sold is no paper: %s', (url, kind) => {
  const text = `${paper}\n## Reading\n\n${paper}- [Far Lamps of the Night](${url})\n`
  expect(lastKind(`# L\n\n${text}`)).toBe(kind)
})

test('blogs are other things, however they are praised', () => {
  const item = '- [Far Lamps of the Night](https://lamps.org/blog/far)'
  const text = `# L\n\n## Papers\n\n${paper}\n## Some Interesting or Useful Blogs\n\n${item}\n`
  expect(lastKind(text)).toBe('other')
})

test('surveys below posts are papers', () => {
  const item = '- Far Lamps of the Night (2017), Ann Bee. [[PDF](https://bee.org/far.pdf)]'
  const text = `# L\n\n## Papers\n\n${paper}\n## Useful Posts/Slides\n\n### Survey\n\n${item}\n`
  expect(lastKind(text)).toBe('paper')
})

test('a page without a year is none of the papers that all have theirs behind them', () => {
  const papers = ['Bee', 'Dee', 'Fox', 'Gill'].map(
    (name, index) =>
      `- [A Survey on Lamps of ${name}](https://arxiv.org/abs/1705.0364${index}) (${name}, 2017)\n`,
  )
  const kindOf = (item: string): string | undefined =>
    lastKind(`# L\n\n## Surveys\n\n${papers.join('')}- ${item}\n`)
  expect(kindOf('[100 Lists on Far Lamps](https://lists.org/lamps)')).toBe('other')
  expect(kindOf('[100 Years of Far Lamps](https://arxiv.org/abs/1705.03659)')).toBe('paper')
})

test('a workshop with its home page is no paper, a paper below it is', () => {
  const kindsOf = (item: string): string[] =>
    parse(`# L\n\n## Papers\n\n${paper}\n## Recent Workshops\n\n- ${item}\n`).entries.map(
      ({kind}) => kind,
    )
  expect(kindsOf('[Seeing Far and Wide](https://far.org/), NAACL 2021')).toEqual(['paper', 'other'])
  expect(kindsOf('[Seeing Far](https://arxiv.org/abs/2305.00001), NAACL 2021')).toEqual([
    'paper',
    'paper',
  ])
})

describe('the kind of what an index or a site tells', () => {
  const pubmed = 'https://pubmed.ncbi.nlm.nih.gov/3000748/'
  test.each([
    ['a title in PubMed is a paper', `- [Learning to see far at night](${pubmed})`, 'paper'],
    ['a name there is a tool that is cited by it', `- [SeeNet](${pubmed})`, 'other'],
  ])('%s', (_, item, kind) => {
    const tools =
      '- [Seer](https://x.org/a)\n- [Sayer](https://x.org/b)\n- [Doer](https://x.org/c)\n'
    expect(lastKind(`# L\n\n${paper}\n## Tools\n\n${tools}${item}\n`)).toBe(kind)
  })

  test.each([
    ['[Far Sights Evaluation Website](https://sights.org/index.html)', 'other'],
    ['[farsights.org](http://www.farsights.org/)', 'other'],
    ['[Far Sights](https://sights.org/)', 'paper'],
    ['[A Website for Far Sights](https://sights.org/paper)', 'paper'],
  ])('among papers %s is %s', (link, kind) => {
    expect(lastKind(`# L\n\n${paper}- ${link}\n`)).toBe(kind)
  })
})

test('a heading within an item says what stands below it there', () => {
  const text = `${paper}\n  #### Implementations:\n  - [Far lamps](https://bee.org/far)\n`
  expect(lastKind(text)).toBe('other')
  expect(lastKind(text.replace('Implementations:', 'Later:'))).toBe('paper')
})

test('a tool with a second repository of its name is none of the papers beside it', () => {
  const tool =
    '- [**seer**] [[Github](https://github.com/o/seer)] [[Server](https://github.com/o/seer_mcp)]\n'
  expect(lastKind(`# L\n\n${paper}${tool}`)).toBe('other')
})
