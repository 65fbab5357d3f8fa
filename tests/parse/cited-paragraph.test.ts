import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://bee.github.io/see'

test.each([
  [
    'a number, authors and a bold title',
    '**[2]** Ann Bee and Cy Dee. **Learning to see**. Journal of Sights, 16(1):5–9, 2003.',
    'Learning to see',
    2003,
  ],
  [
    'a bold title of one word',
    'Ann Bee, Cy Dee and Eff, Gus H. **SeeNets**. In ICLR 2017.',
    'SeeNets',
    2017,
  ],
  [
    'authors, a year and a title, each in a sentence',
    'A. Bee and C. Dee. 2021. Learning to see in shared places. In 2021 Symposium on Sights (SOS). 286–294.',
    'Learning to see in shared places',
    2021,
  ],
  [
    'a quotation that is bold, and no year',
    '**[18]** Bee, Ann, et al. "**Learning to see in shared places**." [[pdf]](https://see.org/s.pdf) **(Far, Fast)** :star:',
    'Learning to see in shared places',
    undefined,
  ],
  [
    'a month behind the year',
    'Bee, A., Dee, C. and Eff, E., 2008, September. Learning to see in shared places. In *Tutorial at SOS 2008*. [[Video](https://see.org/v)]',
    'Learning to see in shared places',
    2008,
  ],
  [
    'a method in bold before its authors',
    '**Far Sight Factor (FSF)**. Bee, A., Dee, C. and Eff, E., 2000, May. FSF: seeing far lamps. *Sights Record*, 29(2), pp. 93-104. [[PDF](https://see.org/f.pdf)]',
    'FSF: seeing far lamps',
    2000,
  ],
  [
    'people that are not named, and a quoted title',
    `Bee, Ann, et al. "Learning to See by Driving"  [🔗 Website](${url})`,
    'Learning to See by Driving',
    undefined,
  ],
  [
    'many authors and a linked title',
    `Bee, A., Dee, C., ... & Eff, G. [**Learning to see far and wide**](${url}) Sights Thread (2023)`,
    'Learning to see far and wide',
    2023,
  ],
])('a paragraph that cites a paper: %s', (_, text, title, year) => {
  const other = '[Hearing far](https://arxiv.org/abs/1904.03281)'
  const {entries} = parse(`# L\n\n- ${other}\n\n## A\n\nAs said before.\n\n${text}\n`)
  const read = entries.slice(1).map((entry) => [entry.title, entry.year])
  expect(read).toEqual([[title, year]])
})

test('papers that blank lines of breaks part', () => {
  const paper = (number: number, words: string): string =>
    `${String(number)}.Learning to See ${words}<br>\n作者：Ann Bee, Cy Dee<br>\n论文链接：https://arxiv.org/abs/1904.0328${String(number)}<br>\n`
  const {entries} = parse(`# L\n\n## A\n\n<br><br>\n${paper(2, 'Far')}<br>\n${paper(1, 'Wide')}`)
  expect(entries.map(({title, links}) => [title, links.length])).toEqual([
    ['Learning to See Far', 1],
    ['Learning to See Wide', 1],
  ])
})

test.each([
  'Bee, Dee, Effs. [Learning to see far](URL). TACAS’17',
  "Bee: [Learning to see far](URL). POPL'11",
  'Bee, Dee: Learning to see far. ICML 2016',
  "Bee, Dee, Effs. Learning to see far. OOPSLA'17. ",
])('last names alone and a short year cite a paper: %s', (words) => {
  const list = `# L\n\n#### Week 1: Far sights\n${words.replace('URL', 'https://a.org/far.pdf')}\n`
  expect(parse(list).entries.map(({title}) => title)).toEqual(['Learning to see far'])
})

test('a title of words in a row is none of last names', () => {
  const list =
    '# L\n\n- See, Hear, Tell: Learning from lamps. CVPR 2019. [pdf](https://a.org/a.pdf)\n'
  expect(parse(list).entries[0]?.title).toBe('See, Hear, Tell: Learning from lamps')
})
