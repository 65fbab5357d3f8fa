import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const row = (title: string): string =>
  `# L\n\n| Title | Venue | Paper |\n| --- | --- | --- |\n| ${title} | AISTATS 2017 | [address](${arxiv}) |\n`

test.each([
  ['Efficient Learning of <br>Far Sights from Data', 'Efficient Learning of Far Sights from Data'],
  ['Efficient Learning of<br/>Far Sights', 'Efficient Learning of Far Sights'],
  ['Private Far Sights: <br> A Near View', 'Private Far Sights: A Near View'],
  ['**Efficient Learning <br>of Far Sights**', 'Efficient Learning of Far Sights'],
])('a line may break within a title: %s', (cell, title) => {
  expect(titlesOf(row(cell))).toEqual([title])
})

test.each(['Learning to See Far <br> Ann Bee, Cy Dee', 'Learning to See Far <br> **AISTATS**'])(
  'what a line break parts otherwise is none of it: %s',
  (cell) => {
    expect(titlesOf(row(cell))).toEqual(['Learning to See Far'])
  },
)

test('Spanish names have a small word between them', () => {
  const text =
    '[2]. H. Ben Miller, Daniel Ramos, Blas Aguera y Arcas. **Far Learning of Deep Sights.** arXiv preprint 2016\n'
  expect(onlyEntry(`# L\n\n${text}`).title).toBe('Far Learning of Deep Sights')
})

test('a school is no venue', () => {
  const text = `# L\n\n## ICML 2020\n\n- [Learning to See](${arxiv});KAUST;2020;far sights\n`
  expect(onlyEntry(text)).toMatchObject({venue: undefined, headed: {name: 'ICML'}, year: 2020})
})

test('another blog is told of below its paper', () => {
  const text = `# L\n\n- [Learning to See](${arxiv})\n  - [다른 블로그](https://o.github.io/see)들에서 코드 리뷰를 한 기록이 많음\n`
  expect(parse(text).entries).toHaveLength(1)
})

test('a folder of a paper is not the paper', () => {
  const text = `# L\n\n| paper name | publish | paper address | paper dir |\n| --- | --- | --- | --- |\n| Learning to See Far | ICML 2021 | [address](${arxiv}) | [SEE](DP/SEE/) |\n`
  expect(onlyEntry(text).links.map(({role}) => role)).toEqual(['paper', 'other'])
})

test('a link that has come apart is the title behind its authors', () => {
  const text =
    '# L\n\n- Ann Bee and Cy Van Dee, [Seeing Far: From Near to Wide] (https://bee.org/see.pdf), ICCV, 2015. [[Project]](https://bee.org/)\n'
  expect(onlyEntry(text).title).toBe('Seeing Far: From Near to Wide')
})
