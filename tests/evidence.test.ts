import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {evidenceOf} from '../src/evidence/venue-evidence.ts'
import {said} from './support/list-lint.ts'

describe('a link says', () => {
  test.each([
    ['https://openaccess.thecvf.com/content_ICCV_2017/papers/Qi_ICCV_2017_paper.pdf', 'ICCV', 2017],
    ['https://openaccess.thecvf.com/content_cvpr_2013/papers/T_CVPR_paper.pdf', 'CVPR', 2013],
    ['http://openaccess.thecvf.com/content_CVPRW_2019/html/NTIRE/Sim_A.html', 'CVPRW', 2019],
    ['http://openaccess.thecvf.com/content_eccv_2018_workshops/w3/html/C.html', 'ECCVW', 2018],
    ['https://openaccess.thecvf.com/content/CVPR2022W/EarthVision/papers/H.pdf', 'CVPRW', 2022],
    ['https://openaccess.thecvf.com/content/WACV2023/html/K.html', 'WACV', 2023],
    ['https://www.ecva.net/papers/eccv_2020/papers_ECCV/html/1.php', 'ECCV', 2020],
    ['https://iclr.cc/virtual/2023/poster/11234', 'ICLR', 2023],
    ['https://aclanthology.org/2020.acl-main.1/', 'ACL', 2020],
    ['https://aclanthology.org/2023.findings-emnlp.12.pdf', 'EMNLP Findings', 2023],
    ['https://www.aclweb.org/anthology/P19-1001', 'ACL', 2019],
    ['https://papers.nips.cc/paper/2019/hash/a.html', 'NeurIPS', 2019],
    ['https://proceedings.neurips.cc/paper_files/paper/2022/hash/a.html', 'NeurIPS', 2022],
    ['https://proceedings.mlr.press/v139/radford21a.html', 'ICML', 2021],
    ['http://jmlr.org/papers/v21/20-074.html', 'JMLR', 2020],
    ['http://www.roboticsproceedings.org/rss14/p01.html', 'RSS', 2018],
    ['https://www.ijcai.org/proceedings/2019/1', 'IJCAI', 2019],
    ['https://doi.org/10.24963/ijcai.2021/5', 'IJCAI', 2021],
    ['https://doi.org/10.1609/aaai.v33i01.33018001', 'AAAI', 2019],
    ['https://www.isca-archive.org/interspeech_2020/a.html', 'Interspeech', 2020],
    ['https://doi.org/10.5244/C.28.6', 'BMVC', 2014],
    ['https://www.usenix.org/conference/osdi20/presentation/x', 'OSDI', 2020],
    ['https://dl.acm.org/doi/10.1145/3474085.3475222', 'ACM MM', 2021],
    ['https://doi.org/10.1109/CVPR52688.2022.00123', 'CVPR', 2022],
    ['https://www.mdpi.com/2072-4292/12/6/939', 'Remote Sensing', 2020],
    ['https://doi.org/10.3390/rs11060612', 'Remote Sensing', 2019],
    ['https://doi.org/10.5194/isprs-archives-XLII-2-W13-2019-1', 'ISPRS Archives', 2019],
  ])('%s: %s %i', (url, venue, year) => {
    expect(evidenceOf(url)).toMatchObject({venue, years: {first: year, last: year}})
  })

  test.each([
    ['https://doi.org/10.1109/TGRS.2021.3070383', 'TGRS', 2021],
    ['https://dx.doi.org/10.1016/j.jag.2011.10.013', 'JAG', 2011],
    ['https://www.sciencedirect.com/science/article/pii/S0952197622002317', 'EAAI', 2022],
    ['https://link.springer.com/article/10.1007/s10994-015-5517-9', 'MLJ', 2015],
    ['https://www.tandfonline.com/doi/abs/10.1080/01431161.2023.2225705', 'IJRS', 2023],
    ['https://www.nature.com/articles/s41586-021-03819-2', 'Nature', 2021],
  ])('%s: %s from %i', (url, venue, first) => {
    expect(evidenceOf(url)).toMatchObject({venue, years: {first, last: first + 3}})
  })

  test('two conferences were held the January after', () => {
    expect(evidenceOf('https://doi.org/10.1109/ICPR48806.2021.9412')?.years).toEqual({
      first: 2020,
      last: 2021,
    })
  })

  test.each(['https://doi.org/10.1111/cgf.14507', 'https://doi.org/10.1177/02783649211050677'])(
    '%s names no year',
    (url) => {
      expect(evidenceOf(url)).toMatchObject({years: undefined})
    },
  )
})

test.each([
  'https://arxiv.org/abs/2305.05726',
  'https://doi.org/10.48550/arXiv.2305.05726',
  'https://openreview.net/forum?id=abcdef',
  'https://ojs.aaai.org/index.php/AAAI/article/view/16200',
  'https://ieeexplore.ieee.org/document/9412345',
  'https://aclanthology.org/D19-5501',
  'https://link.springer.com/chapter/10.1007/978-3-030-58452-8_1',
  'https://papers.nips.cc/paper/7181-attention-is-all-you-need',
  'https://github.com/o/content_CVPR_2017',
  'https://doi.org/10.3390/xyz11060612',
  'https://doi.org/10.1109/ACCESS.2023.xxx',
  '#content_CVPR_2017',
  'not a url',
  '',
])('%s says nothing', (url) => {
  expect(evidenceOf(url)).toBeUndefined()
})

const file = '../shared/facts/contradictions-found.tsv'

/** Contradictions of real lists that careful readers judged, as label, link and verdict. */
const judged = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([, , , label = '', evidence = '', verdict = '']) => ({
        label,
        link: linkIn(evidence),
        isReal: /^(?:real error|mismatch is real)/.test(verdict),
      }))
      .filter(({link, isReal}) => link !== undefined || !isReal)
  : []

function linkIn(evidence: string): string | undefined {
  const url = /https?:\/\/\S+/.exec(evidence)?.[0]
  if (url !== undefined) return url
  const number = /arnumber (\d+)/.exec(evidence)?.[1]
  if (number !== undefined) return `https://ieeexplore.ieee.org/document/${number}`
  const month = /(?:arXiv|id) (\d{2})(\d{2})-(\d{2})/.exec(evidence)
  return month ? `https://arxiv.org/abs/${month[2] ?? ''}${month[3] ?? ''}.01234` : undefined
}

describe.skipIf(judged.length === 0)('what was found in real lists', () => {
  test.each(judged)('$label $link', ({label, link, isReal}) => {
    const list = `- [Learning to see from above](${link ?? 'https://example.org/a.pdf'}), ${label}\n`
    const found = said('contradicted-venue', list)
    expect(found.length > 0).toBe(isReal)
  })
})
