import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const item = (title: string, badge: string): string =>
  `<li><b>${title}</b>, Bee et al., ${badge}</li>\n`
const linked =
  '<a href="https://arxiv.org/abs/2305.05726"><img src="https://img.shields.io/badge/arXiv-2023.05-red"></a>'
const none = '<img src="https://img.shields.io/badge/No_Link-2017.00-grey" alt="No Link">'

function titlesOf(...items: readonly string[]): unknown[] {
  return parse(`# Far\n\n## Sights\n\n<ul>\n${items.join('')}</ul>\n`).entries.map(
    ({title, year}) => [title, year],
  )
}

test('an item of HTML among papers is one without its link too', () => {
  expect(
    titlesOf(
      item('Learning to see', linked),
      item('Learning to hear far', none),
      item('Learning to smell', linked),
      item('Learning to taste', linked),
    ),
  ).toEqual([
    ['Learning to see', 2023],
    ['Learning to hear far', 2017],
    ['Learning to smell', 2023],
    ['Learning to taste', 2023],
  ])
})

test('what stands beside one alone is none', () => {
  expect(titlesOf(item('Learning to see', linked), item('Learning to hear far', none))).toEqual([
    ['Learning to see', 2023],
  ])
})
