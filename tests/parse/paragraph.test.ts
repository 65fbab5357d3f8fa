import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const url = (number: number): string => `https://arxiv.org/abs/2305.0000${number}`

describe('paragraphs are papers', () => {
  test.each([
    ['that end with a venue as link', `**Learning to see** \\\n[[ICCV 2025 (Oral)](${url(1)})]`],
    ['that end with its name', `**Learning to see.**  \nAnn Bee.  \n[[ICML](${url(1)})]`],
    [
      'that stand between venue and authors',
      `(ICML 2020) [Learning to see](${url(1)}) by Bee et al.`,
    ],
    [
      'that stand so at a host of their own',
      '(ICML 2020) [Learning to see](https://x.org) by Bee et al.',
    ],
    ['that are said to be by somebody', `[Learning to see](${url(1)}) by Ann Bee and Cay Dee`],
    ['that lack the space of a bullet', `-[Learning to see](${url(1)}) - shows how, in ICML 2020`],
    [
      'that have no link',
      '**Learning to see far**. (2023-ICLR) Ann Bee, Cay Dee.\n**TLDR**: It sees.',
    ],
    ['that appeared at a workshop', `[Learning to see](${url(1)}), NIPS 2018 Seeing Workshop`],
    ['that end with a label', `**Learning to see**, Ann Bee [[paper](${url(1)})]`],
    ['that end with a remark', `[Learning to see](${url(1)}) (_Bee et al., ICML 2023 Workshop_)`],
    ['that end with authors', `[Learning to see](${url(1)})<br>\nAnn Bee, Cy Dee<br>`],
    [
      'that end with authors and a date, wherever they lead',
      '[**Learning to see**](https://a.example/see)  \nAnn Bee, Cy Dee  \nCVPR 2020',
    ],
  ])('%s', (_, text) => {
    expect(parse(`# L\n\n${text}\n`).entries.map(({title}) => title)).toEqual([
      expect.stringMatching(/^Learning to see( far)?$/),
    ])
  })
})

describe('paragraphs are none', () => {
  test.each([
    ['that name a paper in a sentence', `**Please read** the [survey](${url(1)}) of 2023`],
    ['that go on to tell', `[Learning to see far](${url(1)}) was told of at CVPR 2020`],
    ['that lead on to a link', `If you like it please cite our [paper](${url(1)})`],
    ['that say where it appeared', `**Update**: our survey is accepted by [ICML](${url(1)})`],
    ['that tell of somebody', `[Learning to see far](${url(1)}) by which all can see`],
    ['that tell of news', '**Our Paper Is Accepted** (ICLR 2023) and we are glad'],
    ['that go on below', `[Learning to see far](${url(1)})<br>\nIt sees.<br>\nCVPR 2020`],
    ['that are a venue alone', `[[ICCV 2025](${url(1)})]`],
  ])('%s', (_, text) => {
    expect(parse(`# L\n\n${text}\n`).entries).toEqual([])
  })
})

test.each([
  ['<br>\n', ''],
  ['  \n', ''],
  ['<br>\n', '<br>\nAnn Bee and Cay Dee, *CVPR 2020*'],
  ['\\\n', ''],
])('lines that end with %j are papers of their own', (eol, more) => {
  const line = (number: number): string =>
    `**Learning to see ${number}** [[paper](${url(number)})] [[code](https://github.com/o/r${number})]${more}`
  const text = `# L\n\n${[1, 2, 3].map(line).join(eol)}\n`
  const {entries} = parse(text)
  expect(entries.map(({span}) => slice(text, span).trim())).toEqual([1, 2, 3].map(line))
  expect(entries.map(({links}) => links.length)).toEqual([2, 2, 2])
  expect(entries.map(({venue}) => venue?.name)).toEqual(Array(3).fill(more ? 'CVPR' : undefined))
})

test.each(['', ', CVPR 2020', ', 2020', ' | CVPR 2020 [[code](https://github.com/o/r)]'])(
  'a linked title is a paper with nothing but %j behind it',
  (more) => {
    const {title, year} = onlyEntry(`# L\n\n[Learning to see far](${url(1)})${more}\n`)
    expect([title, year]).toEqual(['Learning to see far', more === '' ? undefined : 2020])
  },
)

test('a linked title that stands alone is a paper', () => {
  const text = `# L\n\n[Learning to see far](${url(1)})\n\n- It sees.\n\n[Survey](${url(2)})\n`
  expect(parse(text).entries.map(({title}) => title)).toEqual(['Learning to see far'])
})

