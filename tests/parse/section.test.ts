import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'

/** Level, title and slug of each section. */
function outline(text: string): (readonly [number, string, string])[] {
  return parse(text).sections.map(({level, title, slug}) => [level, title, slug] as const)
}

describe('headings', () => {
  test.each([
    ['# A b', [[1, 'A b', 'a-b']]],
    ['A b\n===', [[1, 'A b', 'a-b']]],
    ['A b\n---', [[2, 'A b', 'a-b']]],
    ['## A b ##', [[2, 'A b', 'a-b']]],
    ['###### A', [[6, 'A', 'a']]],
    ['## [A **b**](https://x.org) `c`', [[2, 'A b c', 'a-b-c']]],
    ['## A ![b](c.svg)', [[2, 'A', 'a-']]],
    ['## ![b](c.svg)', [[2, 'b', '']]],
    ['## <a name="x"></a>A', [[2, 'A', 'a']]],
    ['## <a name="x"></a> A', [[2, 'A', '-a']]],
    ['## 🚀 A', [[2, '🚀 A', '-a']]],
    ['## :rocket: A', [[2, ':rocket: A', 'rocket-a']]],
    ['## A & B', [[2, 'A & B', 'a--b']]],
    ['## A/B: C, D.', [[2, 'A/B: C, D.', 'ab-c-d']]],
    ['## Image-text_x', [[2, 'Image-text_x', 'image-text_x']]],
    ['## 1.2 遥感（RS）', [[2, '1.2 遥感（RS）', '12-遥感rs']]],
    [
      '## A\n\n## A\n\n## A',
      [
        [2, 'A', 'a'],
        [2, 'A', 'a-1'],
        [2, 'A', 'a-2'],
      ],
    ],
    [
      '## A\n\n## A-1\n\n## A',
      [
        [2, 'A', 'a'],
        [2, 'A-1', 'a-1'],
        [2, 'A', 'a-2'],
      ],
    ],
    ['<h2>A <b>b</b></h2>', [[2, 'A b', 'a-b']]],
    [
      '<h1 align="center">A</h1>\n\n## A',
      [
        [1, 'A', 'a'],
        [2, 'A', 'a-1'],
      ],
    ],
    [
      '<div>\n<h2>A</h2><h3>B</h3>\n</div>',
      [
        [2, 'A', 'a'],
        [3, 'B', 'b'],
      ],
    ],
    ['#A', []],
    ['```\n# A\n```', []],
    ['<!-- # A -->', []],
    ['#', [[1, '', '']]],
  ])('%j', (text, sections) => {
    expect(outline(`${text}\n`)).toEqual(sections)
  })

  test.each([
    ['## A **b** ##', '## A **b** ##', 'A **b**'],
    ['A b\n---', 'A b\n---', 'A b'],
    ['##   [A](u) ', '##   [A](u) ', '[A](u)'],
    ['#', '#', ''],
    ['<h2>A</h2>', '<h2>A</h2>', '<h2>A</h2>'],
  ])('%j stands where it is written', (source, span, title) => {
    for (const before of ['', '\uFEFF', 'Words\r\n\r\n']) {
      const text = `${before}${source}\n\nWords\n`
      const {sections} = parse(text)
      expect(sections.map((section) => slice(text, section.span))).toEqual([span])
      expect(sections.map((section) => slice(text, section.titleSpan))).toEqual([title])
    }
  })
})

describe('nesting', () => {
  const entry = '- [Learning to see](https://arxiv.org/abs/2305.05726)\n'

  test.each([
    // The one heading that stands above all others names the list and is no part of paths.
    ['# L\n\n## A\n\n### B\n', ['A', 'B']],
    ['# L\n\n# A\n\n## B\n', ['A', 'B']],
    ['## L\n\n### A\n', ['A']],
    ['## A\n\n## B\n', ['B']],
    ['# L\n\n## A\n\n#### B\n', ['A', 'B']],
    ['# L\n\n### A\n\n## B\n', ['B']],
    ['# L\n\n## A\n\n### B\n\n## C\n', ['C']],
    ['# L\n', []],
    ['', []],
    ['<h1>L</h1>\n\n## A\n', ['A']],
    ['<h1 align="center">\n  L\n</h1>\n\n## A\n\n## B\n', ['B']],
    ['<h2>A</h2>\n\n## B\n', ['B']],
    ['# L\n\n## A\n\n<h3>B</h3>\n', ['A', 'B']],
  ])('%j', (headings, path) => {
    expect(parse(`${headings}\n${entry}`).entries.map(({section}) => section.path)).toEqual([path])
  })

  test('an entry before any heading stands in a section of level 0', () => {
    expect(parse(entry).entries.map(({section}) => section.level)).toEqual([0])
  })

  test.each([
    ['## Papers of 2019', 2019],
    ['## 2019\n\n### Detection', 2019],
    ['## 2019\n\n### 2020', 2020],
    ['## 2018-2020', undefined],
    ['## 2019\n\n### 2018-2020', undefined],
    ['## 12019 things', undefined],
    ['## Detection', undefined],
  ])('the year of %j', (headings, year) => {
    expect(parse(`# L\n\n${headings}\n\n${entry}`).entries.map((one) => one.year)).toEqual([year])
  })
})

test.each([
  ['<a name="b"></a>', ['b']],
  ['<a id="b" name="c"></a>', ['b', 'c']],
  ['<span id=b>a</span>', ['b']],
  ['Words <a name="B%20c"/> more', ['B%20c']],
  ['- a <a name="b"></a>', ['b']],
  ['| a |\n|-|\n| <a id="b"></a> |', ['b']],
  ['<p name="b"></p>', []],
  ['<a name=""></a>', []],
  ['`<a name="b"></a>`', []],
  ['<!-- <a name="b"></a> -->', []],
])('anchors of %j', (text, anchors) => {
  expect([...parse(`${text}\n`).anchors]).toEqual(anchors)
})

describe('venues that headings and bold lines name', () => {
  test.each([
    ['## CVPR 2024', 'CVPR 2024'],
    ['## NeurIPS', 'NeurIPS undefined'],
    ['## CVPR 2024\n\n### Detection', 'CVPR 2024'],
    ['## 2024\n\n**ICML 2023**', 'ICML 2023'],
    ['## Accepted papers of CVPR 2024', 'CVPR 2024'],
    ['## What challenges at CVPR 2024 were about', 'undefined'],
    ['## Remote Sensing', 'undefined'],
    ['## CVPR 2024\n\n## Others', 'undefined'],
  ])('%j', (headings, venue) => {
    const {entries} = parse(
      `# L\n\n${headings}\n\n- [Learning to see](https://arxiv.org/abs/2305.05726)\n`,
    )
    const [entry] = entries
    const headed = entry?.headed && `${entry.headed.name} ${entry.headed.year}`
    expect([entry?.venue, `${headed}`]).toEqual([undefined, venue])
  })

  test('what an entry states itself comes first', () => {
    const text = `# L\n\n## CVPR 2024\n\n- [Learning to see](https://arxiv.org/abs/2305.05726), ICML 2023\n`
    const [entry] = parse(text).entries
    expect([entry?.venue?.name, entry?.headed]).toEqual(['ICML', undefined])
  })
})
