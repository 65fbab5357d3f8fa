import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

describe('a bold word behind a joining word', () => {
  test('is part of the plain title', () => {
    const text = `- Learning to see with **Diffusion**, Denoising, and Care. Ann Bee, Cy Dee. ICML 2021. [[paper]](https://arxiv.org/abs/2106.00001)`
    const [entry] = parse(`# L\n\n${text}\n`).entries
    expect(entry?.title).toBe('Learning to see with Diffusion, Denoising, and Care')
  })
})

describe('a day before the month', () => {
  test('is no part of the venue', () => {
    const text = `- [Learning to see at night](https://arxiv.org/abs/1911.00001), NeurIPS, 28 Nov 2019`
    const [entry] = parse(`# L\n\n${text}\n`).entries
    expect(entry).toMatchObject({
      title: 'Learning to see at night',
      year: 2019,
      venue: {name: 'NeurIPS'},
    })
  })
})

describe('a field of the paper above', () => {
  test.each(['Journal: VLDB 2020', 'Institution: Bee Labs, SIGMOD 2021'])(
    'is no paper: %s',
    (field) => {
      const text = `- [Learning to see at night](https://arxiv.org/abs/1911.00001)\n  - ${field}\n`
      expect(parse(`# L\n\n${text}`).entries.map(({title}) => title)).toEqual([
        'Learning to see at night',
      ])
    },
  )
})

describe('a number before a title', () => {
  test.each([
    [
      'bold',
      '**12. Learning to See at Night**: [[ICLR2025](https://openreview.net/forum?id=o1IiiNIoaA)]',
    ],
    ['linked', '- [12. Learning to See at Night](https://openreview.net/forum?id=o1IiiNIoaA)'],
  ])('that is %s is none of its words', (_, text) => {
    expect(parse(`# L\n\n## S\n\n${text}\n`).entries.map(({title}) => title)).toEqual([
      'Learning to See at Night',
    ])
  })
})

test.each([
  ['**Far** **Lamp** **Samples** for Night Sights', 'Far Lamp Samples for Night Sights'],
  ['SeeVAE: **Far Sights** **AutoLamp** for Nights', 'SeeVAE: Far Sights AutoLamp for Nights'],
  [
    '**Sparse** Lamp Network for Click-through Rate Prediction with **Long** Nights',
    'Sparse Lamp Network for Click-through Rate Prediction with Long Nights',
  ],
])('bold words in a row, or far from each other, are those of one title: %s', (words, title) => {
  const item = `* **[[SEE'22]](https://arxiv.org/pdf/2208.03645.pdf)** ${words}. CIKM 2022. [[code](x)]`
  expect(onlyEntry(item)).toMatchObject({title, venue: {name: 'CIKM'}, year: 2022})
})

test.each([
  ["[[FAT'21](https://arxiv.org/abs/2305.00001)] Learning to see far. WWW 2021.", 'WWW'],
  ["[[SeeNi'21](https://arxiv.org/abs/2305.00001)] Learning to see far. 2021.", undefined],
  ["[[WWW'21](https://arxiv.org/abs/2305.00001)] Learning to see far.", 'WWW'],
  ["[[WWW'21](https://arxiv.org/abs/2305.00001)] Learning to see far. arXiv 2020.", 'WWW'],
])('the name of a method with its year before a title is no venue: %s', (item, name) => {
  const entry = onlyEntry(`- ${item}`)
  expect([entry.title, entry.venue?.name, entry.year]).toEqual(['Learning to see far', name, 2021])
})