test('a bold title is a paper with a short label of any words that leads to one', () => {
  const text = `# L\n\n**Learning to see far.**  \nAnn Bee.  \n[[SEE](https://example.org/a.pdf)]\n`
  expect(parse(text).entries.map(({title}) => title)).toEqual(['Learning to see far'])
})

test('a paper with several papers of its own stays one', () => {
  const text = `**Learning to see**<br>[[paper](${url(1)})]<br>[[supplement](${url(2)})]`
  expect(parse(`# L\n\n${text}\n`).entries).toHaveLength(1)
})

test('a line among papers is an entry without the link of a paper', () => {
  const lines = [
    `**Learning to see** (2024) [[Paper]](${url(1)}) — *ACM Computing Surveys*`,
    '**Veo 2** (2024) [[Blog]](https://x.org/veo) — *X Labs*',
    `**Learning to hear** (2024) [[Paper]](${url(2)})`,
  ]
  const {entries} = parse(`# L\n\n${lines.join('  \n')}\n`)
  expect(entries.map(({title}) => title)).toEqual(['Learning to see', 'Veo 2', 'Learning to hear'])
  expect(entries[0]?.venue?.name).toBe('CSUR')
})

test('papers in quotations are entries, unless one stands alone', () => {
  const quote = (number: number): string =>
    `#### Eye ${number}\n\n> Learning to see ${number}. ICLR 2020. [[paper](${url(number)})]\n`
  const titles = (text: string): string[] => parse(text).entries.map(({title}) => title)
  expect(titles(`# L\n\n${quote(1)}\n${quote(2)}`)).toEqual([
    'Learning to see 1',
    'Learning to see 2',
  ])
  expect(titles(`# L\n\n${quote(1)}`)).toEqual([])
})

test('papers that are headings in a quotation are entries of the section above', () => {
  const line = (number: number): string =>
    `> #### ${number}) *"Learning to see ${number}"* [[paper](${url(number)})]
`
  const {entries} = parse(`# L\n\n## 3. ICCV2021\n\n${line(1)}${line(2)}\n- **Ears**\n\n${line(3)}`)
  expect(entries.map(({title, headed}) => [title, headed?.name])).toEqual(
    [1, 2, 3].map((number) => [`Learning to see ${number}`, 'ICCV']),
  )
})

test('bold titles that begin lines of the source are papers of their own', () => {
  const line = (number: number): string =>
    `**Learning to see ${number}** (ASPLOS 2025) [[paper]](${url(number)})`
  const {entries} = parse(`# L\n\n<a id="a"></a>\n${line(1)}\n${line(2)} ⭐\n${line(3)}\n`)
  expect(entries.map(({title, links}) => [title, links.length])).toEqual(
    [1, 2, 3].map((number) => [`Learning to see ${number}`, 1]),
  )
})

test('a bold title with its venue over a line of badges', () => {
  const badge = `<a href="${url(1)}"><img alt="link" src="https://img.shields.io/badge/-Link-blue"></a>`
  const {title, venue} = onlyEntry(`# L\n\n## A\n\n**Learning to see far**. ICML19. \n\n${badge}\n`)
  expect([title, venue?.name, venue?.year]).toEqual(['Learning to see far', 'ICML', 2019])
})

test.each(['**SeeNet:** Ann Bee, Cy Dee, Eve Eff.', ':boom:**SeeNet:** Ann Bee, Cy Dee, Eve Eff.'])(
  'authors before a quoted title may stand behind a name, on a line of their own: %s',
  (line) => {
    const text = `${line}<br />\n"Learning to see far." AAAI (2026).\n[[paper](https://arxiv.org/abs/2305.05726)]\n`
    expect(viewOf(onlyEntry(text))).toMatchObject({
      title: 'Learning to see far',
      venue: 'AAAI 2026',
    })
  },
)

test('papers may stand on lines of the source that end with their links', () => {
  const lines = [
    `Learning to see far (ACL, 2019) [[paper]](${url(1)})`,
    `Learning to hear (AI Open, 2021) [[paper](${url(2)})]`,
    `Seeing at last (Arxiv, 2020) [[paper]](${url(3)})`,
  ]
  const text = `${lines.join('\n')}\n`
  const {entries} = parse(text)
  expect(entries.map((entry) => viewOf(entry).title)).toEqual([
    'Learning to see far',
    'Learning to hear',
    'Seeing at last',
  ])
  expect(entries.map(({venue}) => venue?.name)).toEqual(['ACL', 'AI Open', 'arXiv'])
  expect(entries.map(({span}) => slice(text, span))).toEqual(lines)
})
