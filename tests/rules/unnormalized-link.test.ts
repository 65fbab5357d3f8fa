import {describe, expect, test} from 'vitest'
import {fix} from '../../src/index.ts'
import {mended, places, said} from '../support/list-lint.ts'

const rule = 'unnormalized-link'

const keep = {rules: {[rule]: ['info', {keep: ['scheme']}]}} as const

function entry(url: string): string {
  return `- [Learning to see](https://example.org/see) [[link](${url})]\n`
}

describe('mends safely', () => {
  test.each([
    ['http://arxiv.org/abs/2305.00001', 'https://arxiv.org/abs/2305.00001'],
    ['http://dx.doi.org/10.1109/x', 'https://doi.org/10.1109/x'],
    ['https://export.arxiv.org/abs/2305.00001', 'https://arxiv.org/abs/2305.00001'],
    ['http://cn.arxiv.org/pdf/2305.00001', 'https://arxiv.org/pdf/2305.00001'],
    ['https://xxx.lanl.gov/abs/2305.00001', 'https://arxiv.org/abs/2305.00001'],
    ['http://128.84.4.34/pdf/2009.11732', 'https://arxiv.org/pdf/2009.11732'],
    ['https://arxiv.org/abs/2305.00001.pdf', 'https://arxiv.org/abs/2305.00001'],
    ['https://arxiv.org/pdf/2305.00001v2/1000', 'https://arxiv.org/pdf/2305.00001v2'],
    [
      'https://raw.githubusercontent.com/o/r/main/a.csv?token=AB12',
      'https://raw.githubusercontent.com/o/r/main/a.csv',
    ],
    ['https://github.com/o/r?tab=readme-ov-file#use', 'https://github.com/o/r#use'],
    ['https://github.com/o/r.git', 'https://github.com/o/r'],
    [
      'https://ojs.aaai.org//index.php/AAAI/article/1',
      'https://ojs.aaai.org/index.php/AAAI/article/1',
    ],
    ['https://arxiv.org/pdf/2305.00001?', 'https://arxiv.org/pdf/2305.00001'],
    ['https://github.com/o/r?#use', 'https://github.com/o/r#use'],
    ['https://example.org/see.pdf?', 'https://example.org/see.pdf'],
    ['https://example.org/?utm_source=a&utm_medium=b', 'https://example.org/'],
    ['https://example.org/?id=1&utm_source=a', 'https://example.org/?id=1'],
    ['https://example.org/?utm_source=a&id=1', 'https://example.org/?id=1'],
    ['https://example.org/?utm_source=a&id=1&gclid=b', 'https://example.org/?id=1'],
    ['https://example.org/?a=1&utm_source=a&b=2#top', 'https://example.org/?a=1&b=2#top'],
    ['https://example.org/?utm_source=a&amp;id=1', 'https://example.org/?id=1'],
    ['https://youtu.be/abc?si=x&t=10', 'https://youtu.be/abc?t=10'],
    ['https://x.com/o/status/1?s=20', 'https://x.com/o/status/1'],
    ['https://github.com/o/r?utm_source=a#use', 'https://github.com/o/r#use'],
    ['https://pan.baidu.com/s/1b?pwd=a#list/path=%2F', 'https://pan.baidu.com/s/1b?pwd=a'],
    ['https://www.sciencedirect.com/a/1?via%3Dihub', 'https://www.sciencedirect.com/a/1'],
    [
      'https://www.amazon.com/dp/0123/ref=sr_1_1?s=books&ie=UTF8&qid=14&sr=1-1',
      'https://www.amazon.com/dp/0123/ref=sr_1_1',
    ],
    ['https://example.org/a.html?ref=https://githubhelp.com', 'https://example.org/a.html'],
    ['https://openreview.net/forum?id=a&trk=public_post', 'https://openreview.net/forum?id=a'],
    ['https://ieeexplore.ieee.org/document/1?denied=', 'https://ieeexplore.ieee.org/document/1'],
    [
      'https://www.nature.com/articles/s1?fromPaywallRec=false',
      'https://www.nature.com/articles/s1',
    ],
    [
      'https://huggingface.co/datasets/o/d/viewer/o--d/train?row=0',
      'https://huggingface.co/datasets/o/d/viewer/o--d/train',
    ],
  ])('%s', (url, expected) => {
    expect(fix(entry(url))).toBe(entry(expected))
  })
})

