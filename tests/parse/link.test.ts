import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'

describe('a link by how it is written', () => {
  // What is written, and the form, label and URL that are read; the URL as it is written where it differs.
  test.each([
    ['[a](https://x.org/a)', 'inline', 'a', 'https://x.org/a'],
    ['[a](https://x.org/A_(b))', 'inline', 'a', 'https://x.org/A_(b)'],
    ['[a](https://x.org/(a(b)c))', 'inline', 'a', 'https://x.org/(a(b)c)'],
    ['[a](  https://x.org/a  )', 'inline', 'a', 'https://x.org/a'],
    ['[a](\uFEFFhttps://x.org/a)', 'inline', 'a', '\uFEFFhttps://x.org/a'],
    ['[a](https://x.org/a\u00A0b)', 'inline', 'a', 'https://x.org/a\u00A0b'],
    ['[a](https://x.org/a "A (title)")', 'inline', 'a', 'https://x.org/a'],
    ["[a](https://x.org/a 'T')", 'inline', 'a', 'https://x.org/a'],
    ['[a](<https://x.org/a b>)', 'inline', 'a', 'https://x.org/a b'],
    ['[a](<https://x.org/(a> "T")', 'inline', 'a', 'https://x.org/(a'],
    [
      '[a](https://x.org/?b=1&amp;c=2)',
      'inline',
      'a',
      'https://x.org/?b=1&c=2',
      'https://x.org/?b=1&amp;c=2',
    ],
    [
      String.raw`[a](https://x.org/a\_b)`,
      'inline',
      'a',
      'https://x.org/a_b',
      String.raw`https://x.org/a\_b`,
    ],
    [
      String.raw`[a](https://x.org/\(a)`,
      'inline',
      'a',
      'https://x.org/(a',
      String.raw`https://x.org/\(a`,
    ],
    ['[a](https://x.org/论文)', 'inline', 'a', 'https://x.org/论文'],
    ['[a](https://x.org/%E8%AE%BA)', 'inline', 'a', 'https://x.org/%E8%AE%BA'],
    ['[a]()', 'inline', 'a', ''],
    ['[a](#b)', 'inline', 'a', '#b'],
    ['[a](./b.md)', 'inline', 'a', './b.md'],
    ['[[a]](https://x.org/a)', 'inline', 'a', 'https://x.org/a'],
    ['[a [b] c](https://x.org/a)', 'inline', 'a [b] c', 'https://x.org/a'],
    [String.raw`[a \] b](https://x.org/a)`, 'inline', 'a ] b', 'https://x.org/a'],
    ['[`a](b)`](https://x.org/a)', 'inline', 'a](b)', 'https://x.org/a'],
    ['[**a** *b*  c](https://x.org/a)', 'inline', 'a b c', 'https://x.org/a'],
    ['[](https://x.org/a)', 'inline', '', 'https://x.org/a'],
    ['<https://x.org/a>', 'autolink', 'https://x.org/a', 'https://x.org/a'],
    ['https://x.org/a', 'autolink', 'https://x.org/a', 'https://x.org/a'],
    ['www.x.org/a', 'autolink', 'www.x.org/a', 'http://www.x.org/a', 'www.x.org/a'],
    ['a@x.org', 'autolink', 'a@x.org', 'mailto:a@x.org', 'a@x.org'],
    ['![a](https://x.org/a.svg)', 'image', 'a', 'https://x.org/a.svg'],
    ['![a [b](c) d](https://x.org/a.svg)', 'image', 'a b d', 'https://x.org/a.svg'],
    ['![](https://x.org/a.svg "T")', 'image', '', 'https://x.org/a.svg'],
    ['[a][r]', 'reference', 'a', 'https://x.org/r'],
    ['[r][]', 'reference', 'r', 'https://x.org/r'],
    ['[r]', 'reference', 'r', 'https://x.org/r'],
    ['[a][s t]', 'reference', 'a', 'https://x.org/s t'],
    ['![a][r]', 'image', 'a', 'https://x.org/r'],
    ['<a href="https://x.org/a">b</a>', 'html', 'b', 'https://x.org/a'],
    ["<A HREF='https://x.org/a'>b <b>c</b></A>", 'html', 'b c', 'https://x.org/a'],
    ['<a class=c href=a.md>b</a>', 'html', 'b', 'a.md'],
    ['<a data-href="no" href="a">b</a>', 'html', 'b', 'a'],
    [
      '<a href="https://x.org/?b=1&amp;c=2">b</a>',
      'html',
      'b',
      'https://x.org/?b=1&c=2',
      'https://x.org/?b=1&amp;c=2',
    ],
  ])('%s', (source, form, label, url, asWritten = url) => {
    for (const before of ['', 'Words ', '> ', '- ', '## ', '* - ']) {
      const text = `${before}${source} and more\n\n[r]: https://x.org/r "T"\n[S  T]: <https://x.org/s t>\n`
      const [link] = parse(text).links
      expect(link).toMatchObject({form, label, url})
      expect(link && slice(text, link.urlSpan)).toBe(asWritten)
      expect(link && slice(text, link.span)).toBe(source)
    }
  })

  test.each([
    '[a] (https://x.org)',
    '[a][nowhere]',
    '`[a](https://x.org)`',
    '`https://x.org`',
    '<!-- https://x.org -->',
    String.raw`\[a\]\(b\)`,
    '![a]()',
    '<a name="b"></a>',
    '[r]: https://x.org/r',
  ])('none in %j', (text) => {
    const links = parse(`${text}\n`).links.filter(({form}) => form !== 'autolink')
    expect(links).toEqual([])
  })

  test('bare addresses in brackets are links too', () => {
    const text =
      '\uFEFF- U-Net [https://x.org/a.pdf] &amp; [see https://x.org/b], [www.x.org/c] [2015]\n'
    const {links} = parse(text)
    expect(links.map(({form, url}) => `${form} ${url}`)).toEqual([
      'autolink https://x.org/a.pdf',
      'autolink https://x.org/b',
      'autolink http://www.x.org/c',
    ])
    expect(links.map(({span}) => slice(text, span))).toEqual([
      'https://x.org/a.pdf',
      'https://x.org/b',
      'www.x.org/c',
    ])
  })

  test('an address that runs into the next link is none', () => {
    const text = '- [[Paper] (https://x.org/a)][[Code](https://x.org/b)]\n'
    expect(parse(text).links.map(({url}) => url)).toEqual(['https://x.org/b'])
  })

  test('a badge in a link is two links, the outer one first', () => {
    const text = '[![Star](https://x.org/s.svg)](https://x.org/a)'
    const {links} = parse(text)
    expect(links.map(({form, role, label, url}) => [form, role, label, url])).toEqual([
      ['inline', 'other', 'Star', 'https://x.org/a'],
      ['image', 'badge', 'Star', 'https://x.org/s.svg'],
    ])
    expect(links.map(({urlSpan}) => slice(text, urlSpan))).toEqual([
      'https://x.org/a',
      'https://x.org/s.svg',
    ])
  })

  test('the first of two definitions counts', () => {
    expect(parse('[r]\n\n[r]: a\n[r]: b\n').links.map(({url}) => url)).toEqual(['a'])
  })
})

