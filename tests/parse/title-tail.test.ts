import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.00001'

describe('what follows a title without a sign that parts it', () => {
  test.each([
    [`Learning to see far CVPR 2020 [paper](${url})`],
    [`Learning to see far CVPR'20 [paper](${url})`],
    [`Learning to see far CVPR' 2020 [paper](${url})`],
    [`[Learning to see far CVPR 2020](${url})`],
    [`[Learning to see far (accepted by CVPR)](${url}) CVPR 2020`],
    [`Learning to see far, Bee, A. et al., CVPR 2020 [paper](${url})`],
    [`Learning to see far, *Ann Bee, Cy Dee*, **CVPR 2020** [paper](${url})`],
    [`Learning to see far by Bee et al. CVPR 2020 [paper](${url})`],
    [`Ann Bee, Cy Dee: Learning to see far. CVPR 2020: 12-24 [paper](${url})`],
    [`Ann Bee, Cy Dee, and Gus Eff. 2020. Learning to see far. In CVPR’20. [paper](${url})`],
    [`Bee, Ann, and Cy Dee. Learning to see far. CVPR 8.4 (2020). [paper](${url})`],
  ])('%s', (item) => {
    const [entry] = parse(`# L\n\n- ${item}\n`).entries
    expect([entry?.title, entry?.venue?.name, entry?.year]).toEqual([
      'Learning to see far',
      'CVPR',
      2020,
    ])
  })

  test.each([["Lessons learned from CVPR'20"], ['Pre-Training by Completing Point Clouds']])(
    'a title that only looks so: %s',
    (title) => {
      const [entry] = parse(`# L\n\n- ${title} [paper](${url})\n`).entries
      expect(entry?.title).toBe(title)
    },
  )
})

test('bold words among those of a title', () => {
  const item = `**Deep** and **Wide Spread** Learning to See. CVPR 2020. [[code](${url})]`
  expect(parse(`# L\n\n- ${item}\n`).entries[0]?.title).toBe('Deep and Wide Spread Learning to See')
})

test('a heading that spells its venue out', () => {
  const heading = 'Network and Distributed System Security Symposium (NDSS)'
  const [entry] = parse(`# L\n\n## ${heading}\n\n- [Learning to see, 2019](${url})\n`).entries
  expect([entry?.headed?.name, entry?.year]).toEqual(['NDSS', 2019])
})

test.each([
  ['a link without an address', '[learning to see by looking far]()'],
  ['Chinese marks of a title', '《learning to see by looking far》：'],
  ['the number of a preprint', 'learning to see by looking far. arXiv:1503.02531'],
])('a title in small letters that is none but by %s', (_, item) => {
  const {entries} = parse(`# L\n\n- [Seeing](${url})\n- ${item}\n- some more words about it\n`)
  expect(entries.map(({title}) => title)).toEqual(['Seeing', 'learning to see by looking far'])
})

test('authors are no title', () => {
  const {entries} = parse(
    `# L\n\n- [Seeing](${url})\n\n**Hearing** is told.\n\n- Ann Bee, Cy Dee\n`,
  )
  expect(entries.map(({title}) => title)).toEqual(['Seeing'])
})

test.each([
  [
    `- Ann Bee, et al.: Learning to see far, MSR Technical Report, 2001. [pdf](https://arxiv.org/abs/2305.00001)`,
    2001,
  ],
  [`- Learning to see far, MS Tech report 2010 [[pdf](https://arxiv.org/abs/2305.00001)]`, 2010],
  [`- Learning to see far, Unpublished 2020 [[pdf](https://arxiv.org/abs/2305.00001)]`, 2020],
  [`- Learning to see far, Unpublished [[pdf](https://see.org/far.pdf)]`, undefined],
  [
    `- Learning to see far ，submitted TKDE in 2021 , [[paper]](https://arxiv.org/abs/2305.00001)`,
    2021,
  ],
  [`- [AL Bee et al. : Learning to see far](https://arxiv.org/abs/2305.00001) 2020.`, 2020],
])('a report, and where a paper was sent: %s', (text, year) => {
  expect(onlyEntry(text)).toMatchObject({title: 'Learning to see far', year})
})

