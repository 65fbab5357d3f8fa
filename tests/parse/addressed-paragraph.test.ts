import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const papers = Array.from(
  {length: 5},
  (_, index) =>
    `Learning to See Far and Wide\nOSDI 2016\nhttps://arxiv.org/abs/2305.0572${index}\n\n`,
).join('')

test('beside papers over their bare addresses, others lead to any host', () => {
  const text = `# L\n\n${papers}Far Sights at Bee: A Perspective on Lamps\nHPCA 2018\nhttps://research.bee.com/publications/far-sights/\n`
  expect(parse(text).entries.map(viewOf).at(-1)).toMatchObject({
    title: 'Far Sights at Bee: A Perspective on Lamps',
    venue: 'HPCA 2018',
  })
})

test('beside such papers, a title over where it appeared needs no address', () => {
  const text = `# L\n\n${papers}Seeing Columns: Sights on the Fly\nVLDB 2019\n\nAll of these were seen by us\nin far lands\n`
  expect(titlesOf(text)).toHaveLength(6)
})

test('a bare address ends prose where papers are written otherwise', () => {
  const other = papers.replace(/Learning.*\nOSDI 2016\n(.*)/g, '[Learning to See Far]($1)')
  const text = `# L\n\n${other}Far Sights at Bee: A Perspective on Lamps\nhttps://research.bee.com/publications/far-sights/\n`
  expect(titlesOf(text)).toHaveLength(5)
})

test('a section without such papers keeps its addresses', () => {
  const text = `# L\n\n${papers}## Workshops\n\nSystems for Seeing Far Workshop at NeurIPS 2018\nhttps://bee.org/2018/accepted.html\n`
  expect(titlesOf(text)).toHaveLength(5)
})

test('a word that heads papers is no part of the title below it', () => {
  const head = (words: string): string =>
    `# L\n\n${papers}${words}\nLampNet: An Efficient Lamp for Sights\nEuroSys 2018\nhttps://dl.acm.org/citation.cfm?id=3190517\n`
  expect(titlesOf(head('Scheduling')).at(-1)).toBe('LampNet: An Efficient Lamp for Sights')
  expect(titlesOf(head('Far Sights:')).at(-1)).toContain('Far Sights')
})
