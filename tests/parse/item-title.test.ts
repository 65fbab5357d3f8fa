import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'
import {onlyEntry, titlesOf, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const code = 'https://github.com/o/r'

describe('links in brackets before a title', () => {
  const title = 'Learning to see far and wide'

  test.each([
    [`- [[XYZ](https://x.org/paper/1)] ${title}. [[code](${code})]`, 'https://x.org/paper/1'],
    [`- [[CVPR](https://o.github.io/see.pdf)] ${title}`, 'https://o.github.io/see.pdf'],
    [`- [[Home](https://x.org)] ${title} [[paper](${arxiv})]`, arxiv],
  ])('are no titles, and one of them may lead to the paper: %s', (text, url) => {
    const [entry] = parse(`${text}\n- Seeing nothing [paper](${arxiv})\n`).entries
    expect(entry?.title).toBe(title)
    expect(entry?.links.find(({role}) => role === 'paper')?.url).toBe(url)
  })
})

describe('where a paper appeared, joined to its title', () => {
  test.each([
    [`[Learning to see -- HotCloud 2015](${arxiv})`, 'HotCloud 2015'],
    [`[HotCloud '17 -- Learning to see](${arxiv})`, 'HotCloud 2017'],
    [`HotCloud '17 -- Learning to see [pdf](${arxiv})`, 'HotCloud 2017'],
    [`Learning to see -- HotCloud 2015 [pdf](${arxiv})`, 'HotCloud 2015'],
    [`[Learning to see, CCR 2015](${arxiv})`, 'CCR 2015'],
    [`**Learning to see, CCR 2015** [pdf](${arxiv})`, 'CCR 2015'],
    [`[16-ATC-Learning to see](${arxiv})`, 'USENIX ATC 2016'],
    [`16-ATC-Learning to see [pdf](${arxiv})`, 'USENIX ATC 2016'],
  ])('is no part of it: %s', (text, venue) => {
    expect(viewOf(onlyEntry(`- ${text}\n`))).toMatchObject({title: 'Learning to see', venue})
  })

  test.each([
    'Learning to see -- 3D detection',
    'Learning to see, season 2015',
    '16-bit seeing far',
  ])('is not what looks like it: %s', (title) => {
    expect(onlyEntry(`- [${title}](${arxiv})\n`).title).toBe(title)
  })
})

describe('titles', () => {
  test.each([
    ['[A Survey: What, Why & How?](u)', 'A Survey: What, Why & How?'],
    ['[Learning to see.](u)', 'Learning to see'],
    ['[Learning **to** *see*](u)', 'Learning to see'],
    ['[**Learning** to see](u)', 'Learning to see'],
    ['**Learning *to* see**, Ann Bee [paper](u)', 'Learning to see'],
    ['**BERT**: [Pre-training of transformers](u)', 'Pre-training of transformers'],
    ['**BERT: Pre-training of transformers** [paper](u)', 'BERT: Pre-training of transformers'],
    ['“Learning to see”, Ann Bee [paper](u)', 'Learning to see'],
    ['Learning to see (CVPR 2020) [paper](u)', 'Learning to see'],
    ['Learning to see - Ann Bee [paper](u)', 'Learning to see'],
    ['Learning to see | [paper](u)', 'Learning to see'],
    ['Learning to see. Ann Bee, Cy Dee [paper](u)', 'Learning to see'],
    ['Learning to see, Ann Bee, Cy Dee [paper](u)', 'Learning to see'],
    ['(2020) Learning to see [paper](u)', 'Learning to see'],
    ['【CVPR2020】Learning to see [paper](u)', 'Learning to see'],
    ['🎈 Learning to see [paper](u)', 'Learning to see'],
    ['🎈 (arXiv preprint 2023) Learning to see [paper](u)', 'Learning to see'],
    ['ICRA 2019 paper: [Learning to see](u)', 'Learning to see'],
    ['**S<sup>3</sup>: Learning to see** [paper](u)', 'S3: Learning to see'],
    ['[[ECCV]] Learning to see [paper](u)', 'Learning to see'],
    ['Bee A, Dee C. **Seeing far**. WWW 2020 [paper](u)', 'Seeing far'],
    ['R&amp;D of *deep* learning [paper](u)', 'R&D of deep learning'],
    ['[paper](u) Learning to see', 'Learning to see'],
    ['[paper](u) - how to see', undefined],
    ['[SeeNet](u): Learning to See Far and Wide', 'SeeNet: Learning to See Far and Wide'],
    ['[SeeNet:](u) Learning to See Far and Wide', 'SeeNet: Learning to See Far and Wide'],
    [
      '[SeeNet](u): seeing far and wide at night | CVPR 2020',
      'SeeNet: seeing far and wide at night',
    ],
    ['[SeeNet](u): a network that sees far and wide', 'SeeNet'],
    ['[SeeNet](u) - Tells us all of "what it sees in the dark"', 'SeeNet'],
    ['[SeeNet](u) - A tool that wraps the [far seeing eye](v)', 'SeeNet'],
    ['[SeeNet](v): "Learning to see far"', 'Learning to see far'],
    ['Learning to see, *CVPR* 2020: [paper](u)', 'Learning to see'],
    ['[[2016][SeeNet] Learning to see](u)', 'Learning to see'],
    ['[R&amp;D of \\[deep\\] learning](u)', 'R&D of [deep] learning'],
    ['[U-Net](u)', 'U-Net'],
    ['[U-Net](u) - Sees by means of [Far Sight](v)', 'U-Net'],
    ['[GPT-4](u) [[code](v)]', 'GPT-4'],
    ['[paper](u)', undefined],
    ['[CVPR 2020](u)', undefined],
    ['[CVPR 2020 Workshop](u)', undefined],
    ['[CVPR 2020 Challenge on Seeing](u)', 'CVPR 2020 Challenge on Seeing'],
    ['[arXiv 2023 in review](u), CVPR 2020', 'arXiv 2023 in review'],
    ['[https://x.org/a](u)', undefined],
    ['![Learning to see](u)', undefined],
    ['[![Learning to see](u)](u)', undefined],
  ])('%s', (text, title) => {
    const filled = text.replaceAll('(u)', `(${arxiv})`).replaceAll('(v)', `(${code})`)
    expect(titlesOf(`- ${filled}\n`)).toEqual(title === undefined ? [] : [title])
  })

  test.each([
    [`- [Learning **to** see.](${arxiv})`, 'Learning **to** see.'],
    [`- **BERT**: "Learning to see," CVPR 2020. [paper](${arxiv})`, 'Learning to see'],
    [`- [[Learning to see]](${arxiv})`, 'Learning to see'],
    [`- [SeeNet](${arxiv}): Learning to See Far`, `SeeNet](${arxiv}): Learning to See Far`],
    [`- [CVPR 2020] Learning to see, Ann Bee, Cy Dee [paper](${arxiv})`, 'Learning to see'],
    [`- **Learning to see.** Ann Bee. [paper](${arxiv})`, 'Learning to see.'],
  ])('stand where they are written: %s', (text, title) => {
    expect(slice(text, onlyEntry(text).titleSpan)).toBe(title)
  })
})

describe('items without a link of their own', () => {
  test('are headings for the items in them', () => {
    const text = `- Detection\n  - [Learning to see](${arxiv}), CVPR 2020\n  - Small things\n    - [Learning to hear](${code})\n`
    expect(titlesOf(text)).toEqual(['Learning to see', 'Learning to hear'])
  })

  test('are headings for a single paper with authors, title and venue', () => {
    const text = `- Far sight (seeing at night)\n  - Ann Bee, Learning to see far, ICML, 1993. [[Paper]](${arxiv})\n`
    expect(titlesOf(text)).toEqual(['Learning to see far'])
  })

  test('an entry keeps the links of its own fields and not those of entries below', () => {
    const text = `- [Learning to see](${arxiv})\n  - [Learning to hear well](https://arxiv.org/abs/2305.00002)\n  - [Learning to smell well](https://arxiv.org/abs/2305.00003)\n`
    expect(parse(text).entries.map((entry) => viewOf(entry).links)).toEqual([
      [`paper ${arxiv}`],
      ['paper https://arxiv.org/abs/2305.00002'],
      ['paper https://arxiv.org/abs/2305.00003'],
    ])
  })

  test.each([
    '- Learning to see, Ann Bee\n',
    '- [Learning to see](local.md)\n',
    '- [Learning to see](#learning)\n',
    '- [Learning to see]()\n',
    '```\n- [Learning to see](https://arxiv.org/abs/2305.00002)\n```\n',
    '<!-- - [Learning to see](https://arxiv.org/abs/2305.00002) -->\n',
    '-\n',
  ])('are no entries: %j', (text) => {
    expect(titlesOf(text)).toEqual([])
  })
})

test.each([
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['tabs', (text: string) => text.replaceAll('- ', '-\t').replaceAll('  ', '\t')],
])('%s changes no entry, and every span stays exact', (_, change) => {
  const text = change(
    `# L\n\n- [Learning to see](${arxiv}), CVPR 2020\n  - Code: [o/r](${code})\n- [Learning to hear](${code}), ICML'21\n`,
  )
  const {entries} = parse(text)
  expect(entries.map(({titleSpan}) => slice(text, titleSpan))).toEqual([
    'Learning to see',
    'Learning to hear',
  ])
  expect(entries.map(({venue}) => venue && slice(text, venue.span))).toEqual([
    'CVPR 2020',
    "ICML'21",
  ])
  expect(entries.flatMap(({links}) => links.map(({urlSpan}) => slice(text, urlSpan)))).toEqual([
    arxiv,
    code,
    code,
  ])
})

test('the venue is sought beside the title and not in it', () => {
  const text = `- [A CVPR 2020 retrospective on seeing](${arxiv}), ICML 2021\n`
  expect(viewOf(onlyEntry(text)).venue).toBe('ICML 2021')
})

test.each([
  [`- Learning to see [[arXiv](${arxiv})]`, ''],
  [`- Learning to see [![arXiv](https://img.shields.io/x.svg)](${arxiv})`, ''],
  [`- Learning to see, arXiv [[pdf](${arxiv})]`, 'arXiv'],
  [`- Learning to see [[arXiv 2023](${arxiv})]`, 'arXiv 2023'],
  [`- Learning to see [[CVPR 2023 Workshop]](${arxiv})`, 'CVPRW 2023'],
  [`- Learning to see, CVPR24W. [paper](${arxiv})`, 'CVPRW 2024'],
  [`- Learning to see. In EMNLP 2022 (Findings). [pdf](${arxiv})`, 'EMNLP Findings 2022'],
  [`- Learning to see [CVPR [2023]] [pdf](${arxiv})`, 'CVPR 2023'],
])('a label is a venue only with a year: %s', (text, venue) => {
  expect(viewOf(onlyEntry(text)).venue).toBe(venue)
})

test.each([
  ['a name in an address', `- Learning to see ${code}_eccv2014 [pdf](${arxiv})`],
  ['the name of a contest', `- **WNUT-2020 Task 2**: Learning to see [pdf](${arxiv})`],
])('%s is no venue', (_, text) => {
  expect(viewOf(onlyEntry(text)).venue).toBe('')
})

test('a quoted title with an escaped sign stands between its quotes', () => {
  const text = String.raw`- "S\*: Test Time Scaling for Code" [2025-02] [[paper](${arxiv})]`
  const {title, titleSpan, year} = onlyEntry(text)
  expect(title).toBe('S*: Test Time Scaling for Code')
  expect(slice(text, titleSpan)).toBe(String.raw`S\*: Test Time Scaling for Code`)
  expect(year).toBe(2025)
})

test('a date may write its day as people say it', () => {
  const text = `* **FLT**: "Learning to see from afar", *ICRA, May 17th 2024*, [[Paper](${arxiv})]`
  expect(onlyEntry(text).year).toBe(2024)
})

test('a venue may begin with a small letter', () => {
  const text = `- **Learning to see** [pdf](${arxiv}) *eLife, October 2022.*`
  expect(viewOf(onlyEntry(text)).venue).toBe('eLife 2022')
})

describe('names on a line before the title', () => {
  const links = `[[paper](${arxiv})]`
  test.each([
    ['with a colon', `- Ann Bee, Cy Dee:\n  Learning to see far\n\n  ${links}`],
    ['with a colon, in a paragraph', `- Ann Bee, Cy Dee:\n\n  Learning to see far.\n\n  ${links}`],
    [
      'with a short name',
      `- **SeeNet:** Ann Bee, Cy Dee.<br />\n\n  "Learning to see far." AAAI(2022)\n\n  ${links}`,
    ],
  ])('%s', (_, text) => {
    expect(onlyEntry(`${text}\n`).title).toBe('Learning to see far')
  })

  test('and not the first half of a title', () => {
    const title = 'Think Twice, Click Once: Learning to see'
    expect(onlyEntry(`- ${title} ${links}\n`).title).toBe(title)
  })
})

describe('the title of an item', () => {
  test.each([
    [`[ICLR] 2023] Learning to see [[paper]](${arxiv})`, 'Learning to see'],
    [`《Learning to see》：[paper](${arxiv}) | [code](${code})`, 'Learning to see'],
    [
      `**Far**-sighted learning to see, CVPR 2022. [[pdf](${arxiv})]`,
      'Far-sighted learning to see',
    ],
    [`**M**asked **A**uto**s**eers see, CVPR 2022. [[pdf](${arxiv})]`, 'Masked Autoseers see'],
    [`Learning to **see** from noise, CVPR 2022. [[pdf](${arxiv})]`, 'Learning to see from noise'],
    [
      `**SeeNet**: Learning to see, *arXiv preprint arXiv:2305.05726* [[paper](${arxiv})]`,
      'Learning to see',
    ],
    [`[2] Learning to see (学习看)(**Oral**)) [[paper](${arxiv})]`, 'Learning to see'],
    [`Learning to see, ACL-2020 theme track, [[paper](${arxiv})]`, 'Learning to see'],
    [`Learning to see, SeeDay@LREC 2020, [[paper](${arxiv})]`, 'Learning to see'],
    [`Learning to see, _A. Bee, C. Dee_, arxiv 2019 [pdf](${arxiv})`, 'Learning to see'],
    [
      `A. Bee, Learning to see, in Proc. IEEE Conf. Comput. Vis., 2016. [pdf](${arxiv})`,
      'Learning to see',
    ],
    [`Learning to see - A survey (2016) [[paper]](${arxiv})`, 'Learning to see - A survey'],
    [
      `Learning to see – A systematic review. [[paper]](${arxiv})`,
      'Learning to see – A systematic review',
    ],
  ])('is read from %s', (text, title) => {
    expect(onlyEntry(`- ${text}\n`).title).toBe(title)
  })
})

test.each(['<br />', '<br>', '<br /> '])('a line that breaks within a linked title: %j', (sign) => {
  const link = `[Learning to See:${sign}Far and Near](https://arxiv.org/abs/2305.00001)`
  const {entries} = parse(`| Paper | Venue |\n|-|-|\n| ${link} | CVPR 2020 |\n`)
  expect(entries.map(({title}) => title)).toEqual(['Learning to See: Far and Near'])
})
