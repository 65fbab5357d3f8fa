import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {faultsOf} from '../support/list-faults.ts'
import {onlyEntry, titlesOf, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const fold = (summary: string): string =>
  `# L\n\n### 1998\n\n<details>\n<summary>${summary}</summary><p>What it is about.</p></details>\n`

test('papers that open folds are entries', () => {
  const text = fold(`1. <a href="${arxiv}">Learning to see</a> by<i> Ann Bee, Cy Dee\n</i>`)
  const list = parse(text)
  expect(faultsOf(list)).toEqual([])
  expect(list.entries.map(viewOf)).toMatchObject([
    {title: 'Learning to see', year: 1998, links: [`paper ${arxiv}`]},
  ])
})

test('what stands beside a title in the line that opens a fold is read', () => {
  const text = fold(
    `<b>Learning to see (CVPR 2020)</b> <a href="${arxiv}">paper</a> <a href="https://github.com/o/r">code</a>`,
  )
  expect(parse(text).entries.map(viewOf)).toMatchObject([
    {title: 'Learning to see', venue: 'CVPR 2020'},
  ])
})

test.each(['<a href="#part">Part</a>', 'Click for <a href="https://x.org">demo</a>', 'Abstract'])(
  'a fold of other things has no entry of its own: %s',
  (summary) => {
    expect(titlesOf(`${fold(summary)}\n- [Learning to see](${arxiv})\n`)).toEqual([
      'Learning to see',
    ])
  },
)

test('a fold without links among the fields of a paper is one of them', () => {
  const {entries} = parse(
    `# Papers\n\n- Learning to see. [[paper]](https://arxiv.org/abs/2305.05726)\n  - Ann Bee, Cy Dee. *IJCAI 2021*\n  - Key Word: Survey.\n  - <details><summary>Digest</summary> We saw it far.\n`,
  )
  expect(entries.map(({title, venue}) => `${title} ${venue?.name}`)).toEqual([
    'Learning to see IJCAI',
  ])
})

test.each([
  'Ann Bee, Cy Dee <em>ECCV</em> 2023',
  'Ann Bee, Cy Dee, ECCV 2023',
  '<i>Ann Bee</i>, ECCV (2023)',
])('a fold below a title may be opened by who wrote it and where it appeared: %s', (words) => {
  const text = `# Papers\n* [Learning to See Far](https://arxiv.org/abs/2206.11229), [[code](https://github.com/a/b)]\n  <details>\n  <summary> ${words} </summary>\n    We see.\n  </details>\n`
  expect(onlyEntry(text)).toMatchObject({
    title: 'Learning to See Far',
    venue: {name: 'ECCV'},
    year: 2023,
  })
})

test('folds whose tags seem to close themselves are open', () => {
  const text = fold(`<a href="${arxiv}">Learning to see</a> by <i>Ann Bee</i>`)
    .replace('<details>', '<details/>')
    .replace('<summary>', '<summary/>\n')
  expect(titlesOf(text)).toEqual(['Learning to see'])
})
