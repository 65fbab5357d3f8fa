import {describe, expect, test} from 'vitest'
import {places, said} from '../support/list-lint.ts'

const rule = 'missing-paper-link'

function bullets(entry: string): string {
  const linked = Array.from(
    {length: 8},
    (_, index) =>
      `- Learning to see ${index} [[paper](https://arxiv.org/abs/2305.${10001 + index})]\n`,
  )
  return `${linked.join('')}${entry}\n`
}

test.each([
  ['code alone', '- Learning to hear [[code](https://github.com/o/r)]'],
  [
    'an empty paper link beside a post',
    '- Learning to hear [[paper]()] [[Blog](https://o.example/hear)]',
  ],
  ['an empty paper link', '- Learning to hear [[paper]()] [[code](https://github.com/o/r)]'],
  [
    'a code link that `link` labels',
    '- Learning to hear [[paper]()] [[link](https://github.com/o/r)]',
  ],
])('an entry with %s', (_, entry) => {
  expect(places(rule, bullets(entry))).toHaveLength(1)
})

test.each([
  [
    'a link that the year labels',
    '- Learning to hear [[2015]](https://mirror.example/10.1109/x.7059)',
  ],
  [
    'a link that the venue labels',
    '- [[ECCV](https://o.github.io/eccv)] Learning to hear. [[code](https://github.com/o/r)]',
  ],
  [
    'a series of workshops',
    '- [Workshop] Annual Workshop on **Seeing for All** (EMNLP 2022) [[Website](https://o.example/see)]',
  ],
  ['a film', '- Basics of Hearing [[YouTube]](https://www.youtube.com/watch?v=_mDlLKgiFDY)'],
  ['a repository by its path', '- bee/hear: ears for all [[GitHub](https://github.com/bee/hear)]'],
  [
    'a tool by its name',
    '- HEAR - Auto-Magical Ears & Version Control for All [[GitHub](https://github.com/bee/hear)]',
  ],
  ['a link of its own name', '- SeeNet [[SeeNet](https://papers.example/2309.06511)]'],
  ['a link that says so', '- Learning to hear [[link]](https://journal.example/2022/4593002)'],
  [
    'a paper under a wrong label',
    '- Learning to hear [[GitHub]](https://arxiv.org/abs/2001.06901)',
  ],
  [
    'a broken paper link',
    '- Learning to hear, O. Levy [[pdf]] (https://tacl.example/570) [[code](https://github.com/o/r)]',
  ],
  [
    'a post',
    '- Learning to hear [[Blog]](https://o.example/hear) [[code](https://github.com/o/r)]',
  ],
  [
    'a post by another name',
    '- Learning to hear [[post]](https://o.example/hear) [[Hugging Face](https://huggingface.co/o/hear)]',
  ],
  [
    'the years of a series',
    '- KDD workshop on fashion [[2019]](https://a.example/) [[2018]](https://b.example/)',
  ],
  [
    'links of its own that go on below it in another form',
    '- Learning to hear\n\n<div>[[Paper](https://arxiv.org/abs/2604.05015)]</div>',
  ],
  ['no paper, and says so', String.raw`- Learning to hear, IROS 2019. \[N/A\]`],
  ['a sentence', '- More papers can be found at this [repo](https://github.com/o/r).'],
  ['a model', '- MedLlama [[model](https://huggingface.co/o/medllama)]'],
  ['a tool', '- A toolbox for hearing [[code](https://github.com/o/r)]'],
  ['a repository as the venue', '- Learning to hear, GitHub 2023 [[code](https://github.com/o/r)]'],
  ['a thesis', '- Learning to hear, Master Thesis [[code](https://github.com/o/r)]'],
  [
    'a paper that there is not yet',
    '- **Learning to hear**\n  - 论文：暂无\n  - 代码：https://github.com/o/r',
  ],
  [
    'a paper that is to come',
    '- Learning to hear [[code](https://github.com/o/r)] Paper: coming soon',
  ],
  ['a paper that is not out', '- Learning to hear, under review [[code](https://github.com/o/r)]'],
  [
    'a link to a cited paper',
    '- Learning to hear [[Levy et al. (2017)](https://scholar.example/x)]',
  ],
  ['words that lead in a link', '- **Detailed information:** [[Website](https://vgg.example/via)]'],
  [
    'a sentence with a link in it',
    '- This project has been listed on [GitHub Trendings](https://github.com/trending)! It is great.',
  ],
])('silence about %s', (_, entry) => {
  expect(places(rule, bullets(entry))).toEqual([])
})

test('silence about what leads to its code alone where software is listed', () => {
  const code = (title: string): string => `- ${title} [[code](https://github.com/o/r)]\n`
  const [tool, named] = [code('FarHear: a framework for hearing'), code('Learning to hear')]
  expect(places(rule, bullets(named))).toHaveLength(1)
  expect(places(rule, bullets(tool + named))).toEqual([])
})

