import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

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