describe('raw HTML', () => {
  test('in an item, whose indentation the parser drops, stands where it is written', () => {
    const text =
      '- a\n\n  <p>\n    <a href="https://x.org/a">b</a>\n  </p>\n\n> <p>\n> <a href="c">d</a></p>\n'
    const {links} = parse(text)
    expect(links.map(({span}) => slice(text, span))).toEqual([
      '<a href="https://x.org/a">b</a>',
      '<a href="c">d</a>',
    ])
    expect(links.map(({urlSpan}) => slice(text, urlSpan))).toEqual(['https://x.org/a', 'c'])
  })

  test('an anchor that is not closed ends where the next one begins', () => {
    const text =
      'Words <a href="u">a <a href="v">b</a> and more\n\n<p><a href="w">c <a href="x">d</a></a></p>\n'
    const {links} = parse(text)
    expect(links.map(({url, label}) => `${url} ${label}`)).toEqual(['u ', 'v b', 'w c', 'x d'])
    expect(links.slice(0, 2).map(({span}) => slice(text, span))).toEqual([
      '<a href="u">',
      '<a href="v">b</a>',
    ])
  })

  test('an anchor that is not closed in its cell does not reach into others', () => {
    const text = '| Title | Code |\n|-|-|\n| <a href="u">a | b |\n\nWords </a> and more.\n'
    const {links, tables} = parse(text)
    expect(links.map(({url}) => url)).toEqual(['u'])
    expect(links.map(({span}) => slice(text, span))).toEqual(['<a href="u">'])
    expect(tables[0]?.rows[0]?.cells.map(({span}) => slice(text, span))).toEqual([
      '<a href="u">a',
      'b',
    ])
  })

  test.each([
    '<a href="',
    '<a href=>',
    '</a>',
    '<a',
    '<a href="u">',
    '<h2>a',
    '<h2 id=>',
    '<!--',
    '<a href="u"><a href="v">b</a>',
  ])('broken: %j', (text) => {
    const list = parse(`- a\n\n  ${text}`)
    for (const {span} of list.links) expect(span.end).toBeLessThanOrEqual(list.text.length)
  })
})

