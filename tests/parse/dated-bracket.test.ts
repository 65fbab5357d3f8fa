import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const link = '[[paper](https://arxiv.org/abs/2305.05726)]'

test.each([
  [
    '(2022-IEEE Transactions on Knowledge and Data Engineering, TKDE, CCF-A) Learning to See',
    'TKDE 2022',
  ],
  [
    '(2023-International Conference on Very Large Data Bases, VLDB, CCF-A）Learning to See',
    'VLDB 2023',
  ],
  ['（2023-ICLR）Learning to See', 'ICLR 2023'],
  ['(2024-arXiv, None) **SeeNet**: Learning to See', 'arXiv 2024'],
  ['Learning to See. `oral`', 'undefined undefined'],
])(
  'what stands in brackets before a title, or as code behind it, is none of its words: %s',
  (line, venue) => {
    const [entry] = parse(`# L\n\n## A\n\n- ${line} ${link}\n`).entries
    expect([entry?.title, `${entry?.venue?.name} ${entry?.year}`]).toEqual([
      'Learning to See',
      venue,
    ])
  },
)

test.each([
  ['COLING20 Short', 'COLING 2020'],
  ['EMNLP19 Workshop', 'EMNLPW 2019'],
  ['Findings of EMNLP20', 'EMNLP Findings 2020'],
  ['Findings of EMNLP', 'EMNLP Findings undefined'],
])('two digits of a year may have remarks behind them: %s', (words, venue) => {
  const [entry] = parse(`# L\n\n## A\n\n- **Learning to See** \`${words}\` ${link}\n`).entries
  expect(`${entry?.venue?.name} ${entry?.year}`).toBe(venue)
})

test.each([
  ['**SeeNet:Learning to See Far(ECCV)**', 'SeeNet:Learning to See Far', 'ECCV'],
  ['**Learning to See Far (TCSVT)**', 'Learning to See Far', 'TCSVT'],
  ['**Medical Image Analysis (MedIA)**', 'Medical Image Analysis (MedIA)', undefined],
])(
  'a venue alone in brackets ends a bold title, if it is no short name of it: %s',
  (words, title, venue) => {
    const [entry] = parse(`# L\n\n## 2022\n\n- ${words} ${link}\n`).entries
    expect([entry?.title, entry?.venue?.name, entry?.year]).toEqual([title, venue, 2022])
  },
)

test('a heading over one paper is not its title', () => {
  const text = `### Learning to See by Day\n- **Rlaif: Seeing far and wide**\n  \n  arXiv 2024.${link}\n`
  expect(parse(`# L\n\n## A\n\n${text}`).entries.map(({title}) => title)).toEqual([
    'Rlaif: Seeing far and wide',
  ])
})

test.each(['ACL 2023.05', 'ICML 2023.7', 'NeurIPS 2022.07'])(
  'a month may stand behind a year: %s',
  (words) => {
    const [entry] = parse(
      `# L\n\n## A\n\n- **Learning to See** ${words} <br />\n*Ann Bee, Cy Dee* ${link}\n`,
    ).entries
    expect(`${entry?.venue?.name} ${entry?.year}`).toBe(words.replace(/\.\d+$/, ''))
  },
)

test.each(['Bee et al. 2018', 'Bee & Dee 2018', 'Bee 2018', 'Bee, Dee 2018'])(
  'within a link, a bracket says who wrote the paper and when: %s',
  (signature) => {
    for (const url of ['https://arxiv.org/abs/1707.03141', 'https://sights.org/post/far.html']) {
      const {title, venue, year} = onlyEntry(
        `# L\n\n## Papers\n\n- [Learning to See Far [${signature}]](${url})\n`,
      )
      expect([title, venue?.name, year]).toEqual(['Learning to See Far', undefined, 2018])
    }
  },
)

test('a known venue alone in a wide bracket', () => {
  const {entries} = parse(
    '- Learning to See（Arxiv）[[Paper]](https://arxiv.org/abs/2402.03044)\n- Learning to Hear （CVPR） [[Paper]](https://arxiv.org/abs/2402.03045)\n',
  )
  expect(entries).toMatchObject([
    {title: 'Learning to See', venue: {name: 'arXiv'}},
    {title: 'Learning to Hear', venue: {name: 'CVPR'}},
  ])
})
