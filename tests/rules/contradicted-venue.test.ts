import {describe, expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'contradicted-venue'
const cvf = 'https://openaccess.thecvf.com/content_ICCV_2017/papers/Qi_ICCV_2017_paper.pdf'
const tgrs = 'https://doi.org/10.1109/TGRS.2021.3070383'

function entry(venue: string, url: string, more = ''): string {
  return `- [Learning to see from above](${url}), ${venue}${more}\n`
}

describe('silence', () => {
  test.each([
    ['what the link says', 'ICCV 2017', cvf],
    ['no year', 'ICCV', cvf],
    ['an issue younger than its DOI', 'TGRS 2024', tgrs],
    ['early access', 'TGRS 2021', tgrs],
    ['a preprint with a link to a publisher', 'arXiv 2019', tgrs],
    [
      'a published paper with a link to a preprint',
      'CVPR 2021',
      'https://arxiv.org/abs/1911.01234',
    ],
    ['Findings', 'ACL 2023', 'https://aclanthology.org/2023.findings-acl.1/'],
    ['a letter that is presented', 'ICRA 2021', 'https://doi.org/10.1109/LRA.2021.3061397'],
    ['a journal at a conference', 'TMLR 2022', 'https://iclr.cc/virtual/2023/poster/11234'],
    [
      'the journal track of a conference',
      'DSAA 2021',
      'https://link.springer.com/article/10.1007/s10994-021-06044-0',
    ],
    ['proceedings in a journal', 'ISMB 2019', 'https://doi.org/10.1093/bioinformatics/btz328'],
    ['a workshop with a name of its own', 'BlackboxNLP 2020', cvf.replace('ICCV_', 'ICCVW_')],
    ['two venues', 'CVPR 2017/ICCV 2017', cvf],
    ['a name that venues share', 'ISWC 2017', cvf],
    ['an unknown venue', 'Some Symposium 2017', cvf],
    [
      'a volume that begins in the autumn before',
      'VLDB 2018',
      'http://www.vldb.org/pvldb/vol12/p169-ding.pdf',
    ],
    ['a thesis', 'PhD thesis 2019', cvf],
  ])('%s', (_, venue, url) => {
    expect(said(rule, entry(venue, url))).toEqual([])
  })

  test("a link that is another paper's, which is told by itself", () => {
    const other = `- [Hearing all that nobody sees](${cvf}), ICCV 2017\n`
    expect(said(rule, entry('CVPR 2017', cvf) + other)).toEqual([])
  })

  test('the spelling of a venue that is the wrong one', () => {
    expect(said('unusual-venue', entry('cvpr 2017', cvf))).toEqual([])
    expect(said('unusual-venue', entry('cvpr 2017', 'https://x.org/1.pdf'))).toHaveLength(1)
  })

  test('the other of two papers that one entry holds', () => {
    const other = ' [pdf](https://openaccess.thecvf.com/content_ICCV_2017/html/a.html)'
    expect(said(rule, entry('CVPR 2017', cvf, other))).toHaveLength(1)
    expect(said(rule, entry('CVPR 2017', cvf, '\n  - Learning to hear (ICCV2017)'))).toEqual([])
  })

  test('another paper on another line, code and slides', () => {
    expect(
      said(
        rule,
        entry(
          'CVPR 2017',
          'https://arxiv.org/abs/1703.01234',
          ` [code](${cvf})\n  [paper](${cvf})`,
        ),
      ),
    ).toEqual([])
  })
})

test("a journal goes by the name of its conferences, and these not by each other's", () => {
  const icml = 'https://proceedings.mlr.press/v97/du19c/du19c.pdf'
  expect(said(rule, entry('JMLR 2019', icml))).toEqual([])
  expect(said(rule, entry('ICLR 2019', icml))).toHaveLength(1)
  const joint = 'https://aclanthology.org/2024.lrec-main.1182/'
  expect(said(rule, entry('LREC-COLING 2024', joint))).toEqual([])
})

test.each([
  ['CVPR 2017', cvf, 'ICCV 2017'],
  ["CVPR'17", cvf, "ICCV'17"],
  ['ICCV, 2019', cvf, 'ICCV, 2017'],
  ['(CVPR2017)', cvf, '(ICCV2017)'],
  ['CVPR', cvf, 'ICCV'],
  ['GRSL 2022', tgrs, 'TGRS 2022'],
])('%s is mended', (venue, url, expected) => {
  expect(mended(rule, entry(venue, url))).toBe(entry(venue, url))
  expect(mended(rule, entry(venue, url), {safety: 'unsafe'})).toBe(entry(expected, url))
})

test('a choice of years is told and not made', () => {
  expect(said(rule, entry('TGRS 2020', tgrs))[0]).toContain(
    '`TGRS` of 2021 or up to three years later',
  )
  expect(mended(rule, entry('TGRS 2020', tgrs), {safety: 'unsafe'})).toBe(entry('TGRS 2020', tgrs))
})

test('years of preprints in a column are no years of venues', () => {
  const row = (year: number): string =>
    `| [Learning to see from ${year}](${cvf}) | ICCV | ${year} |\n`
  const table = (rows: string): string => `| Title | Venue | Year |\n| --- | --- | --- |\n${rows}`
  const one = `| [Learning to hear](${tgrs}) | TGRS | 2022 |\n`
  expect(said(rule, table(row(2016) + one))).toHaveLength(1)
  const other = row(2015).replace('Qi_ICCV', 'Bee_ICCV')
  expect(said(rule, table(row(2016) + other + one))).toEqual([])
})

test('an earlier year beside a dated venue is that of the preprint', () => {
  const table = (year: number): string =>
    `| Title | Venue | Year |\n| --- | --- | --- |\n| [Learning to see](${cvf}) | ICCV 2017 | ${year} |\n`
  expect(said(rule, table(2016))).toEqual([])
  expect(said(rule, table(2018))).toHaveLength(1)
})

test('a journal that may have a longer version of the paper that is linked is an info', () => {
  expect(said(rule, entry('PAMI 2019', cvf))).toEqual([
    '1:112 info Unexpected venue `PAMI 2019` beside the link to `ICCV 2017`, expected one version of the paper',
  ])
  expect(said(rule, entry('PAMI 2016', cvf))).toEqual([expect.stringContaining('warning')])
})

describe('a preprint', () => {
  test.each([
    ['arXiv 2021', '2204.01691', 'arXiv 2022'],
    ['*arXiv, Apr 2021*', '2204.01691', '*arXiv, Apr 2022*'],
    ['arXiv preprint (2023)', '2501.06031', undefined],
    ['arXiv 2024', '2501.06031', 'arXiv 2025'],
  ])('%s is younger than its number %s', (venue, id, expected) => {
    const list = entry(venue, `https://arxiv.org/abs/${id}`)
    expect(said(rule, list)).toHaveLength(expected === undefined ? 0 : 1)
    expect(mended(rule, list, {safety: 'unsafe'})).toBe(
      entry(expected ?? venue, `https://arxiv.org/abs/${id}`),
    )
  })

  test.each([
    ['of its own year', 'arXiv 2022', '2204.01691'],
    ['with a later version', 'arXiv 2023', '2204.01691'],
    ['that came in at the end of December', 'arXiv 2024', '2501.00031'],
    ['with another number behind it', 'arXiv:2010.12345', '2204.01691'],
    ['dated by year and month', 'arXiv 2011', '2011.13526'],
  ])('%s is none', (_, venue, id) => {
    expect(said(rule, entry(venue, `https://arxiv.org/abs/${id}`))).toEqual([])
  })
})
