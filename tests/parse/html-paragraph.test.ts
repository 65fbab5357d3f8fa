import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'
const told = {title: 'Learning to See Far', venue: {name: 'ICLR'}, year: 2023}

test.each([
  `<p><b>Learning to See Far</b><br><i>Ann Bee, Cy Dee</i><br>ICLR 2023 [<a href="${url}">Paper</a>]</p>`,
  `<p><a href="${url}">Learning to See Far</a>, Ann Bee, ICLR 2023</p>`,
])('a paragraph of raw HTML: %s', (text) => {
  expect(onlyEntry(`# Papers\n${text}\n`)).toMatchObject(told)
})

test('what stands in the middle heads the page', () => {
  const text = `# Papers\n<p align="center"><b>Learning to See Far</b><br>ICLR 2023 [<a href="${url}">Paper</a>]</p>\n`
  expect(titlesOf(text)).toEqual([])
})

test('the bold title that a fold is opened by, over its links', () => {
  const text = `# Papers\n<details>\n<summary><b>Learning to See Far</b> (ICLR 2023)</summary>\n\n- Authors: Ann Bee\n- [[Paper]](${url})\n</details>\n`
  expect(onlyEntry(text)).toMatchObject(told)
})

test('among papers between blank breaks one may end with any link', () => {
  const text = `## Seeing\n[2] Learning to See Far<br>\n[paper](${url})<br>\n[讲解：看得远](https://zhuanlan.zhihu.com/p/1)<br><br>\n[1] Learning to Hear Far<br>\n[paper](https://arxiv.org/abs/2305.05727)\n`
  expect(titlesOf(text)).toEqual(['Learning to See Far', 'Learning to Hear Far'])
})

test('a link that is still missing ends a paragraph too', () => {
  const text = `**[ICLR 2023]** Learning to See Far\n[Paper](${url}) | Code (soon)\n`
  expect(onlyEntry(text)).toMatchObject(told)
})

test('the title of a list names the venue of its papers, though it is no higher than their headings', () => {
  const text = `# ICLR 2023 Papers\n# Seeing\n**Learning to See Far**\n- Paper: ${url}\n`
  expect(onlyEntry(text)).toMatchObject({...told, venue: undefined, headed: {name: 'ICLR'}})
})

test('a title that a fold is opened by is one without bold letters too', () => {
  const text = `# Papers\n<details>\n<summary>Learning to See Far (ICLR 2023)</summary>\n\n[Paper](${url})\n</details>\n`
  expect(onlyEntry(text)).toMatchObject(told)
})

test.each(['p align="left"', 'p class="paper"', 'div', 'div style="margin: 0"'])(
  'running text with attributes, or in a block: <%s>',
  (tag) => {
    const words = `<a href="${url}"><strong>Learning to See Far</strong></a><br/>Ann Bee, Cy Dee<br/>ICLR 2023 [<a href="${url}">paper</a>]`
    expect(onlyEntry(`# Papers\n<${tag}>\n${words}\n</${tag.split(' ')[0]}>\n`)).toMatchObject(told)
  },
)

test('what a block in the middle holds heads the page too', () => {
  const text = `# Papers\n<div align="center"><p><a href="${url}">Learning to See Far</a>, ICLR 2023</p></div>\n`
  expect(titlesOf(text)).toEqual([])
})

test.each([
  'https://cvpr.thecvf.com/media/PosterPDFs/CVPR%202024/31668.png?t=17',
  'https://github.com/bee/see/assets/26109316/f9023a28-aca5',
])('a picture leads to a poster or a teaser: %s', (picture) => {
  const text = `# Papers\n<p><a href="${picture}"><img src="${picture}" alt="See Far"></a> <a href="${url}"><b>Learning to See Far</b></a><br>ICLR 2023 [<a href="${url}">paper</a>]</p>\n`
  expect(onlyEntry(text).links.map(({role}) => role)).toEqual(['project', 'paper', 'paper'])
})
