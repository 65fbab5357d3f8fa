import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const item = (number: number): string =>
  `- [Learning to see far by night](https://arxiv.org/abs/2305.0000${number})\n`

test.each([
  ['### ccs2024', 'CCS', 2024],
  ["### ICSE'23", 'ICSE', 2023],
])('the heading %s names a venue and its year', (heading, name, year) => {
  const [entry] = parse(`# Papers\n\n${heading}\n\n${item(1)}`).entries
  expect([entry?.headed?.name, entry?.year]).toEqual([name, year])
})

test.each([
  ['IEEE Trans. on SMC, 2008', 'TSMC'],
  ['ACM Computer Surveys, Sep 2017', 'CSUR'],
  ['IEEE SmartCloud', 'SmartCloud'],
  ['NoDaLiDa 2021', 'NoDaLiDa'],
  ['NODALIDA 2021', 'NoDaLiDa'],
  [
    'European Software Engineering Conference / Foundations of Software Engineering (ESEC/FSE) 2019',
    'FSE',
  ],
])('a venue goes by other names too: %s', (words, name) => {
  const [entry] = parse(`# Papers\n\n${item(1).trim()}. ${words}\n`).entries
  expect(entry?.venue?.name).toBe(name)
})

test('an at sign joins a venue and its year', () => {
  const [entry] = parse(`# Papers\n\n${item(1).trim()}. ICSE@2021\n`).entries
  expect([entry?.venue?.name, entry?.year]).toEqual(['ICSE', 2021])
})

test('short names that head years are venues as those beside them are', () => {
  const text = `# Papers\n\n## KDD\n\n### 2020\n\n${item(1)}\n## NeurIPS\n\n### 2021\n\n${item(2)}\n## SIGIR\n\n### 2021\n\n${item(3)}`
  expect(parse(text).entries.map(({headed, year}) => [headed?.name, year])).toEqual([
    ['KDD', 2020],
    ['NeurIPS', 2021],
    ['SIGIR', 2021],
  ])
})

test('below a heading of journals, their names are no topics', () => {
  const headedBelow = (heading: string): unknown =>
    parse(
      `# L\n\n## ${heading}\n\n### Pattern Recognition\n\n- [Learning to See Far](https://arxiv.org/abs/2305.05726)\n`,
    ).entries[0]?.headed?.name
  expect(headedBelow('Top Statistics journals')).toBe('PR')
  expect(headedBelow('Statistics Journals (Big 4)')).toBe('PR')
  expect(headedBelow('Fields')).toBeUndefined()
})

test('journals of one house, several venues under one heading and a rest tell that the headings beside them are venues', () => {
  const headings = ['Nature', 'Nature Machine Intelligence', 'ICML, ICLR or NeurIPS', 'Others']
  const text = headings.map((heading, index) => `### ${heading}\n\n${item(index)}`).join('\n')
  expect(parse(`# L\n\n## Papers\n\n${text}`).entries.map(({headed}) => headed?.name)).toEqual([
    'Nature',
    'Nature Machine Intelligence',
    undefined,
    undefined,
  ])
})

test('a topic in brackets may stand behind a venue among others', () => {
  const headings = ['NDSS', 'USENIX Security', 'ArXiv (Seeing & Hearing)', 'Far Lamps (Seeing)']
  const text = headings.map((heading, index) => `### ${heading}\n\n${item(index)}`).join('\n')
  expect(parse(`# L\n\n## Papers\n\n${text}`).entries.map(({headed}) => headed?.name)).toEqual([
    'NDSS',
    'USENIX Security',
    'arXiv',
    undefined,
  ])
})

test('letters with a year among such venues are one, whose papers need no link', () => {
  const text = ['2020 CVPR', '2020 XQZV', '2019 ECCV']
    .map((heading) => `## ${heading}\n\n- Learning to See Far by Lamps at ${heading}\n`)
    .join('\n')
  expect(parse(`# L\n\n${text}`).entries.map(({headed, year}) => [headed?.name, year])).toEqual([
    ['CVPR', 2020],
    ['XQZV', 2020],
    ['ECCV', 2019],
  ])
})