test('silence about a row whose paper column says that there is none', () => {
  const rows = Array.from(
    {length: 8},
    (_, index) => `| Net ${index} | [paper](https://arxiv.org/abs/2305.${10001 + index}) | x |\n`,
  ).join('')
  const last = (paper: string) =>
    `| Title | Paper | Note |\n| --- | --- | --- |\n${rows}| Net | ${paper} | x |\n`
  expect(places(rule, last(''))).toHaveLength(1)
  for (const paper of [
    '-',
    'N/A',
    'Not available',
    'Unavailable',
    'No public paper yet',
    '[<u>Proprietary</u>]',
  ])
    expect(places(rule, last(paper))).toEqual([])
  expect(places(rule, last('Not for sale'))).toHaveLength(1)
})

test('silence about a row that states no venue, or links a repository where papers stand', () => {
  const rows = Array.from(
    {length: 8},
    (_, index) =>
      `| [Net number ${index}](https://arxiv.org/abs/2305.${10001 + index}) | CVPR 2023 | x |\n`,
  ).join('')
  const last = (venue: string) =>
    `| Title | Venue | Code |\n| --- | --- | --- |\n${rows}| Net | ${venue} | [code](https://github.com/o/r) |\n`
  expect(places(rule, last('CVPR 2023'))).toHaveLength(1)
  expect(places(rule, last('-'))).toEqual([])
})

test('silence about a bullet that states no venue as the others do', () => {
  const others = Array.from(
    {length: 8},
    (_, index) =>
      `- Learning to see ${index}, CVPR 2023 [[paper](https://arxiv.org/abs/2305.${10001 + index})]\n`,
  ).join('')
  const code = '[[code](https://github.com/o/r)]'
  expect(places(rule, `${others}- Learning to hear, CVPR 2023 ${code}\n`)).toHaveLength(1)
  expect(places(rule, `${others}- Learning to hear ${code}\n`)).toEqual([])
})

test.each(['CVPR 2020', 'Sights & Applic 2020'])(
  'a venue that leads to a repository is what is wrong: %s',
  (venue) => {
    const entry = `- Learning to hear [[${venue}](https://github.com/o/r)]`
    expect(places(rule, bullets(entry))).toEqual(['9:21 warning'])
  },
)

test('a line that a table has swallowed is told as that', () => {
  const row = (index: number): string =>
    `| [Learning to see ${index}](https://arxiv.org/abs/2305.${10000 + index}) | CVPR 2023 |\n`
  const rows = Array.from({length: 9}, (_, index) => row(index)).join('')
  const table = `| Title | Venue |\n| --- | --- |\n${rows}`
  expect(places(rule, `${table}Another line of words right below\n`)).toEqual([])
  expect(places(rule, `${table}| Learning to hear | CVPR 2023 |\n`)).toHaveLength(1)
})

test.each([
  ['- *Learning to hear*. Addison-Wesley, 1983. ISBN: 978-0-201-00023-8', 0],
  ['- *Learning to hear*, 3rd edition. MIT Press, 2009', 0],
  ['- *Learning to hear*. ICML, 2009', 1],
])('a book has no paper: %s', (entry, count) => {
  expect(places(rule, bullets(entry))).toHaveLength(count)
})

test('another list has no paper', () => {
  const link = '[[GitHub](https://github.com/o/list)]'
  expect(places(rule, bullets(`- Awesome Imbalanced Learning ${link}`))).toEqual([])
  expect(places(rule, bullets(`- Imbalanced Learning for Everybody ${link}`))).toHaveLength(1)
})

test('where half of the items of a section have no link, none is asked for', () => {
  const section = (count: number): string =>
    `\n## Others\n\n- Learning to hear. *ICML 2022*.\n${'- Bee (2024). A word on ears.\n'.repeat(count)}${'- [Learning to run](https://arxiv.org/abs/2306.00001)\n'.repeat(3)}`
  expect(places(rule, bullets(section(0)))).toHaveLength(1)
  expect(places(rule, bullets(section(2)))).toEqual([])
})

describe('a title without an address that is read as no entry', () => {
  const linked = (count: number): string =>
    Array.from(
      {length: count},
      (_, index) => `- [Learning to see ${index}](https://arxiv.org/abs/2305.${10001 + index})\n`,
    ).join('')
  const below = '- [Learning to hear](https://arxiv.org/abs/2305.00001)\n\n  <details>\n\n'
  const item = '    1. [Knockoff nets: Stealing black-box models]() | [BibTex](): k | *CVPR* 2019\n'

  test('is told where all others have one', () => {
    expect(said(rule, linked(9) + below + item)).toEqual([
      expect.stringContaining('`[Knockoff nets: Stealing black-box models]()` that leads nowhere'),
    ])
  })

  test('is not where there are few, and neither is a label', () => {
    expect(said(rule, linked(3) + below + item)).toEqual([])
    expect(said(rule, linked(9) + below + item.replace(/Knock.*models/, 'Code'))).toEqual([])
  })
})

