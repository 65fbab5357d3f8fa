import {expect, test} from 'vitest'
import {places, said} from '../support/list-lint.ts'

const rule = 'placeholder-link'

function table(...cells: readonly string[]): string {
  const rows = cells.map(
    (cell, index) =>
      `| [Learning to see ${index}](https://arxiv.org/abs/2305.0000${index}) | ${cell} |\n`,
  )
  return `| Paper | Code |\n| --- | --- |\n${rows.join('')}`
}

function bullets(...links: readonly string[]): string {
  return links
    .map(
      (link, index) =>
        `- [Learning to see ${index}](https://arxiv.org/abs/2305.0000${index}) ${link}\n`,
    )
    .join('')
}

test.each([
  ['a dash', table('-', '-', '[code]()'), ['5:60 info']],
  ['no link', bullets('', '', '[code](#)'), ['3:60 info']],
])('tells of an empty link where the list writes %s', (_, text, expected) => {
  expect(places(rule, text).map((place) => place.replace(/:\d+ /, ' '))).toEqual(
    expected.map((place) => place.replace(/:\d+ /, ' ')),
  )
})

test.each([
  ['the only way', table('[code]()', '[code](https://github.com/o/r)')],
  ['as often as another', table('[code]()', '-')],
  ['every entry has one', bullets('[code]()', '[code](https://github.com/o/r)', '[code]()')],
  ['a badge', bullets('', '', '[![Publish](https://img.shields.io/a.svg)]()')],
  [
    'a list of other things',
    '- [Tool](https://example.org) [docs]()\n- [Tool](https://example.org)\n',
  ],
  ['back to the top', `${bullets('', '')}\n[Back to top](#)\n`],
  ['a template', '| Paper | Code |\n| --- | --- |\n| [title](link) | [code](URL) |\n'],
])('is silent about %s', (_, text) => {
  expect(said(rule, text)).toEqual([])
})

test('tells of a word for an address beside a real link', () => {
  expect(
    said(rule, '- Learning to see, CVPR 2023 [paper](TBD) [code](https://github.com/o/r)\n'),
  ).toEqual(['1:38 info Unexpected word `TBD` for an address, expected the address or no link'])
})

test('tells of a full stop for an address', () => {
  expect(said(rule, '- [Data](https://e.org) of sights, CVPR 2023 [examples](.)\n')).toHaveLength(1)
  expect(said(rule, '- [Data](https://e.org) of sights, CVPR 2023 [examples](./e.md)\n')).toEqual(
    [],
  )
})

test('leaves the words that say that there is nothing yet, and tells many of them once', () => {
  const message = 'that leads nowhere, expected the words without a link'
  const soon = '[Coming soon]()'
  expect(said(rule, table('-', '-', soon))).toEqual([`5:59 info Unexpected \`${soon}\` ${message}`])
  expect(said(rule, table('-', '-', '-', '-', '-', soon, soon, soon, soon))).toEqual([
    '8:59 info Unexpected 4 links that lead nowhere, expected the words without a link',
  ])
})

test('a word that says that the code is out is no address', () => {
  const entry =
    '- Learning to see, CVPR 2023 [paper](https://arxiv.org/abs/2305.00001) [code](available)\n'
  expect(said(rule, entry)).toHaveLength(1)
})

test('a slip of the label that leads nowhere in all entries is one of them', () => {
  const all = Array.from({length: 12}, () => '[BibTex]()')
  expect(places(rule, bullets(...all, '[BitTex]()', ''))).toEqual([])
  expect(places(rule, bullets(...all, '[Slides]()', ''))).toHaveLength(1)
})