describe('mends, if you look at it, what stands between the reader and the page', () => {
  test.each([
    ['https://link.zhihu.com/?target=https%3A//github.com/o/r', 'https://github.com/o/r'],
    ['https://www.google.com/url?q=https%3A%2F%2Fx.org%2Fa&sa=D', 'https://x.org/a'],
    ['https://scholar.google.com/scholar_url?url=https://x.org/a&hl=en', 'https://x.org/a'],
    [
      'https://click.endnote.com/viewer?doi=10.1109%2Ftmm.1&token=a',
      'https://doi.org/10.1109/tmm.1',
    ],
    ['http://101.96.10.63/www.x.edu/~bee/a.pdf', 'http://www.x.edu/~bee/a.pdf'],
    ['http://10.1.2.3/150.162.46.34/see/a.pdf', 'http://150.162.46.34/see/a.pdf'],
    ['http://101.96.10.63/www.x.edu/c3pr90ntc0td/a.pdf', 'http://www.x.edu/a.pdf'],
    ['http://dl.acm.org.ezproxy.x.edu/doi/10.1145/1', 'http://dl.acm.org/doi/10.1145/1'],
    ['https://doi-org.ezproxy.x.edu/10.1145/1', 'https://doi.org/10.1145/1'],
  ])('%s', (url, expected) => {
    expect(mended(rule, entry(url), {safety: 'unsafe', config: keep})).toBe(entry(expected))
    expect(mended(rule, entry(url))).toBe(entry(url))
  })
})

describe('is silent about', () => {
  test.each([
    'http://www.example.edu/data.zip',
    'https://www.dropbox.com/scl/fo/e?rlkey=a&dl=0',
    'https://onedrive.live.com/?authkey=%21A&cid=5C&id=5C',
    'https://www.youtube.com/watch?v=abc&t=10',
    'https://pan.baidu.com/s/1b#list/path=%2Fdata',
    'https://github.com/o?tab=repositories',
    'https://www.google.com/url?sa=t&rct=j',
    'https://example.org/?ref=main',
    'https://example.org//a.pdf',
    'http://150.162.46.34/icassp/a.pdf',
    'http://www.robots.ox.ac.uk:5000/~vgg/a.pdf',
    'https://github.com/o/r/blob/main/a.git',
    'https://example.org/?s=20&t=1&context=cs',
    'https://osf.io/x/?view_only=a',
    'https://example.org/datasets/viewer?row=0',
    'https://arxiv.org/pdf/2305.00001v2.pdf',
    'https://ieeexplore.ieee.org/document/9444570',
    'ttps://arxiv.org/abs/2305.00001',
    '',
  ])('%j', (url) => {
    expect(said(rule, entry(url))).toEqual([])
  })

  test('badges and code', () => {
    expect(
      said(rule, '![a](http://github.com/o/r.git) `http://arxiv.org/abs/2305.00001`\n'),
    ).toEqual([])
  })
})

describe('the form that nine of ten links have', () => {
  const many = Array.from(
    {length: 9},
    (_, index) => `- [Learning to see ${index}](https://arxiv.org/abs/2305.0000${index})\n`,
  ).join('')

  test.each([
    ['[Paper](https://arxiv.org/pdf/2306.00001.pdf)', '[Paper](https://arxiv.org/abs/2306.00001)'],
    ['[Paper](https://arxiv.org/abs/2306.00001v3)', '[Paper](https://arxiv.org/abs/2306.00001)'],
  ])('%s', (link, expected) => {
    const text = `${many}- Learning to plan, CVPR 2023 ${link}\n`
    expect(places(rule, text)).toHaveLength(1)
    expect(fix(text)).toBe(text)
    expect(fix(text, {safety: 'unsafe'})).toBe(text.replace(link, expected))
  })

  test('of a paper on IEEE Xplore', () => {
    const xplore = 'https://ieeexplore.ieee.org'
    const pages = many.replaceAll('https://arxiv.org/abs/2305.', `${xplore}/document/1`)
    const stamp = (label: string): string =>
      `${pages}- Learning to plan [${label}](${xplore}/stamp/stamp.jsp?tp=&arnumber=204)\n`
    const fixed = fix(stamp('paper'), {safety: 'unsafe'})
    expect(fixed).toBe(`${pages}- Learning to plan [paper](${xplore}/document/204)\n`)
    expect(said(rule, stamp('PDF'))).toEqual([])
  })

  test('is not asked of links that are called PDF, or stand beside the other form', () => {
    const pdf = '[pdf](https://arxiv.org/pdf/2306.00001)'
    const both = '[a](https://arxiv.org/abs/2306.00002) [b](https://arxiv.org/pdf/2306.00002)'
    expect(said(rule, `${many}- Learning to plan ${pdf} ${both}\n`)).toEqual([])
  })
})

