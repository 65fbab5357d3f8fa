import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'

/** `depth text #fragment` of each item of the contents; nothing where there are none. */
function itemsOf(text: string): string[] | undefined {
  return parse(text).contents?.items.map(
    ({depth, text: label, fragment}) => `${depth} ${label} #${fragment}`,
  )
}

describe('are read', () => {
  test.each([
    ['- [A](#a)\n- [B](#b)', ['0 A #a', '0 B #b']],
    ['* [A](#a)\n  * [B](#b)\n    * [C](#c)\n* [D](#d)', ['0 A #a', '1 B #b', '2 C #c', '0 D #d']],
    ['1. [A](#a)\n2. [B](#b)', ['0 A #a', '0 B #b']],
    ['- **[A b](#a-b)** (12)\n- [**B**](#b)', ['0 A b #a-b', '0 B #b']],
    ['- 🚀 [A](#a)\n- [🚀 B](#-b)', ['0 A #a', '0 🚀 B #-b']],
    ['- [A](#%E9%81%A5)\n- [B](#b%)', ['0 A #遥', '0 B #b%']],
    ['- [A](<#a b>)\n- [B](#b "T")', ['0 A #a b', '0 B #b']],
    ['- [A](#a)\n- Words\n- [B](#b)\n- [C](#c)', ['0 A #a', '0 B #b', '0 C #c']],
    ['- Words\n  - [A](#a)\n  - [B](#b)', ['1 A #a', '1 B #b']],
    ['- [![i](i.svg)](#a) \n- [B](#b)', ['0 i #a', '0 B #b']],
    ['- <a href="#a">A</a>\n- [B](#b)', ['0 A #a', '0 B #b']],
    [
      '- [A](#a)\n- [B](#b)\n\nWords\n\n- [C](#c)\n- [D](#d)',
      ['0 A #a', '0 B #b', '0 C #c', '0 D #d'],
    ],
    ['- [A](#a)\r\n- [B](#b)', ['0 A #a', '0 B #b']],
    ['- [A](#a)\n  - [B](#b) | [C](#c)', ['0 A #a', '1 B #b', '1 C #c']],
    ['- [A](#a) ([top](#t))\n- [B](#b) | [c](https://x.org/c)', ['0 A #a', '0 B #b']],
    ['<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul>', ['0 A #a', '0 B #b']],
    [
      '<details>\n<summary>Contents</summary>\n<ol>\n  <li><a href="#a">A <b>b</b></a>\n    <ul>\n      <li><a href=#b>B</a></li>\n    </ul>\n  </li>\n</ol>\n</details>',
      ['0 A b #a', '1 B #b'],
    ],
    [
      '<ul>\n<li><a href="#a">A</a></li>\n<ul>\n<li><a href="#b">B</a></li>\n</ul>\n</ul>',
      ['0 A #a', '1 B #b'],
    ],
    [
      '<table>\n<tr><td colspan="2"><a href="#a">1. A</a></td></tr>\n<tr>\n<td>&emsp;<a href="#b">B</a></td>\n<td>&emsp;<a href="#c">C</a></td>\n</tr>\n</table>',
      ['0 1. A #a', '1 B #b', '1 C #c'],
    ],
  ])('%j', (text, items) => {
    expect(itemsOf(`${text}\n`)).toEqual(items)
  })
})

describe('are none', () => {
  test.each([
    '- [A](#a)',
    '- [A](https://x.org#a)\n- [B](https://x.org#b)',
    '- [A](#a)\n- [B](b.md)\n- [C](c.md)',
    '- [A](#)\n- [B](#)',
    '- [[A](#a)] [Learning to see far](https://x.org/a)\n- [[B](#b)] [Learning to see near](https://x.org/b)',
    '[A](#a) · [B](#b)',
    '| [A](#a) | [B](#b) |\n|-|-|',
    '- A\n- B',
    '<ul><li><a href="#a">A</a></li><li><a href="https://x.org">B</a></li></ul>',
    '<table><tr><td>A <a href="#a">1</a></td><td>words</td><td>words</td></tr></table>',
  ])('%j', (text) => {
    expect(itemsOf(`${text}\n`)).toBeUndefined()
  })
})

test('what comes later in another section does not join them', () => {
  const text = '## Contents\n\n- [A](#a)\n- [B](#b)\n\n## A\n\n- [C](#a)\n- [D](#b)\n'
  expect(itemsOf(text)).toEqual(['0 A #a', '0 B #b'])
})

