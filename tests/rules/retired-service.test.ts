import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

function entry(url: string): string {
  return `- [Learning to see](https://arxiv.org/abs/2305.00001) [[link](${url})]\n`
}

test.each([
  'https://paperswithcode.com/paper/x',
  'https://cs.paperswithcode.com/',
  'http://code.google.com/p/reason/wiki/Home',
  'https://project.codeplex.com/',
  'http://plus.google.com/1',
  'https://cloudstor.aarnet.edu.au/plus/s/x',
  'https://dl.dropboxusercontent.com/u/1/x.zip',
  'https://app.page.link/x',
])('%s is retired', (url) => {
  expect(places('retired-service', entry(url))).toEqual(['1:63 warning'])
})

test.each([
  'https://github.com/paperswithcode/paperswithcode-data',
  'https://notpaperswithcode.com/',
  'https://code.google.com/archive/p/reason/',
  'https://web.archive.org/web/2023/https://paperswithcode.com/',
  'https://example.org/?utm_source=plus.google.com',
  'https://bit.ly/x',
  'https://git.io/x',
  'https://photos.app.goo.gl/x',
  'https://twitter.com/o/status/1',
  'https://dl.dropboxusercontent.com/s/1/x.zip',
  'https://sites.google.com/view/x',
  '#paperswithcode.com',
  '',
])('%j is not', (url) => {
  expect(places('retired-service', entry(url))).toEqual([])
})

test('a badge that shows a ranking is left alone, its link is told', () => {
  const badge = '[![PWC](https://img.shields.io/endpoint.svg)](https://paperswithcode.com/sota/x)\n'
  expect(places('retired-service', badge)).toHaveLength(1)
  expect(places('retired-service', '![PWC](https://paperswithcode.com/a.svg)\n')).toEqual([])
})
