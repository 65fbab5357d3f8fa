import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const shield = 'https://img.shields.io/badge'
const url = 'https://openaccess.thecvf.com/content/ICCV2021/html/Bee_ICCV_2021_paper.html'

test.each([
  `[![paper](${shield}/Paper-CVPR22-blue)](${url})`,
  `<a href="${url}">\n  <img src="${shield}/Paper-CVPR22-blue" alt="paper"/>\n</a>`,
  `<a href="${url}"><img src="${shield}/Paper-CVPR22-blue"></a>`,
  `<br> <a href="${url}">[Paper]</a> CVPR 2022`,
])('a bold title and its authors over a badge or a link in HTML: %s', (link) => {
  const text = `# Papers\n**Learning to See Far.** *Ann Bee, Cy Dee.*\n${link}\n`
  expect(onlyEntry(text)).toMatchObject({
    title: 'Learning to See Far',
    venue: {name: 'CVPR'},
    year: 2022,
  })
})

test('each such paragraph is a paper by itself', () => {
  const badge = `[![paper](${shield}/Paper-CVPR22-blue)](${url})`
  const text = `# Papers\n**Learning to See Far** *Ann Bee*\n${badge}\n\n**Learning to Hear Far** *Ann Bee*\n${badge}\n`
  expect(titlesOf(text)).toEqual(['Learning to See Far', 'Learning to Hear Far'])
})

test('a year in a quotation heads what follows', () => {
  const text = `# Papers\n> **2023**\n\n**Learning to See Far** [[paper](${url})]\n`
  expect(onlyEntry(text).year).toBe(2023)
})

test.each(['If you find our list helpful, please cite us', 'We released our survey on arXiv'])(
  'what speaks to the reader is no title: %s',
  (words) => {
    expect(titlesOf(`# Papers\n## Seeing\n${words}. [[paper](${url})]\n`)).toEqual([])
  },
)

test.each([
  [`<a href="https://bee.org/far"><img src="${shield}/project-Website-blue"></a>`, 'project'],
  [`<a href="https://bee.org/far"><img alt="Website" src="web.png"></a>`, 'project'],
  [`[![](${shield}/Project-blue)](https://bee.org/far)`, 'project'],
  [`[<img src="far.svg" alt="Code" width="15">](https://bee.org/far)`, 'code'],
  [`[<img src="far.svg" alt="SeeNet" width="15">](https://bee.org/far)`, 'other'],
  [`[![](${shield}/SeeNet-blue)](https://bee.org/far)`, 'other'],
  [`[![](${shield}/Project-blue)](https://github.com/bee/far)`, 'code'],
])('what is drawn on a shield tells a link of any host: %s', (link, role) => {
  const {links} = onlyEntry(`# Papers\n- **Learning to See Far** [paper](${url}) ${link}\n`)
  expect(links.filter((one) => one.role !== 'badge').at(-1)?.role).toBe(role)
})
