import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each([
  `- Learning to see [[paper]](${arxiv}) by Ann Bee and Cy Dee.2015`,
  `- Learning to see [[paper]](${arxiv}) by Ann Bee. 2015 Short paper. Sees far.`,
  `- **Learning to see** [[paper]](${arxiv})\n  - **Year of Publication:** 2015`,
  `- **Learning to see**. [Bee, Dee (2015)](${arxiv}).`,
])('the only year beside a title is that of the paper: %s', (text) => {
  expect(onlyEntry(text)).toMatchObject({year: 2015, venue: undefined})
})

test.each([
  `- Learning to see [[paper]](${arxiv}) with the 2015 pictures`,
  `- Learning to see [[paper]](${arxiv}), from 2015, and 2016.`,
  `- Learning to see [[paper]](${arxiv}) (1st ranked in VOC2012)`,
])('a year in the middle of words, or one of several, is not: %s', (text) => {
  expect(onlyEntry(text).year).toBeUndefined()
})

test('who accepted a paper stands before the name of its venue', () => {
  const text = `- Learning to see, [Paper](${arxiv}) (Accepted by European Conference on Sights 2006)`
  expect(onlyEntry(text).venue?.name).toBe('European Conference on Sights')
})

test('a title stands behind a bracket of any length', () => {
  const text = `[IEEE Transactions on Seeing Very Far and Wide] **Learning to see**\n[[paper](${arxiv})]`
  expect(onlyEntry(text).title).toBe('Learning to see')
})

test('the number of a preprint is no year', () => {
  const item = `**Learning to see** <br>\n*Ann Bee, Cy Dee* <br>\narXiv:1911.07883. [[Paper]](https://arxiv.org/abs/1911.07883)`
  expect(onlyEntry(`1. ${item.replaceAll('\n', '\n   ')}`).year).toBeUndefined()
})

test('a star without its other half is no letter of a venue', () => {
  const text = `- Learning to see. [[pdf]](${arxiv})\n  - Ann Bee, and Cy Dee. *arXiv, 2022.`
  expect(onlyEntry(text)).toMatchObject({venue: {name: 'arXiv'}, year: 2022})
})

test.each(['ACM2019, sees far', 'IEEE 2019', '(SEE) `IEEE 2019`', 'Springer, 2019'])(
  'a publisher is no venue: %s',
  (said) => {
    const text = `- [Learning to see far](${arxiv}) ${said}`
    expect(onlyEntry(text)).toMatchObject({year: 2019, venue: undefined})
  },
)

test.each([
  ['[Learning to See Far (Lectures on Lamps). 2012.](https://see.org/a.html)', 2012],
  ['[Learning to See Far](https://see.org/a.pdf), prePrint 2011.05163', undefined],
  ['[Learning to See Far](https://see.org/a.pdf): a talk given in September 2022 on it', undefined],
])('a year is that of the paper, and no number or date of something else: %s', (item, year) => {
  const entry = onlyEntry(`- ${item}\n`)
  expect(entry.year).toBe(year)
  expect(entry.title).toMatch(/^Learning to See Far(?: \(Lectures on Lamps\))?$/)
})
