import {describe, expect, test} from 'vitest'
import {ieeeNumberIn} from '../../src/sources/ieee.ts'
import {mdpiPathIn} from '../../src/sources/mdpi.ts'
import {arxivIn, certainDoiIn, doiIn, isPossibleArxivId} from '../../src/sources/paper-address.ts'
import {isLedTo, likelyDoiOf, placeIn} from '../../src/sources/publisher-place.ts'
import {piiIn} from '../../src/sources/sciencedirect.ts'
import {addressAt} from '../support/web.ts'

test.for([
  ['https://arxiv.org/abs/2305.05726', '2305.05726'],
  ['https://arxiv.org/pdf/2305.05726v3.pdf', '2305.05726 3'],
  ['https://export.arxiv.org/abs/math.GT/0309136v1', 'math/0309136 1'],
  ['https://arxiv.org/abs/cond-mat.mes-hall/0211022', 'cond-mat/0211022'],
  ['https://doi.org/10.48550/arXiv.2305.05726', '2305.05726'],
  ['https://arxiv.org/list/cs.CV/recent', ''],
  ['https://arxiv.org.evil.example/abs/2305.05726', ''],
])('%s names arXiv paper %j', ([url = '', expected = '']) => {
  const named = arxivIn(addressAt(url))
  expect([named?.id, named?.version].filter((one) => one !== undefined).join(' ')).toBe(expected)
})

test.for([
  ['2305.05726', true],
  ['2305.5726', false],
  ['1412.6980', true],
  ['1412.06980', false],
  ['1501.0001', false],
  ['2313.00001', false],
  ['2300.00001', false],
  ['0703.0001', false],
  ['0704.0001', true],
  ['2305.00000', false],
  ['math/0309136', true],
  ['math/0313136', false],
] as const)('%s can be an id: %s', ([id, expected]) => {
  expect(isPossibleArxivId(id)).toBe(expected)
})

describe('a DOI', () => {
  test.for([
    ['https://doi.org/10.1109/TGRS.2022.1234567', '10.1109/tgrs.2022.1234567', true],
    ['https://dl.acm.org/doi/abs/10.1145/3503161.3548316', '10.1145/3503161.3548316', true],
    ['https://dl.acm.org/citation.cfm?id=3503161.3548316', '10.1145/3503161.3548316', true],
    ['https://www.nature.com/articles/s41586-021-03819-2', '10.1038/s41586-021-03819-2', true],
    [
      'https://www.nature.com/nature/journal/v491/n7422/full/nature11421.html',
      '10.1038/nature11421',
      true,
    ],
    [
      'https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.116.061102',
      '10.1103/physrevlett.116.061102',
      true,
    ],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567', '10.2139/ssrn.1234567', false],
    ['https://www.ijcai.org/proceedings/2021/42', '10.24963/ijcai.2021/42', false],
    [
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0123456',
      '10.1371/journal.pone.0123456',
      false,
    ],
    ['https://some.press/doi/10.1234/x.y/suppl_file/a', '10.1234/x.y/suppl_file/a', false],
    ['https://arxiv.org/abs/2305.05726', undefined, false],
    ['https://example.org/', undefined, false],
  ] as const)('is found in %s', ([url, doi, isCertain]) => {
    expect(doiIn(addressAt(url))).toBe(doi)
    expect(certainDoiIn(addressAt(url))).toBe(isCertain ? doi : undefined)
  })
})

test.for([
  ['https://ieeexplore.ieee.org/abstract/document/8128075', '8128075'],
  ['https://ieeexplore.ieee.org/document/08128075/', '8128075'],
  ['https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=8128075', '8128075'],
  ['https://ieeexplore.ieee.org/ielx7/36/1/08128075.pdf', '8128075'],
  ['https://ieeexplore.ieee.org/xpl/conhome/8118084/proceeding', undefined],
  ['https://evil.example/document/8128075', undefined],
])('%s is document %s', ([url = '', number]) => {
  expect(ieeeNumberIn(addressAt(url))).toBe(number)
})

test.for([
  ['https://www.mdpi.com/2072-4292/11/6/612/htm', '2072-4292/11/6/612'],
  ['https://mdpi.com/2313-433x/8/2/3', '2313-433X/8/2/3'],
  ['https://www.mdpi.com/2504-3900/2/1/7', undefined],
  ['https://www.mdpi.com/journal/remotesensing', undefined],
])('%s is article %s', ([url = '', path]) => {
  expect(mdpiPathIn(addressAt(url))).toBe(path)
})

test.for([
  ['https://www.sciencedirect.com/science/article/abs/pii/S0950705120302586', 'S0950705120302586'],
  ['https://www.cell.com/cell/fulltext/S0092-8674(25)01309-1', 'S0092867425013091'],
  ['https://www.sciencedirect.com/science/article/pii/0584853976801316', '0584853976801316'],
  ['https://www.sciencedirect.com/journal/knowledge-based-systems', undefined],
])('%s is item %s', ([url = '', number]) => {
  expect(piiIn(addressAt(url))).toBe(number)
})

test.for([
  ['https://www.mdpi.com/2072-4292/11/6/612/htm', '10.3390/rs11060612'],
  [
    'https://www.sciencedirect.com/science/article/pii/S0004370200000521',
    '10.1016/S0004-3702(00)00052-1',
  ],
  [
    'https://www.sciencedirect.com/science/article/pii/0584853976801316',
    '10.1016/0584-8539(76)80131-6',
  ],
  ['https://www.sciencedirect.com/science/article/pii/B9780123456789500012', undefined],
  ['https://ieeexplore.ieee.org/document/8128075', undefined],
  ['https://example.org/', undefined],
] as const)('%s may have the DOI %s', ([url, doi]) => {
  expect(likelyDoiOf(addressAt(url))).toBe(doi)
})

test.for([
  [
    'https://ieeexplore.ieee.org/document/8128075',
    'http://ieeexplore.ieee.org/document/8128075/',
    true,
  ],
  [
    'https://ieeexplore.ieee.org/document/8128075',
    'http://ieeexplore.ieee.org/document/812807/',
    false,
  ],
  [
    'https://www.sciencedirect.com/science/article/abs/pii/S0950705120302586',
    'https://linkinghub.elsevier.com/retrieve/pii/S0950705120302586',
    true,
  ],
  ['https://www.mdpi.com/2072-4292/11/6/612/htm', 'http://www.mdpi.com/2072-4292/11/6/612', true],
  ['https://www.mdpi.com/2072-4292/11/6/612', 'https://www.mdpi.com/2072-4292/11/6/613', false],
  ['https://www.mdpi.com/2072-4292/11/6/612', 'no URL', false],
] as const)('%s is where %s leads: %s', ([url, target, isSame]) => {
  expect(isLedTo(placeIn(addressAt(url)) ?? '', ['http://www.example.org/', target])).toBe(isSame)
})
