import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {roleOfUrl} from '../../src/parse/roles/role-of-url.ts'
import {titlesOf} from '../support/list-view.ts'

const papers = [1, 2, 3]
  .map((at) => `1. [Learning to See Far ${at}](https://arxiv.org/abs/2305.0000${at}), ICML 2020\n`)
  .join('')
const titles = [1, 2, 3].map((at) => `Learning to See Far ${at}`)

test.each([
  '- Contributed by **[Ann Bee](https://bee.github.io/)**',
  '- Maintainer: [Ann Bee](https://bee.org/ann)',
  '- Authors: [Ann Bee](https://bee.org/ann), [Cy Dee](https://dee.org/cy)',
  'You can find the preprint of our survey here:  \n[arXiv:2506.01061](https://arxiv.org/abs/2506.01061)',
  '- [SPE-RECO] Acoustic Modeling for Automatic Speech Recognition\n- [SPE-ROBU] Robust Speech Recognition\n\n',
])('who keeps a list, and what it is about, is no entry: %s', (intro) => {
  expect(titlesOf(`# Papers\n\n${intro}\n\n${papers}`)).toEqual(titles)
})

test.each([
  ['- Author: [Learning to Hear](https://arxiv.org/abs/2305.00009)', 'Learning to Hear'],
  ['- Contributed Sights: [pdf](https://arxiv.org/abs/2305.00009)', 'Contributed Sights'],
  [
    '1. Acoustic Modeling for Automatic Speech Recognition',
    'Acoustic Modeling for Automatic Speech Recognition',
  ],
])('a paper among them is one: %s', (item, title) => {
  expect(titlesOf(`# Papers\n\n${papers}${item}\n`)).toContain(title)
})

test('people by their accounts or with where they work are no entries, tools and papers by such words are', () => {
  const people =
    '- [Ann Bee](https://twitter.com/bee)\n- Cyril Dee, CMU, [slides](https://dee.org/far.pdf)\n'
  const others =
    '- [Learning to Hear](https://twitter.com/bee/status/1)\n- Learning to Run, CMU, [pdf](https://arxiv.org/abs/2305.00009)\n'
  const all = titlesOf(`# Papers\n\n${papers}\n## Far\n\n${people}${others}`)
  expect(all).toEqual([...titles, 'Learning to Hear', expect.stringMatching(/^Learning to Run/)])
})

test('bold names of groups over titles and a colon are no papers', () => {
  const item = (words: string, label: string): string =>
    `   - ${words} : [${label}](https://github.com/bee/far)\n`
  const group = `1. **Encoder**\n${item('SEENet: Learning to see far', 'code')}${item('Seeing far by night (CVPR 2021)', 'code')}`
  expect(titlesOf(`# Papers\n\n${papers}\n## Models\n\n${group}`)).toEqual([
    ...titles,
    'SEENet: Learning to see far',
    'Seeing far by night',
  ])
})

test('fields below a name are its own', () => {
  const fields =
    '   - Code : [code](https://github.com/bee/far)\n   - Note on it : [pdf](https://arxiv.org/abs/2305.00009)\n'
  expect(titlesOf(`# Papers\n\n1. **Encoder**\n${fields}`)).toEqual(['Encoder'])
})

test.each([
  ['[Lamps](https://lamps.github.io/) - an open source library to see far', 'other'],
  ['[Lamps](https://lamps.github.io/) - sees far at night', 'paper'],
  ['[Lamps are not seen by day](https://medium.com/bee/lamps)', 'other'],
  ['[Lamps are not seen by day](https://bee.org/blog/lamps)', 'other'],
  ['[Lamps are not seen by day](https://bee.org/far/lamps)', 'paper'],
  ['[Lamps are not seen by day](https://medium.com/bee/lamps). ICML 2020', 'paper'],
])('tools and posts among papers are told by words and address: %s', (item, kind) => {
  const {entries} = parse(`# Papers\n\n${papers}1. ${item}\n`)
  expect(entries.at(-1)?.kind).toBe(kind)
})

test('the first page of a host of papers is no paper', () => {
  expect(roleOfUrl('https://arxiv.org/')).toBe('other')
  expect(roleOfUrl('https://openreview.net/?id=1')).toBe('paper')
})

test('a line of the tongues that a page can be read in is no paper', () => {
  const line =
    '**English** | [**中文版**](README.zh.md) | [**Paper**](https://arxiv.org/abs/2406.1)\n'
  expect(titlesOf(`# Papers\n\n${line}\n${papers}`)).not.toContain('English')
})

test('a paper with a name of its own below a sentence is no field of it', () => {
  const paper = 'SeeNet: Learning to See Far at Night [[paper](https://arxiv.org/abs/2305.00009)]'
  const titles = (owner: string): string[] =>
    titlesOf(`# Papers\n\n${papers}* ${owner}\n\n  * ${paper}\n`).slice(-1)
  expect(titles('Lamps with far sights also emerged.')).toEqual([
    'SeeNet: Learning to See Far at Night',
  ])
  expect(titles('Lamps With Far Sights')).toEqual(['Lamps With Far Sights'])
})

test.each([
  ['pulls', 1],
  ['issues', 1],
  ['issues/new?title=far', 1],
  ['issues/12', 2],
])('where people tell a repository what to change is no entry: %s', (path, count) => {
  const address = `https://github.com/bee/list/${path}`
  const text = `# Papers\n\n- [Learning to See Far](https://arxiv.org/abs/2305.00009)\n\n## Feedback\n\n- [Far lamps](${address})\n`
  expect(titlesOf(text)).toHaveLength(count)
})
