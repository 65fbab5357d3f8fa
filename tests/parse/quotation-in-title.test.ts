import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const link = '[[Paper](https://arxiv.org/abs/2305.05726)]'

test.each([
  'Showing "Lamps Near Here": Seeing Sights by Night',
  '"Name That Lamp!" A Probabilistic Approach to Sights',
  'Counting far-off lamps "when the best are gone"',
  'Demonstrating “Lamps Near Here”: Seeing Sights by Night',
])('a quotation is part of a title that goes on before or behind it: %s', (title) => {
  expect(onlyEntry(`- ${title}. CVPR 2020 ${link}`).title).toBe(title)
})

test.each([
  'Ann Bee: "Learning to See Far Lamps"',
  'Ann Bee and Cy Dee "Learning to See Far Lamps"',
  'CVPR 2020 "Learning to See Far Lamps"',
  '"Learning to See Far Lamps". Ann Bee and Cy Dee',
  'SeeNet: "Learning to See Far Lamps"',
])('a title stands in quotes: %s', (text) => {
  expect(onlyEntry(`- ${text}, 2020 ${link}`).title).toBe('Learning to See Far Lamps')
})

test.each([
  '"My Lamp Sees", Really? Seeing without Lamps',
  '"I See Far Lamps" Seeing Them without Eyes',
])('a linked title goes on behind what was said: %s', (title) => {
  expect(titlesOf(`# L\n\n- [${title}](https://doi.org/10.1145/3746059.3747597)\n`)).toEqual([
    title,
  ])
})

test('a bold title behind a name goes on behind its quotation', () => {
  const title = '“Look Far!” – Seeing Lamps without Eyes'
  expect(onlyEntry(`- FAR **${title}**, 6 Jan 2023, ${link}`).title).toBe(title)
})

test('a bold title runs on behind the quotation that it begins with', () => {
  const titleOf = (bold: string): string =>
    onlyEntry(`- **${bold}** *Ann Bee et al. arXiv.* ${link}`).title
  const title = '"As far as ..." Prompting Lamps Improves Sights'
  expect(titleOf(title)).toBe(title)
  expect(titleOf('"Learning to See Far." Sights by Night')).toBe('Learning to See Far')
})