test('a demo says nothing where all others have one besides the paper', () => {
  const entry = (index: number, paper: string): string =>
    `- **Learning to see ${index}** ${paper}[[code](https://github.com/o/r${index})][[demo](https://o.example/${index})]\n`
  const list = (others: string): string =>
    Array.from({length: 8}, (_, index) =>
      entry(index, index < 4 ? `[[paper](https://arxiv.org/abs/2305.${10001 + index})]` : others),
    ).join('')
  const paper = '[[paper](https://arxiv.org/abs/2305.20001)]'
  expect(places(rule, list(paper) + entry(9, ''))).toHaveLength(1)
  const bare = Array.from(
    {length: 20},
    (_, index) =>
      `- **Learning to hear ${index}** [[paper](https://arxiv.org/abs/2306.${10001 + index})]\n`,
  )
  expect(places(rule, bare.join('') + entry(9, ''))).toEqual([])
})

test('a name and a title in capitals with code alone are a paper, also among papers with venues', () => {
  const others = Array.from(
    {length: 8},
    (_, at) => `- [CVPR 2021] Learning to See ${at} [[paper](https://x.org/${at}.pdf)]\n`,
  )
  const told = (title: string): string[] =>
    places(rule, `## A\n\n${others.join('')}- ${title} [[code](https://github.com/o/r)]\n`)
  expect(told('HearNet: Learning to Hear Far and Wide')).toHaveLength(1)
  expect(told('HearNet: tools for learning to hear')).toEqual([])
})

test('the only one of its section without a link is told where its venue says that it is a paper', () => {
  const list = (entry: string): string => `${bullets('')}\n## Hearing\n\n${entry}\n`
  const title = 'Learning to hear far sounds'
  expect(places(rule, list(`- [NeurIPS 2022] ${title}`))).toHaveLength(1)
  expect(places(rule, list(`- [NeurIPS 2022] ${title}\n- [NeurIPS 2022] More of it all`))).toEqual(
    [],
  )
})

test.each([
  ['Learning to hear https://o.example/book (notes)', 0],
  ['Learning to hear `NAACL 2022 Tutorial` [[website](https://o.example/)]', 0],
  ['Learning to hear `NAACL 2022` [[website](https://o.example/)]', 1],
])('an address behind a title and the home of a tutorial are enough: %s', (words, count) => {
  expect(places(rule, bullets(`- ${words}`))).toHaveLength(count)
})

test('a word for the only address of a title', () => {
  expect(places(rule, bullets('- [Learning to hear far](None). ECCV 2020.'))).toHaveLength(1)
  const page = '[[page](https://o.example/)]'
  expect(places(rule, bullets(`- [Learning to hear far](None). ECCV 2020. ${page}`))).toEqual([])
})

test('titles that lead to repositories by habit, and a tool that states no venue', () => {
  const coded = (title: string, venue: string) =>
    `- [${title}](https://github.com/o/r) [[Code](https://github.com/o/r)]${venue}`
  const two = `${coded('Learning to hear far away', ', CVPR 2020')}\n${coded('Learning to feel far away', ', CVPR 2020')}`
  expect(places(rule, bullets(coded('Learning to hear far away', ', CVPR 2020')))).toHaveLength(1)
  expect(places(rule, bullets(two))).toEqual([])
  expect(places(rule, bullets(coded('Learning to hear far away', '')))).toEqual([])
})

test('a title that leads to its repository is told in a column of papers too', () => {
  const row = (title: string, url: string): string =>
    `| CVPR 2020 | [Learning to ${title} far](${url}) | [Code](https://github.com/o/r) |\n`
  const rows = Array.from({length: 8}, (_, index) =>
    row('see', `https://arxiv.org/abs/2305.${10001 + index}`),
  ).join('')
  const table = `| Venue | Paper | Code |\n| --- | --- | --- |\n${rows}`
  expect(places(rule, table + row('hear', 'https://github.com/o/r'))).toHaveLength(1)
  expect(places(rule, table + row('hear', 'https://github.com/o/hear'))).toEqual([])
})

test('an empty link is told however many rows say by a sign that there is no paper', () => {
  const row = (index: number, paper: string): string =>
    `| SeeNet ${index}: learning to see far | ${paper} | [[code]](https://github.com/o/r${index}) |\n`
  const rows = Array.from({length: 12}, (_, index) =>
    row(index, index % 3 === 0 ? '⚠️' : `[[pdf]](https://arxiv.org/pdf/2305.${10001 + index})`),
  ).join('')
  const table = `| Title | Paper | Code |\n| --- | --- | --- |\n${rows}`
  expect(places(rule, table)).toEqual([])
  expect(places(rule, table + row(12, '[[pdf]]()'))).toHaveLength(1)
})

test('a sentence about a work is no title', () => {
  const eight = Array.from(
    {length: 8},
    (_, at) => `- Learning to see ${at} - https://arxiv.org/abs/2305.1000${at}\n`,
  ).join('')
  const text = (words: string): string =>
    `# L\n\n## A\n\n${eight}- ${words}\n  Code: https://github.com/o/r\n`
  expect(said(rule, text('A model that hears through two decoders.'))).toHaveLength(1)
  expect(said(rule, text('The model uses two decoders for what it hears.'))).toEqual([])
})
