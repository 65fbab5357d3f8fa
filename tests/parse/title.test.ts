import {describe, expect, test} from 'vitest'
import {onlyEntry, titlesOf, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const code = 'https://github.com/o/r'

describe('titles beside names', () => {
  test.each([
    ['[Deep Seeing](u) for Image Recognition', 'Deep Seeing for Image Recognition'],
    ['[SeeNet](u) by Ann Bee of Far Sea', 'SeeNet'],
    ['[SeeNet](u) for seeing images far and wide', 'SeeNet'],
    ['**SeeNet** Images are all that we need [paper](u)', 'Images are all that we need'],
    ['**SEE:** Ann Bee.<br>\n  "Far Seeing." ECCV (2018). [paper](u)', 'Far Seeing'],
    ['Learning by Back - Propagation - Ann Bee [paper](u)', 'Learning by Back - Propagation'],
    ['[Python](u) - A language of many words', 'Python'],
    ['Steps to *far* seeing [paper](u) (of the "problem of seeing")', 'Steps to far seeing'],
  ])('%s', (text, title) => {
    expect(titlesOf(`- ${text.replaceAll('(u)', `(${arxiv})`)}\n`)).toEqual([title])
  })
})

test('what a thing refers to and is described by belongs to it', () => {
  const text = `- [**RSICD**](${code})\n  - **Description**: seen at CVPR 2020\n  - **Reference**: [Exploring captions](${arxiv})\n`
  expect(viewOf(onlyEntry(`# Datasets\n\n${text}`))).toMatchObject({
    title: 'RSICD',
    venue: '',
    links: [`dataset ${code}`, `paper ${arxiv}`],
  })
})

test.each([
  ['‘D’you see far? A survey’, *Sights*, 2020', 'D’you see far? A survey'],
  ['[‘Learning to see’](https://x.org), in *ICML 2020*', 'Learning to see'],
  ['Learning to see the users’ world, ICML 2020', 'Learning to see the users’ world'],
])('single quotes may stand around a title, and apostrophes in it: %s', (words, title) => {
  expect(onlyEntry(`- A. Bee and C. Dee, ${words} [pdf](${arxiv})\n`).title).toBe(title)
})

test('a label before the title of its paper is none', () => {
  const text = `- [Paper](${arxiv}) - Learning to see far (CVPR 2020)\n`
  expect(titlesOf(text)).toEqual(['Learning to see far'])
})

test.each([
  ['Learning to see，CVPR2020，[paper](u)', 'Learning to see', 2020],
  ['Learning to see，王等，2020 [paper](u)', 'Learning to see', 2020],
  ['Learning to see 📄[paper](u) 📅2020.10', 'Learning to see', 2020],
  ['2020年 [Learning to see](u)', 'Learning to see', 2020],
])('signs of other scripts part a title from what is beside it: %s', (text, title, year) => {
  expect(onlyEntry(`- ${text.replace('(u)', `(${arxiv})`)}\n`)).toMatchObject({title, year})
})

test.each([
  ['ToS (Bee et al. 2020): Learning to see far [arXiv](u)', 'Learning to see far', 2020],
  ['**[SeeNet]** [[paper](u)] Learning to see far, *ICLR 2020*', 'Learning to see far', 2020],
  ['**Title**: SeeNet; **Venue**: ICML 2020; [[Paper](u)]', 'SeeNet', 2020],
  [
    'Bee, A., Dee, C. 2020. Learning to see far. *Sights*, 33, 9-17. [pdf](u)',
    'Learning to see far',
    2020,
  ],
  [
    '[[arXiv 2020.07]](u) Learning to see far [[Code]](https://github.com/o/r)',
    'Learning to see far',
    2020,
  ],
  ['Learning to see far. In: ICML; 2020. p. 29–38. [pdf](u)', 'Learning to see far', 2020],
  ['[SeeNet] Learning to see far. `SC 20` [pdf](u)', 'Learning to see far', 2020],
])('names and years stand beside a title: %s', (text, title, year) => {
  expect(onlyEntry(`- ${text.replaceAll('(u)', `(${arxiv})`)}\n`)).toMatchObject({title, year})
})