test('past three of one kind, one finding tells all', () => {
  const some = (count: number): string => entry('http://arxiv.org/abs/2305.00001').repeat(count)
  expect(said(rule, some(3))).toHaveLength(3)
  expect(said(rule, some(4))).toEqual([
    '1:54 info Unexpected `http:` for `arxiv.org`, expected `https:` (4 such links)',
  ])
  expect(fix(some(4))).toBe(some(4).replaceAll('http:', 'https:'))
})

test('the same address twice in one entry is one finding', () => {
  const two = '[Paper](http://arxiv.org/abs/2305.00001) [Page](http://arxiv.org/abs/2305.00001)'
  const text = `- Learning to plan ${two}\n`
  expect(said(rule, text)).toEqual([
    '1:28 info Unexpected `http:` for `arxiv.org`, expected `https:` (2 such links)',
  ])
  expect(fix(text)).toBe(text.replaceAll('http:', 'https:'))
})

test('the mark of the button for sharing, unless most links to the drive have it', () => {
  const drive = (query: string): string => entry(`https://drive.google.com/file/d/1a/view${query}`)
  expect(said(rule, drive('?usp=sharing') + drive(''))).toHaveLength(1)
  expect(said(rule, drive('?usp=sharing').repeat(2) + drive(''))).toEqual([])
  expect(said(rule, drive('?usp=sharing'))).toEqual([])
  const kept = '?resourcekey=0-a'
  expect(fix(drive('?usp=sharing&resourcekey=0-a') + drive(''))).toBe(drive(kept) + drive(''))
})

test.each([
  'https://e.org/?utm_source=github&utm_medium=readme',
  'https://e.org/?utm_source=us&utm_medium=sponsorship&utm_campaign=list',
])('silence about a campaign of the list itself: %s', (url) => {
  expect(said(rule, entry(url))).toEqual([])
})

test('the PDF of the own paper outside of the entries and in the news', () => {
  const entries = Array.from(
    {length: 9},
    (_, index) => `- [Learning to see ${index}](https://arxiv.org/abs/2305.0000${index})\n`,
  ).join('')
  const pdf = '[How far are we?](https://arxiv.org/pdf/2405.10313)'
  expect(
    places(
      rule,
      `# L\n\nOur paper: ${pdf}\n\n## News\n\n- We released ${pdf}.\n\n## Papers\n\n${entries}`,
    ),
  ).toEqual([])
  expect(places(rule, `# L\n\n## Papers\n\n${entries}- ${pdf}\n`)).toHaveLength(1)
})

test('repositories that all stand as they are cloned', () => {
  const cloned = [1, 2, 3, 4].map((index) => entry(`https://github.com/o/r${index}.git`)).join('')
  expect(places(rule, cloned)).toEqual([])
  expect(places(rule, `${cloned}${entry('https://github.com/o/r5')}`)).toHaveLength(1)
})

test("a publisher's reader, which opens with a token", () => {
  const reader =
    'https://reader.elsevier.com/reader/sd/pii/S0893608020303257?token=A8&originRegion=eu'
  expect(mended(rule, entry(reader), {safety: 'unsafe'})).toBe(
    entry('https://www.sciencedirect.com/science/article/pii/S0893608020303257'),
  )
  // Who numbers arXiv is its university; a token may be what opens a page elsewhere.
  for (const url of ['http://129.84.4.34/pdf/2009.11732', 'https://example.org/a.csv?token=AB12'])
    expect(places(rule, entry(url))).toEqual([])
})

test('the form of ScienceDirect that five of six links have', () => {
  const article = (part: string, count: number): string =>
    Array.from({length: count}, (_, index) =>
      entry(`https://www.sciencedirect.com/science/article/${part}pii/S000000000${index}`),
    ).join('')
  expect(places(rule, article('abs/', 5) + article('', 1))).toHaveLength(1)
  expect(places(rule, article('abs/', 4) + article('', 1))).toEqual([])
  expect(places(rule, article('abs/', 6) + article('', 2))).toEqual([])
})