test('items stand where they are written', () => {
  const text = '\uFEFF# L\r\n\r\n- [**A** b](#a-b "T") (3)\r\n\t- 🚀 [C](<#c>)\r\n'
  const items = parse(text).contents?.items ?? []
  expect(items.map(({textSpan}) => slice(text, textSpan))).toEqual(['**A** b', 'C'])
  expect(items.map(({link}) => slice(text, link.urlSpan))).toEqual(['#a-b', '#c'])
  expect(items.map(({line}) => slice(text, line))).toEqual([
    '- [**A** b](#a-b "T") (3)',
    '\t- 🚀 [C](<#c>)',
  ])
})

test('items of raw HTML stand where they are written', () => {
  const text =
    '\uFEFF<ul>\r\n <li><a href="#a-b"><b>A</b> b</a></li>\r\n <li>🚀 <a href=#c>C</a></li>\r\n</ul>\r\n'
  const items = parse(text).contents?.items ?? []
  expect(items.map(({textSpan}) => slice(text, textSpan))).toEqual(['<b>A</b> b', 'C'])
  expect(items.map(({link}) => slice(text, link.urlSpan))).toEqual(['#a-b', '#c'])
  expect(items.map(({line}) => slice(text, line).trim())).toEqual([
    '<li><a href="#a-b"><b>A</b> b</a></li>',
    '<li>🚀 <a href=#c>C</a></li>',
  ])
})

test('contents give no entries', () => {
  const text =
    '- [Learning to see](#learning)\n- [Learning to hear](#hearing) [code](https://github.com/o/r)\n'
  expect(parse(text).entries).toEqual([])
})

test('contents that are written with whole addresses hold no entries', () => {
  const page = 'https://github.com/o/r'
  const contents = `- [Seeing far](${page}#seeing-far)\n  - [At night](${page}/#at-night)\n- [Hearing](${page}#hearing)`
  expect(parse(`# L\n\n${contents}\n`).entries).toEqual([])
  const tools = `- [Clients](${page}#clients)\n- [Eye](https://x.org)\n- [Ear](https://y.org)`
  expect(parse(`# L\n\n${tools}\n`).entries).toHaveLength(3)
})

test('links to folders by their own names are contents', () => {
  const item = (name: string): string =>
    `- [${name}](https://github.com/o/r/tree/main/papers/${name.replaceAll(' ', '-')})\n`
  const list = (items: string): string[] =>
    parse(`# L\n\n## Papers\n\n${items}`).entries.map(({title}) => title)
  expect(list(item('Far Sights') + item('Near Sights'))).toEqual([])
  expect(list(item('Far Sights'))).toEqual(['Far Sights'])
})

test('what stands in contents and leads to no paper is none', () => {
  const items = [
    '- 2020 MICCAI: Far Sights Challenge [(FSC)](https://fsc.org/)',
    '- 2018 MICCAI: Near Sights Challenge',
    '- [Learning to see](https://arxiv.org/abs/2305.05726)',
  ].join('\n')
  const list = `# L\n\n## Contents\n\n**Eyes**\n\n${items}\n\n### Far\n\n- [Far Sights](https://bee.org/far), MICCAI 2020\n`
  expect(parse(list).entries.map(({kind}) => kind)).toEqual(['other', 'paper', 'paper'])
})

test('contents by the full address of the repository are read where the document has their headings', () => {
  const link = (name: string, owner = 'o'): string =>
    `- [${name}](https://github.com/${owner}/r#${name})`
  const lines = [link('A'), link('B'), link('C')].join('\n')
  expect(itemsOf(`${lines}\n\n## A\n\n## B\n\n## C\n`)).toEqual(['0 A #A', '0 B #B', '0 C #C'])
  expect(itemsOf(`${lines}\n\n## A\n\n## D\n`)).toBeUndefined()
  const mixed = [link('A'), link('B', 'p'), link('C')].join('\n')
  expect(itemsOf(`${mixed}\n\n## A\n\n## B\n\n## C\n`)).toBeUndefined()
})

test('a row that says where it appeared is a paper below a heading of contents too', () => {
  const rows = [
    '2023 | CVPR | Learning to See Far | [Paper](https://arxiv.org/abs/2305.05726)',
    '2022 | ICCV | Learning to Hear Far | [Paper](https://arxiv.org/abs/2305.05727)',
    '2021 | Journal of Vision | DeepLamp III: Far lamps | [Paper](https://jov.org/far?id=3) / [Code](https://github.com/bee/lamp)',
  ]
  const table = `| Year | Journal | Title | Links |\n|-|-|-|-|\n| ${rows.join(' |\n| ')} |\n`
  const {entries} = parse(`# L\n\n# 📚 Table of Contents\n\n${table}`)
  expect(entries.map(({kind}) => kind)).toEqual(['paper', 'paper', 'paper'])
})
