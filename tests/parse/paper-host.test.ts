import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {roleOfUrl} from '../../src/parse/roles/role-of-url.ts'

test.each([
  'http://portal.acm.org/citation.cfm?doid=1247480.1247520',
  'https://eprint.iacr.org/2017/281',
  'http://citeseerx.ist.psu.edu/viewdoc/summary?doi=10.1.1.143.3767',
  'https://www.ndss-symposium.org/ndss-paper/seeing/',
  'https://drops.dagstuhl.de/entities/document/10.4230/seeing',
  'https://orbi.see.be/handle/2268/262334',
  'https://sights.cn/en/article/doi/10.12000/JR22007',
  'https://hal.archives-ouvertes.fr/hal-01122605v2/document',
  'https://sci-hub.st/https://x.org/a/b/1',
  'https://ieeexplore.ieee.org.proxy.see.edu/document/1',
  'https://www-sciencedirect-com.proxy.see.edu/science/article/pii/S1',
  'https://doi-org.proxy.see.edu/10.1000/1',
  'https://link.zhihu.com/?target=https%3A//arxiv.org/abs/2305.05726',
  'https://www.google.com/url?q=https%3A%2F%2Farxiv.org%2Fabs%2F2305.05726&sa=D',
])('%s leads to a paper', (url) => {
  expect(roleOfUrl(url)).toBe('paper')
})

test('a page that leads on to a repository is code', () => {
  expect(roleOfUrl('https://link.zhihu.com/?target=https%3A//github.com/bee/see')).toBe('code')
  expect(roleOfUrl('https://link.zhihu.com/?target=see')).toBe('project')
})

test('the pages of a publisher that are no papers have no role', () => {
  expect(roleOfUrl('https://www.acm.org/membership')).toBe('other')
  expect(roleOfUrl('https://datashare.see.uk/handle/10283/1942')).toBe('other')
  expect(roleOfUrl('https://sci-hub-news.org/a')).toBe('other')
  expect(roleOfUrl('https://nature-com.see.io/a')).toBe('other')
  expect(roleOfUrl('https://far.see.org.proxy.see.edu/a')).toBe('other')
})

test('a file to be read is no repository, whatever its label', () => {
  const list = '# L\n\n## A\n\n- **Learning to See**, CVPR 2020 [[repo](paper/see.pdf)]\n'
  expect(parse(list).entries[0]?.links.map(({role}) => role)).toEqual(['paper'])
})
