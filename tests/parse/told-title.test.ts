import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.00001'

function read(text: string): unknown[] {
  return parse(`# L\n\n## A\n\n${text}\n`).entries.map(({title, venue, year}) => [
    title,
    venue?.name,
    year,
  ])
}

describe('what is said beside a title is no part of it', () => {
  test.each([
    [
      `- **Sights (IEEE TKDE, 2009, 6000+ citations) [[**Paper**](${url})]**`,
      'Sights',
      'TKDE',
      2009,
    ],
    [`- **Sights (2004, 570+ citations) [[**Paper**](${url})]**`, 'Sights', undefined, 2004],
    [`- Far sights, under review in *ICLR* 2023. [[paper](${url})]`, 'Far sights', 'ICLR', 2023],
    [`- [[SeeNet][SLRS 16][SeeLab] Far sights](${url})`, 'Far sights', 'SLRS', 2016],
    [
      `- [Spanner](${url}) (2012): Spanner is "a far and wide database".`,
      'Spanner',
      undefined,
      2012,
    ],
  ])('%s', (line, title, venue, year) => {
    expect(read(line)).toEqual([[title, venue, year]])
  })
})

describe('paragraphs that are papers', () => {
  test.each([
    ['below a name', `FarNet:\n[Learning far and wide. CVPR 2017](${url})`],
    ['over fields', `[Learning far and wide. CVPR 2017](${url})\nHighlight: far\nResearcher: Ann`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([['Learning far and wide', 'CVPR', 2017]])
  })
})

test('a reference by its language is a link of the paper above', () => {
  const text = '- **Sights (2016)**\n  - Ann Bee\n  - [[R Reference]](https://github.com/a/b)'
  expect(read(`- **Far (CVPR 2016)** [[Paper]](${url})\n${text}`)[1]).toEqual([
    'Sights',
    undefined,
    2016,
  ])
})

describe('a line with a year below a title says where it appeared', () => {
  test.each([
    ['OSDI 2016', 'OSDI', 2016],
    ['Nature volume 521, 2015', 'Nature', 2015],
    ['Journal of Machine Learning Research 18 (2018)', 'JMLR', 2018],
    ['ML Systems Workshop at NIPS 2016', 'NeurIPSW', 2016],
  ])('%s', (line, venue, year) => {
    expect(read(`Learning Far and Wide\n${line}\n${url}`)).toEqual([
      ['Learning Far and Wide', venue, year],
    ])
  })
})

describe('a bracket with two digits of a year ends a title', () => {
  test.each([
    [`Learning to see (NeurIPS'22 TRL Workshop) [[Paper]](${url})`, 'NeurIPSW', 2022],
    [`Learning to see (NurIPS‘22 Workshop on TRL) [[Paper]](${url})`, 'NeurIPSW', 2022],
    [`Learning to see (preprint'23) [[Paper]](${url})`, undefined, 2023],
    [`[Learning to see (ACML-24 Journal Track)](${url})`, 'ACML', 2024],
  ])('%s', (line, venue, year) => {
    expect(read(`- ${line}`)).toEqual([['Learning to see', venue, year]])
  })
})
