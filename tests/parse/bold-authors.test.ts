import {expect, test} from 'vitest'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const doi = 'https://doi.org/10.1518/001872095779049543'

test.each([
  [`**Bee, A. C. (1995).** [Learning to see far](${doi}). *Nature*, 37(1), 32-64.`, 1995],
  [`**Bee, A., & Dee, C. (2022).** Learning to see far. *Nature*, 37(1), 32-64.`, 2022],
  [`**Bee, A., et al. (2024).** Learning to see far. *Nature*, 37(1), 32-64.`, 2024],
  [
    `**Bee, A., & Dee, C. (n.d.).** [Learning to see far](${doi}). *Nature*, 37(1), 32-64.`,
    undefined,
  ],
  [`**Bee et al. (2020)** [Learning to see far](${doi}). *Nature*, 37(1), 32-64.`, 2020],
])('bold authors and a year before a title: %s', (words, year) => {
  expect(viewOf(onlyEntry(`- ${words}\n`))).toMatchObject({
    title: 'Learning to see far',
    venue: 'Nature',
  })
  expect(onlyEntry(`- ${words}\n`).year).toBe(year)
})

test.each([
  ['*arXiv preprint arXiv:2512.24661*', 'arXiv'],
  ['arXiv preprint arXiv:2512.24661', 'arXiv'],
  ['*Human Factors*, 37(1), 32-64', 'Human Factors'],
])('a question ends before where it appeared: %s', (place, venue) => {
  expect(viewOf(onlyEntry(`- **Bee, A. (2025).** Do we see far? ${place}.\n`))).toMatchObject({
    title: 'Do we see far?',
    venue,
  })
})

test.each(['**Learning to see far**', '[Learning to see far](https://arxiv.org/abs/2305.05726)'])(
  'a paragraph of authors, a year in brackets and a title: %s',
  (title) => {
    const text = `**[16]** Bee, A., Dee, C., & Eff, E. (2017). ${title}. arXiv preprint arXiv:1703.03400.\n`
    expect(viewOf(onlyEntry(text))).toMatchObject({title: 'Learning to see far', year: 2017})
  },
)

test.each([
  `**Ann Bee, Cy Dee, Ed Eff.** [Learning to see far](${doi}). ICML 2020.`,
  `**Ann Bee, Cy Dee, Ed Eff:** Learning to see far. ICML 2020. [pdf](${doi})`,
  `**Bee, A., Dee, C., 2020.** Learning to see far. ICML. [pdf](${doi})`,
  `[Bee, A. (2020)](${doi}). Learning to see far. *ICML*.`,
])('authors before a title in bold or linked: %s', (words) => {
  expect(onlyEntry(`- ${words}\n`)).toMatchObject({
    title: 'Learning to see far',
    venue: {name: 'ICML'},
    year: 2020,
  })
})

test.each(['**Ann Bee**, Cy Dee, et al.', 'Cy Dee, **Ann Bee**, Eve Fly.'])(
  'an author in bold is no title before one: %s',
  (people) => {
    const text = `1. ${people} **Learning to see far and wide**, SEE 2019 [PDF](https://arxiv.org/abs/2305.05726)\n`
    expect(onlyEntry(text).title).toBe('Learning to see far and wide')
  },
)

test.each([
  `**[Learning to See](${doi}). Ann Bee et al. Far Institute. March 2017. [Code](https://github.com/bee/see)**`,
  `**[Learning to See](${doi}) Bee et. al. University of Sights. (2017).**`,
])('a linked title in bold ends before what is as bold: %s', (line) => {
  const {title, year} = onlyEntry(`# Papers\n\n- ${line}\n`)
  expect([title, year]).toEqual(['Learning to See', 2017])
})
