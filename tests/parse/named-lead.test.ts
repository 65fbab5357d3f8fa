import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'
const paper = `[[paper](${url})]`

test.each([
  `SeeNet [ICLR'23] - Learning to See Far ${paper}`,
  `SeeNet (Bee et al., ICLR 2023): Learning to See Far ${paper}`,
  `SeeNet, ICLR 2023, Learning to See Far ${paper}`,
  `SeeNet | Learning to See Far | ICLR 2023 | ${paper}`,
  `\`[ICLR 2023]\` \`oral\` Learning to See Far. ${paper}`,
  `~~Learning to See Far~~ ${paper} ICLR 2023`,
])('a name and a remark before a title are none of its words: %s', (item) => {
  expect(onlyEntry(`- ${item}`)).toMatchObject({
    title: 'Learning to See Far',
    venue: {name: 'ICLR'},
    year: 2023,
  })
})

test.each([
  [`SeeNet — Seeing Far Things | Ann Bee | ICLR | ${paper}`, 'SeeNet — Seeing Far Things'],
  [`[SeeNet](${url}): Seeing Far Things - A. Bee, ICLR 2023`, 'SeeNet: Seeing Far Things'],
])('a name that a title goes on from is its first word: %s', (item, title) => {
  expect(onlyEntry(`- ${item}`)).toMatchObject({title, venue: {name: 'ICLR'}})
})

test.each(['2023 Jan, Learning to See Far', 'January 2023 - Learning to See Far'])(
  'a month and its year before a title: %s',
  (words) => {
    expect(onlyEntry(`- ${words} ${paper}`)).toMatchObject({
      title: 'Learning to See Far',
      year: 2023,
    })
  },
)

test.each([
  `Ann Bee and Cy Dee, *Learning to See: Far and Wide*, ICLR [2023]. ${paper}`,
  `Ann Bee, Cy Dee, *Learning to See: Far and Wide*, ICLR 2023. ${paper}`,
  `**SeeNet**: Ann Bee, "Learning to See: Far and Wide" ${paper} In ICLR 2023`,
  `Bee, Dee, Ghiasi - _Learning to See: Far and Wide_, ICLR 2023. ${paper}`,
  `Bee, Dee & Ghiasi (2023). *Learning to See: Far and Wide*. ICLR 2023. ${paper}`,
  `[ICLR2023] *Bee C, Dee P, Ghiasi G.* **Learning to See: Far and Wide** ${paper}`,
  `Bee et al - _Learning to See: Far and Wide_, ICLR 2023. ${paper}`,
])('authors before a title in italics, bold or quotes: %s', (item) => {
  expect(onlyEntry(`- ${item}`)).toMatchObject({
    title: 'Learning to See: Far and Wide',
    venue: {name: 'ICLR'},
    year: 2023,
  })
})

test('who holds a paper and its year in brackets end no title', () => {
  expect(onlyEntry(`- [[SeeNet] Learning to See Far (Bee Research 2023)](${url})`)).toMatchObject({
    title: 'Learning to See Far',
    year: 2023,
  })
})

test('a month and its year behind a title, before its labels', () => {
  const text = `- Learning to See Far, jun 2015, Bee Labs, [code](https://github.com/bee/see), [arxiv](${url})`
  expect(onlyEntry(text)).toMatchObject({title: 'Learning to See Far', year: 2015})
  expect(onlyEntry(`- Learning to See Far, 2012, ${paper}`)).toMatchObject({
    title: 'Learning to See Far',
    year: 2012,
  })
})

test('a paper that goes by where it was written is told by the line below', () => {
  const text = `- Google ${paper}\n  - Ann Bee and Cy Dee, *Learning from Far Sights*, arXiv:1409.3215 / NIPS 2014\n`
  expect(onlyEntry(text)).toMatchObject({
    title: 'Learning from Far Sights',
    venue: {name: 'NeurIPS'},
    year: 2014,
  })
})

test('a colon within the link says that the title goes on', () => {
  const item = '[SeeNet:](https://github.com/o/r) A Lamp for Far Sights by Night | Far Labs'
  expect(onlyEntry(`- ${item}`).title).toBe('SeeNet: A Lamp for Far Sights by Night')
  const told = '[SeeNet:](https://github.com/o/r) a lamp that you may carry by night'
  expect(onlyEntry(`- ${told}`).title).toBe('SeeNet')
})

test.each([
  `A. Bee and C. Dee, ‘Far sights’, *Journal of Sights*, vol. 128, no. 2, 2018. ${paper}`,
  `Bee, A., Dee, C.D., Far Sights of Lamps, Journal of Sights, 10.1016/j.see.2018.11.010, 2018. ${paper}`,
])('a short title behind authors, and one before a number of its paper: %s', (item) => {
  const entry = onlyEntry(`- ${item}`)
  expect([entry.title.slice(0, 10).toLowerCase(), entry.year]).toEqual(['far sights', 2018])
  expect(entry.title).not.toMatch(/Journal|10\.1016|Bee/)
})

test('a bold name behind a linked venue is a label of the title behind its colon', () => {
  const venue = '[arXiv 2025.02](https://arxiv.org/abs/2502.13013)'
  const item = `${venue}, **SEENET**: Far Sights with Bright Lamps, [website](https://see.github.io/)`
  expect(onlyEntry(`- ${item}`)).toMatchObject({title: 'Far Sights with Bright Lamps', year: 2025})
  expect(onlyEntry(`- ${venue}, **SEENET**, [website](https://see.github.io/)`).title).toBe(
    'SEENET',
  )
})

test('a name in bold with its colon leads a linked title', () => {
  expect(onlyEntry(`- **Far Sight Lamps :** [Learning to See Far](${url}). A. Bee`).title).toBe(
    'Learning to See Far',
  )
})