describe('roles', () => {
  test.each([
    // by label
    ['[paper](https://x.org/a)', 'paper'],
    ['[PDF](https://github.com/o/r/a.pdf)', 'paper'],
    ['[[arXiv]](https://x.org/a)', 'paper'],
    ['[Code](https://o.github.io/r)', 'code'],
    ['[官方代码](https://x.org)', 'code'],
    ['[官方消息](https://x.org)', 'other'],
    ['[代码](https://x.org)', 'code'],
    ['[PyTorch](https://x.org/a)', 'code'],
    ['[Official Code](https://x.org/a)', 'code'],
    ['[BeeLab homepage](https://x.org/a)', 'project'],
    ['[Project Page](https://github.com/o/r)', 'project'],
    ['[ProjectPage](https://x.edu/see)', 'project'],
    ['[video](https://x.org/a)', 'project'],
    ['[Baidu Yun](https://x.org/a)', 'download'],
    ['[BaiduYun](https://x.org/a)', 'download'],
    ['[百度网盘 提取码: ab12](https://x.org/a)', 'download'],
    ['[Google Drive](https://x.org/a)', 'download'],
    ['[One Drive](https://x.org/a)', 'download'],
    ['[ckpt](https://hf.co/a/b)', 'download'],
    ['[docs](https://x.org/a)', 'project'],
    ['[微信](https://x.org/a)', 'project'],
    ['[dataset](https://x.org/a)', 'dataset'],
    ['[HuggingFace](https://x.org/a)', 'dataset'],
    ['[supp](https://x.org/a)', 'paper'],
    ['[GitHub (no code)](https://x.org/a)', 'code'],
    ['[SeeNet(Paper)](https://x.org/a)', 'paper'],
    ['[Project page, results](https://x.org/a)', 'project'],
    ['[Code (under construction)](https://x.org/a)', 'code'],
    ['[Ann Bee (Sea)](https://x.org/a)', 'other'],
    // by host, where the label tells nothing
    ['[link](https://arxiv.org/abs/2305.05726)', 'paper'],
    ['[o/r](https://github.com/o/r)', 'code'],
    ['[here](https://gitlab.com/o/r)', 'code'],
    ['[link](https://pan.baidu.com/s/1)', 'download'],
    ['[link](https://drive.google.com/file/d/1)', 'download'],
    ['[link](https://huggingface.co/datasets/o/r)', 'dataset'],
    ['[link](https://zenodo.org/record/1)', 'dataset'],
    ['[link](https://o.github.io/r/)', 'project'],
    ['[link](https://www.youtube.com/watch?v=1)', 'project'],
    ['[link](https://x.org/a.pdf)', 'paper'],
    ['[link](https://x.org/a.PDF?b#c)', 'paper'],
    ['[link](https://github.com/o/r/blob/main/a.pdf)', 'paper'],
    ['[![Type](https://img.shields.io/badge/a-b)]()', 'badge'],
    ['[link](https://notarxiv.org/abs/1)', 'other'],
    ['[link](https://arxiv.org.evil.example/abs/1)', 'other'],
    ['[link](https://github.com.evil.example/o/r)', 'other'],
    ['[Ann Bee](https://x.org/~bee)', 'other'],
    ['[a](local.md)', 'other'],
    ['[paper](#b)', 'contents'],
    ['![paper](https://x.org/a.svg)', 'badge'],
    ['<a href="https://github.com/o/r">code</a>', 'code'],
    ['<https://arxiv.org/abs/2305.05726>', 'paper'],
  ])('%s is %s', (source, role) => {
    expect(parse(`Words ${source}\n`).links[0]?.role).toBe(role)
  })

  test.each([
    ['Slides: <https://x.org/a.pdf>', 'project'],
    ['- github(official): https://x.org/a', 'code'],
    ['**Data:** [RSICD](https://github.com/o/r)', 'dataset'],
    ['Datasets: [A](https://x.org), [B](https://github.com/o/r)', 'dataset dataset'],
    ['Code: [[official](https://x.org)] [[paper](https://x.org/a)]', 'code paper'],
    ['[pdf](https://x.org) Webcam demo: https://github.com/o/r', 'paper project'],
    ['Words of data: [RSICD](https://github.com/o/r)', 'code'],
    ['Data are in [RSICD](https://github.com/o/r)', 'code'],
    ['Data: [A](https://x.org). More at [B](https://github.com/o/r)', 'dataset code'],
  ])('in a field, in %s', (source, roles) => {
    const {links} = parse(`Words\n${source}\n`)
    expect(links.map(({role}) => role).join(' ')).toBe(roles)
  })

  test.each([
    // A column tells what its label does not; a label wins over it, and both win over the host.
    ['Paper', '[link](https://github.com/o/r)', 'paper'],
    ['Code', '[link](https://arxiv.org/abs/2305.05726)', 'code'],
    ['Code', '[project](https://github.com/o/r)', 'project'],
    ['Code', '-[o/r](https://x.org)', 'code'],
    ['Download', '[data](https://x.org)', 'download'],
    ['Download', '[paper](https://x.org)', 'paper'],
    ['Home', '[link](https://x.org)', 'project'],
    ['Notes', '[link](https://github.com/o/r)', 'code'],
    ['Notes', '[words](https://x.org)', 'other'],
    ['Code', '[a](#b)', 'contents'],
  ])('in a column %s: %s is %s', (column, cell, role) => {
    const text = `| Title | ${column} |\n|-|-|\n| Learning to see | ${cell} |\n`
    expect(parse(text).links[0]?.role).toBe(role)
  })

  test.each([
    ['https://x.org/a', 'dataset'],
    ['https://github.com/o/r', 'dataset'],
    ['./a.md', 'other'],
  ])('of a dataset whose name leads to %s', (url, role) => {
    const {links} = parse(`| Dataset | Size |\n|-|-|\n| [RSICD](${url}) | 12 |\n`)
    expect(links[0]?.role).toBe(role)
  })

  test.each([
    ['https://x.org/a', 'CVPR 2023', 'paper'],
    ['https://arxiv.org/abs/2305.05726', '-', 'paper'],
    ['https://github.com/o/r', 'CVPR 2023', 'code'],
    ['https://o.github.io/r', 'CVPR 2023', 'project'],
    ['https://zenodo.org/record/1', 'CVPR 2023', 'dataset'],
    ['https://drive.google.com/file/d/1/view', 'CVPR 2023', 'paper'],
  ])('of a title that leads to %s', (url, venue, role) => {
    const text = `| Title | Venue |\n|-|-|\n| [Learning to see](${url}) | ${venue} |\n| [Learning to hear](https://arxiv.org/abs/1) | - |\n`
    const {links, entries} = parse(text)
    expect(links[0]?.role).toBe(role)
    expect(entries[0]?.links[0]).toBe(links[0])
  })

  test('of the only link of a dataset, which says no more than that it is one', () => {
    const paper = '- [Learning to see](https://arxiv.org/abs/2305.05726)'
    const text = `# L\n\n${paper}\n\n## Datasets\n\n- SEVIR [[link]](https://x.org/sevir)\n`
    expect(parse(text).links.map(({role}) => role)).toEqual(['paper', 'dataset'])
  })
})

test('a link stands where it is written, however many byte order marks come first', () => {
  for (const marks of ['', '\uFEFF', '\uFEFF\uFEFF', '\uFEFF\uFEFF\uFEFF']) {
    const text = `${marks}[a](https://x.org/a)\n`
    expect(parse(text).links.map(({span}) => slice(text, span))).toEqual(['[a](https://x.org/a)'])
  }
})

test('a paper of a demo is a paper', () => {
  const {entries} = parse(
    '# L\n\n- Learning to see [[Demo paper](https://x.org/a)] [[Demo](https://x.org/b)]\n- Learning to hear [[paper](https://arxiv.org/abs/2305.05726)]\n',
  )
  expect(entries[0]?.links.map(({role}) => role)).toEqual(['paper', 'project'])
})
