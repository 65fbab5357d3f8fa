import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, titlesOf, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const title = 'Hindsight: Learning to Look Behind'

test.each(['</br>', '<br>'])('a bold title stands below authors, some of them bold: %s', (end) => {
  const items = ['**Ann Miller**, Nick Baker, Kui Ren:', '**Ann Miller, Nick Baker:**']
    .map((names) => `- [ ] ${names} ${end}\n    **${title}.**\n\n`)
    .join('')
  const {entries} = parse(`# Reading List\n\n## 24th CCS 2017: Dallas, TX, USA\n\n${items}`)
  expect(entries).toMatchObject(
    Array(2).fill({title, headed: {name: 'CCS', year: 2017}, year: 2017}),
  )
})

test('a bold title of its own is none of the authors', () => {
  const text = `- **Ann Bee**: sees far<br>**and hears near things** [pdf](${arxiv})\n`
  expect(onlyEntry(text).title).toBe('Ann Bee')
})

test.each([
  ['Nature **559**, 547–555 (2018)', 'Nature', 2018],
  ['Acta Visus Remoti **1161**, 338403 (2021)', 'Acta Visus Remoti', 2021],
  ['Science Advances **3**, No. e1603015 (2017)', 'Science Advances', 2017],
])('volume and page tell the name of a journal: %s', (words, name, year) => {
  const text = `1. [Learning to see.](${arxiv})\n    A. T. Bee, C. Dee, & E. Eff, ${words}\n`
  expect(onlyEntry(text)).toMatchObject({title: 'Learning to see', venue: {name}, year})
})

test('a comma may be missing behind the last author', () => {
  const text = `1. [Learning to see.](${arxiv})\n    J. Bee & M. Dee Physical Review Letters **98**, 146401 (2007)\n`
  expect(viewOf(onlyEntry(text)).venue).toBe('Physical Review Letters 2007')
})

test('two words with their venue and year are a title without a link', () => {
  const list = '- Learning to See Far, ICML 2016 (2)\n- Wasserstein SEE, ICML 2017 (1)\n'
  expect(titlesOf(`# Papers\n\n${list}- Area Chair, ICML 2018\n`)).toEqual([
    'Learning to See Far',
    'Wasserstein SEE',
  ])
})

test('what a list has written of a paper elsewhere is a page of it', () => {
  const url = 'https://github.com/o/notes/blob/main/Far_Sights.md'
  expect(viewOf(onlyEntry(`- [Learning to See Far](${url}), ICML 2014\n`)).links).toEqual([
    `project ${url}`,
  ])
})

const papers = [1, 2, 3]
  .map((number) => `- [Learning to see ${number}](https://arxiv.org/abs/2305.0000${number})\n`)
  .join('')

test('numbered names with labelled links are data sets below a heading of such', () => {
  const lines = '[1] SeeSet: [link](https://see.org/set), [Drive](https://drive.google.com/x)\n'
  const {entries} = parse(
    `# L\n\n${papers}## Dataset\n\n${lines}\n[2] Far Sights Open Data: [link](https://far.org)\n`,
  )
  expect(
    entries.slice(3).map(({kind, title, links}) => [kind, title, links.map(({role}) => role)]),
  ).toEqual([
    ['dataset', 'SeeSet', ['dataset', 'download']],
    ['dataset', 'Far Sights Open Data', ['dataset']],
  ])
  expect(
    parse(`# L\n\n${papers}## Experts\n\n[1] Ann Bee: [link](https://bee.org)\n`).entries,
  ).toHaveLength(3)
})

const linked = '- [Learning to See Far](https://arxiv.org/abs/2305.00001), ICML 2016\n'

test.each(['DenseSee, ICRA 2020.', 'See3D, CVPR 2017 (1)', 'GraphSEE, NeurIPS 2017'])(
  'a coined name before a dated venue is a paper: %s',
  (line) => {
    const [first, second] = parse(`# L\n\n- ${line}\n${linked}`).entries
    expect([first?.title, second?.title]).toEqual([line.split(',')[0], 'Learning to See Far'])
  },
)

test.each(['Munich, ICRA 2020.', 'DenseSee, ICRA 2020, our booth', 'Bee, Dee 2020.'])(
  'a word as any, or one with more to say, is none: %s',
  (line) => {
    expect(parse(`# L\n\n- ${line}\n${linked}`).entries).toHaveLength(1)
  },
)
