import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const paper = (number: number): string => `https://arxiv.org/abs/2305.0000${number}`
const code = 'https://github.com/o/r'
const titles = ['Learning to see far', 'Learning to hear far']

type Write = (title: string, url: string, number: number) => string

function listOf(write: Write, between: string): string {
  const papers = titles.map((title, index) => write(title, paper(index + 1), index + 1))
  return `# Papers\n\n## Seeing\n\n${papers.join(between)}\n`
}

const fields: Write = (title, url) =>
  `**Title:** [${title}](${url})\n**Authors:** Ann Bee, Cy Dee\n**Journal Info:** CHI 1993\n**Code:** ${code}`

test.each([
  [
    'numbers in one paragraph',
    listOf((title, url, at) => `[${at}] ${title}, CHI 1993\n论文链接：${url}\n代码：${code}`, '\n'),
  ],
  [
    'numbers with authors',
    listOf(
      (title, url, at) =>
        `[${at}] Ann Bee, Cy Dee. ${title}. CHI 1993. [[pdf]](${url}) [[code]](${code})`,
      '\n',
    ),
  ],
  [
    'numbers in paragraphs of their own',
    listOf(
      (title, url, at) => `[${at}] ${title}, CHI 1993\n\nPaper link: ${url}\n\nCode: ${code}`,
      '\n\n',
    ),
  ],
  [
    'numbers with a Chinese comma',
    listOf(
      (title, url, at) => `${at}、${title}, CHI 1993\n论文地址：${url}\n代码：${code}`,
      '\n\n',
    ),
  ],
  ['fields', listOf(fields, '\n\n')],
  ['fields in one paragraph', listOf(fields, '\n')],
  ['fields in paragraphs', listOf((...all) => fields(...all).replaceAll('\n', '\n\n'), '\n\n')],
])('papers that are told in lines, by %s', (_, text) => {
  const {entries} = parse(text)
  expect(entries.map(viewOf)).toEqual(
    titles.map((title, index) => ({
      kind: 'paper',
      title,
      venue: 'CHI 1993',
      year: 1993,
      paper: `arxiv:2305.0000${index + 1}`,
      links: [`paper ${paper(index + 1)}`, `code ${code}`],
    })),
  )
  for (const {span, titleSpan, title} of entries) {
    expect(slice(text, titleSpan)).toContain(title)
    expect(slice(text, span)).toContain(code)
  }
})

test('a field states a year', () => {
  const text = `Title: Learning to see far  \nYear: 2021  \nPaper: ${paper(1)}\n`
  expect(parse(text).entries.map(({title, year}) => [title, year])).toEqual([
    ['Learning to see far', 2021],
  ])
})

test.each([
  `[1] We see far. [2] We hear far, as [our page](https://x.org) says.\n[3] More of it.`,
  `Title: words\nof a [page](https://x.org)`,
])('lines that tell of no paper are none: %j', (text) => {
  expect(titlesOf(`# Papers\n\n${text}\n`)).toEqual([])
})

test('bold titles stand over paragraphs of fields', () => {
  const fieldsOf = (title: string, at: number): string =>
    `**${title}**\n\n论文：${paper(at)}\n\n代码（官方）：${code}`
  const {entries} = parse(`# Papers\n\n## Seeing\n\n${titles.map(fieldsOf).join('\n\n')}\n`)
  expect(entries.map((entry) => [entry.title, viewOf(entry).links])).toEqual(
    titles.map((title, at) => [title, [`paper ${paper(at)}`, `code ${code}`]]),
  )
})

test.each(['CHI 1993 Oral', 'CHI 1993'])(
  'a remark among the fields below a title: %s',
  (remark) => {
    const text = `# Papers\n\n## Seeing\n\n**Learning to see far**\n\n- ${remark}\n\n- Paper: ${paper(1)}\n- Code: ${code}\n`
    expect(parse(text).entries.map(viewOf)).toMatchObject([
      {title: 'Learning to see far', venue: 'CHI 1993'},
    ])
  },
)

test('a bold title with its venue below heads authors, notes and fields', () => {
  const told = (title: string, at: number): string =>
    `**${title}**\n\nCHI 1993 Track on Sights\n\nAnn Bee, Cy Dee\n\n- Sees by lamps\n- Sees far\n\nWe see.\n\nPaper: ${paper(at)}\n\nCode: ${code}`
  const {entries} = parse(`# Papers\n\n## Seeing\n\n${titles.map(told).join('\n\n')}\n`)
  expect(entries.map((entry) => [entry.title, entry.year, viewOf(entry).links])).toEqual(
    titles.map((title, at) => [title, 1993, [`paper ${paper(at)}`, `code ${code}`]]),
  )
})

test('no bold line heads the papers below it', () => {
  const group = (title: string, at: number): string =>
    `**Papers of the great meeting**\n\nCHI 1993\n\n- [${title}](${paper(at)})`
  expect(titlesOf(`# Papers\n\n## Seeing\n\n${titles.map(group).join('\n\n')}\n`)).toEqual(titles)
})
