import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

test.each([
  [`**BN** - Batch Normalization [[ICML 2015]](${url})`, 'Batch Normalization'],
  [
    `**BiT** - Big Transfer (BiT): General Sights [[ECCV 2020]](${url})`,
    'Big Transfer (BiT): General Sights',
  ],
  [
    `**Far Sight Tuning** - Do Not Stop: Adapt Sights to Days [[ACL 2020]](${url})`,
    'Do Not Stop: Adapt Sights to Days',
  ],
  [`**LN** - Layer Normalization [[arXiv 21 Jul 2016]](${url})`, 'Layer Normalization'],
  [`**LN** - Layer Normalization [[July 21, 2016]](${url})`, 'Layer Normalization'],
  [`**Bi-seeing** of far things [[ICLR 2020]](${url})`, 'Bi-seeing of far things'],
  [
    `**Meta-Seeing** Learning for Few Sights [[CVPR 2019]](${url})`,
    'Meta-Seeing Learning for Few Sights',
  ],
])('a bold name and what follows it: %s', (item, title) => {
  expect(onlyEntry(`- ${item}`).title).toBe(title)
})

test.each([
  ['Far Redux – Effortless Bright Deep Seeing', 'Far Redux – Effortless Bright Deep Seeing'],
  ['Far Redux – Ann Bee, Cy Dee, Eve Eff', 'Far Redux'],
  ['Far Redux – sees more than lamps do', 'Far Redux'],
])('a few plain words, a long dash and what follows it: %s', (words, title) => {
  expect(onlyEntry(`- ${words} [[NeurIPS2021]](${url})`).title).toBe(title)
})

test.each([
  [`**SeeNet** - Ann Bee, Cy Dee [[ICML 2015]](${url})`, 'SeeNet'],
  [`[**OCT 2017**](https://data.example.org/oct)`, 'OCT 2017'],
])('no title stands there: %s', (item, title) => {
  expect(onlyEntry(`## Datasets\n- ${item}`).title).toBe(title)
})

test('a column called by titles that holds labels names no entries', () => {
  const table = `| Title | Method | Published |\n|-|-|-|\n| [arXiv](${url}) | SeeNet | ICLR2023 |\n| [pdf](https://arxiv.org/pdf/2305.05727) | HearNet | CVPR2023 |\n`
  expect(titlesOf(table)).toEqual(['SeeNet', 'HearNet'])
})

test('a number and the marks of notes are no part of a title', () => {
  expect(onlyEntry(`- **[1] Learning to See Far** [[paper](${url})]`).title).toBe(
    'Learning to See Far',
  )
  expect(onlyEntry(`- Learning to See Far[^far] [[paper](${url})]`).title).toBe(
    'Learning to See Far',
  )
})

test.each([
  ['Does it see far ? — The impact of lamps', 'Does it see far ? — The impact of lamps'],
  ['Does it see far? — Ann Bee, Cy Dee', 'Does it see far?'],
])('a question goes on behind a dash with words of a title: %s', (words, title) => {
  expect(onlyEntry(`- ${words}. [pdf](${url})`).title).toBe(title)
})

test('a line of hyphens ends a title, whatever stands behind it', () => {
  const titles = ["FAST'16", "Bee Technique Report'05", 'By Ann Bee in 2013'].map(
    (words) => onlyEntry(`- Seeing Far at Night by Lamps----${words} ([link](${url}))`).title,
  )
  expect(titles).toEqual(Array(3).fill('Seeing Far at Night by Lamps'))
})

test.each([
  ['SeeIt! - a Far Sight Framework for Seeing by Night', ''],
  ['SeeIt', ' - a framework that sees far by night and by day'],
])('a cell goes on behind a dash where it is written as a title is: %s%s', (title, told) => {
  const table = `| Title | Authors |\n|-|-|\n| ${title}${told} | Ann Bee, Cy Dee |\n`
  expect(titlesOf(table)).toEqual([title])
})
