import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.00001'

describe('titles beside what is none', () => {
  test.each([
    [
      'a remark in italics',
      `- *How one can see*  [Learning to see far](${url})`,
      'Learning to see far',
    ],
    [
      'a workshop and its host',
      `- **Learning to see (DeepSee@KDD 2020)** [[Paper]](${url})`,
      'Learning to see',
    ],
    [
      'a name that ends a row of words',
      `- Seeing: Hack, Art, and Science (CACM 2020) [[Paper]](${url})`,
      'Seeing: Hack, Art, and Science',
    ],
    [
      'a second title',
      `- Learning to see – or: Looking far [[Paper]](${url})`,
      'Learning to see – or: Looking far',
    ],
  ])('%s', (_, item, title) => {
    expect(parse(`# L\n\n${item}\n`).entries.map((entry) => entry.title)).toEqual([title])
  })

  test('a year behind the last link is when it appeared', () => {
    const [entry] = parse(`# L\n\n- **Learning to see** *Ann Bee* [[paper]](${url}) 2023\n`).entries
    expect(entry?.year).toBe(2023)
  })
})

describe('papers without links', () => {
  test('a title in small letters is one among papers under a venue', () => {
    const items = [
      'Learning to Look Far',
      'Seeing Near and Far at Night',
      'Far Sight Networks for Birds',
    ]
    const text = [...items, 'Seeing from far sights as a way to learn'].map(
      (item) => `1. **${item}**\n\n    *Ann Bee, Cy Dee*\n`,
    )
    const {entries} = parse(`# L\n\n## TKDE-2026\n\n${text.join('\n')}\n`)
    expect(entries).toHaveLength(4)
  })

  test('a title with a verb is one where its words begin with capitals', () => {
    const linked = [1, 2, 3].map(
      (n) => `- **Learning to see ${n}** *Ann Bee* [[paper]](${url}) 2023.10`,
    )
    const item = '- **How SeeNet is Solving Sight Problems Today** *Ann Bee* 2023.11'
    const {entries} = parse(`# L\n\n${[...linked, item].join('\n')}\n`)
    expect(entries.at(-1)?.title).toBe('How SeeNet is Solving Sight Problems Today')
  })
})

test.each([
  ['[See] Learning to see far (@bee.org etc)', 'Learning to see far'],
  ['🔥[**See**] Learning to see far(@Bee&Dee)', 'Learning to see far'],
  ['[see]LEARNING TO SEE FAR(@Bee Lab)', 'LEARNING TO SEE FAR'],
  ['[See.int8()] Learning to see far', 'Learning to see far'],
  ['(SeeNet)Learning to see far', 'Learning to see far'],
])(
  'the name of a method before a title and the account behind it are none of its words: %s',
  (cell, title) => {
    const {entries} = parse(
      `|Date|Title|Paper|\n|-|-|-|\n|2023.10|${cell}|[[pdf]](https://arxiv.org/abs/2305.05726)|\n`,
    )
    expect(entries[0]?.title).toBe(title)
  },
)

test.each([
  ['CLOVA: A closed-loop assistant with tools', 'CLOVA: A closed-loop assistant with tools'],
  ['clova: a closed-loop assistant with tools', 'clova: a closed-loop assistant with tools'],
  ['Towards Seeing Far via Learning at Night', 'Towards Seeing Far via Learning at Night'],
  ['Visual Sights: Seeing far without training', 'Visual Sights: Seeing far without training'],
  ['A network that sees far and wide', 'CLOVA'],
  ['Seeing', 'CLOVA'],
])(
  'the title stands behind the dash after a linked name, unless a text does: %s',
  (behind, title) => {
    const {entries} = parse(
      `- [**CLOVA**](${url}) - ${behind} [Github](https://github.com/o/r)\n![Star](https://img.shields.io/github/stars/o/r)\n`,
    )
    expect(entries[0]?.title).toBe(title)
  },
)