test('published and unpublished work may be what a title is about', () => {
  const title = 'Seeing, Published and Unpublished Work, Unpublished Notes of Bees'
  expect(onlyEntry(`- ${title} [[pdf](https://arxiv.org/abs/2305.00001)]`).title).toBe(title)
})

test.each(['EMNLP 2023 Main Conference Paper', 'EMNLP 2023 Findings', 'EMNLP 2023 long paper'])(
  'what kind of paper it is ends a bold title with its venue: %s',
  (tail) => {
    const text = `**Learning to See: Far and Near, ${tail}**. [[paper](https://arxiv.org/abs/2305.00001)]\n`
    expect(onlyEntry(text)).toMatchObject({title: 'Learning to See: Far and Near', year: 2023})
  },
)

test.each([
  ['Seeing for Far Lamps (2018)', 'Seeing for Far Lamps', 2018],
  [
    'Seeing with Lamps in Farkit (SeeCon 2016)',
    'Seeing with Lamps in Farkit (SeeCon 2016)',
    undefined,
  ],
])('a year alone in brackets is no part of the name of a book: %s', (label, title, year) => {
  const [entry] = parse(
    `# L\n\n- [${label}](https://www.see.com/us/book/978)\n- [Learning to See Far](${url})\n`,
  ).entries
  expect([entry?.title, entry?.year]).toEqual([title, year])
})

test.each([
  ['2019 FAR CSCS', undefined],
  ['2019 Sensors (journal)', 'Sensors'],
  ['2019 Computer Vision Winter Workshop (CVWW)', 'CVWW'],
  ['2019 (from Bee, unknown for now)', undefined],
])('a title ends before a year and what follows it: %s', (tail, name) => {
  const paper = `Learning to See Far Lamps by Night, ${tail}, [Paper](https://arxiv.org/abs/1903.09766)`
  const [entry] = parse(`# L\n\n## Papers\n\n- ${paper}\n`).entries
  expect(entry).toMatchObject({title: 'Learning to See Far Lamps by Night', year: 2019})
  if (name !== undefined) expect(entry?.venue?.name).toBe(name)
})

test('a year within a title is part of it', () => {
  const title = 'Seeing Lamps, 2019 and after: a review'
  const [entry] = parse(`- ${title} [Paper](https://arxiv.org/abs/1903.09766)\n`).entries
  expect(entry?.title).toBe(title)
})

test.each([
  ['Learning Far Sights-2017', 'Learning Far Sights', 2017],
  ['**Learning Far Sights-2017**', 'Learning Far Sights', 2017],
  ['Learning Far Sights(FarNet)-2017', 'Learning Far Sights(FarNet)', 2017],
  ['Learning Far Sights-2017(FarNet)', 'Learning Far Sights', 2017],
  ['Learning Far Sights at SeeEval-2017', 'Learning Far Sights at SeeEval-2017', undefined],
  ['A Report on the Far Challenge-2017', 'A Report on the Far Challenge-2017', undefined],
])('a year that is joined to the last word: %s', (words, title, year) => {
  const entry = onlyEntry(`- ${words} [[Project](https://bee.org/)] [[Paper](${url})]\n`)
  expect([entry.title, entry.year]).toEqual([title, year])
})

test.each([
  ['2025.06.03. Learning to See Far.', 'Learning to See Far', 2025],
  ['2025.05.30. 3D Lamps for Far Sights.', '3D Lamps for Far Sights', 2025],
])('a day with a full stop before it: %s', (words, title, year) => {
  const entry = onlyEntry(`## Lamps\n\n**${words}** [Paper](${url})\n`)
  expect([entry.title, entry.year]).toEqual([title, year])
})

test('the number of a preprint is not its year', () => {
  const item = `- Learning to see far [[Paper](${url})]\n  - Bee, Ann, and Cy Dee. *arXiv preprint arXiv:1804.01665 2018*\n`
  expect(onlyEntry(item).year).toBe(2018)
})

test.each([
  ['[Learning to See Far, 2006, Ann Bee and Cy Dee]', 2006],
  ['[Learning to See Far, 2012, Ann Bee]', 2012],
])('a year and authors behind it end a linked title: %s', (label, year) => {
  expect(onlyEntry(`- ${label}(${url})`)).toMatchObject({title: 'Learning to See Far', year})
})
