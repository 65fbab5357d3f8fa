import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {roleOfUrl} from '../../src/parse/roles/role-of-url.ts'
import {titlesOf} from '../support/list-view.ts'

const papers =
  '## Papers\n- [Learning to See](https://arxiv.org/abs/2305.05726), CVPR 2023\n- [Learning to Hear](https://arxiv.org/abs/2305.05727), CVPR 2023\n'

test.each([
  'https://www.usenix.org/conference/enigma2017/conference-program/presentation/bee',
  'http://lab.sea.edu/en/node/955',
])('what stands under talks is one: %s', (url) => {
  const {entries} = parse(`${papers}## Talks\n- [Seers under Attack](${url}), Ann Bee, 2017\n`)
  expect(entries[2]).toMatchObject({kind: 'other', links: [{role: 'project'}]})
})

test.each([
  'https://bair.berkeley.edu/blog/2020/01/02/see/',
  'http://blog.bee.org/see',
  'https://ai.googleblog.com/2020/see',
  'https://bee.wordpress.com/2020/see',
  'http://www.bee.blogspot.com/2016/see',
  'https://courses.bee.edu/slides/see.pdf',
  'https://bee.org/see-slides.pdf',
])('a blog or slides, wherever they are kept: %s', (url) => {
  expect(roleOfUrl(url)).toBe('project')
})

test.each([
  ['NeurIPS', 'https://nips.cc/'],
  ['ICML', 'https://icml.cc'],
  ['ACL', 'https://aclanthology.org/venues/acl/'],
  ['TOG', 'https://dl.acm.org/journal/tog'],
])('the name of a venue that leads to its home is no entry: %s', (name, url) => {
  expect(titlesOf(`Papers of:\n- [${name}](${url})\n\n${papers}`)).toHaveLength(2)
})

test.each([
  '- Thanks to [Ann Bee](https://github.com/ann) for telling of "Learning to See Far and Near".',
  '- Special thanks to [Ann Bee](https://github.com/ann)',
  '- This list is inspired by [Awesome Sights](https://github.com/ann/awesome-sights).',
  "- Token Pooling of Sights (like SeeNet and Bee's Transformer)",
])('whom a list thanks and what explains a word are no entries: %s', (item) => {
  expect(titlesOf(`${papers}${item}\n`)).toHaveLength(2)
})

test('a title may begin with thanks', () => {
  const item = '- [Thanks to Sight: Learning to See](https://arxiv.org/abs/2305.05728)\n'
  expect(titlesOf(`${papers}${item}`)).toHaveLength(3)
})

test('a talk is none where its meeting and year stand, and a paper is one', () => {
  const slides = '[[Slides](https://bee.wordpress.com/see.pdf)]'
  const {entries} = parse(
    `${papers}## Talks\n- [Towards Seeing Far](https://www.youtube.com/watch?v=a) ${slides}\n  - Ann Bee\n  - ICML 2020\n- [Seeing Far](https://arxiv.org/abs/2305.05728), ICML 2020\n`,
  )
  expect(entries.map(({kind}) => kind)).toEqual(['paper', 'paper', 'other', 'paper'])
})

test.each([
  ['Talks', 'https://bee.org/keynote.pdf', 'other'],
  ['Talks', 'https://github.com/bee/keynote', 'other'],
  ['Course and Slides', 'https://bee.org/spring-syllabus/', 'other'],
  ['Slides and Discussions', 'https://bee.org/keynote.pdf', 'other'],
  ['Talks', 'https://arxiv.org/pdf/2305.05726.pdf', 'paper'],
  ['Seeing', 'https://bee.org/keynote.pdf', 'paper'],
])('a file below a heading of talks is what was shown: %s %s', (heading, url, kind) => {
  const {entries} = parse(`${papers}## ${heading}\n- [Seeing Far and Near](${url})\n`)
  expect(entries[2]?.kind).toBe(kind)
})

test.each([
  ['https://storage.bee.org/models/see.tldr-aic.pt', 'download'],
  ['http://www.bee.org/files/SEE_csv.zip', 'download'],
  ['https://github.com/bee/see/archive/master.zip', 'code'],
  ['https://bee.org/see.html', 'other'],
])('a file of data or weights, wherever it is kept: %s', (url, role) => {
  expect(roleOfUrl(url)).toBe(role)
})
