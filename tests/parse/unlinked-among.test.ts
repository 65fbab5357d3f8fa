import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const linked = (number: number): string =>
  `+ [Learning to see ${number}](https://arxiv.org/abs/2305.0000${number})\n\n`

const unlinked = '+ SeeNet: Learning of Far and Wide Sights\n'

function titlesOf(text: string): string[] {
  return parse(`# L\n\n## A\n\n${text}`).entries.map(({title}) => title)
}

test.each([
  ['in their list', `${linked(1)}${unlinked}`],
  ['in another list of their section', `**One**\n\n${linked(1)}**Two**\n\n${unlinked}`],
])('a long title without a link is a paper beside papers %s', (_, text) => {
  expect(titlesOf(text)).toContain('SeeNet: Learning of Far and Wide Sights')
})

test.each([
  ['of another section', `${linked(1)}${linked(2)}## B\n\n${unlinked}`],
  ['that are fewer', `${linked(1)}${unlinked}${unlinked.replace('Far', 'Near')}`],
  ['with an explanation', `${linked(1)}${linked(2)}${linked(3)}+ DL -> Deep Learning\n`],
])('but none beside papers %s', (_, text) => {
  expect(titlesOf(text)).toEqual(
    [1, 2, 3].map((number) => `Learning to see ${number}`).slice(0, text.match(/arxiv/g)?.length),
  )
})

test.each(['arXiv:2210.06710', '[paper]', 'arXiv:2210.06710 [paper]'])(
  'what has a number or an empty label is a paper, however it is written: %s',
  (said) => {
    const papers = ['see', 'hear'].map((word) => `- **Learning to ${word} far**, CVPR 2020\n`)
    const {entries} = parse(
      `# L\n\n## A\n\n${papers.join('')}- **Learning far and wide**, ${said}\n`,
    )
    expect(entries.map(({title}) => title)).toContain('Learning far and wide')
  },
)

test('nor does the year of the heading hide one that stands beside a title too', () => {
  const papers = ['see', 'hear'].map((word) => `- **Learning to ${word} far**, *CVPR 2020*\n`)
  const {entries} = parse(
    `# L\n\n## 2020\n\n${papers.join('')}- **Seeing far and wide**, Bee et al., *2020*.\n`,
  )
  expect(entries.map(({title}) => title)).toContain('Seeing far and wide')
})

test('what tells of the paper above is none', () => {
  const papers = [1, 2, 3].map((number) => `${linked(number).trim()}\n`)
  const notes =
    '- Dataset: Far Sights, Wide Sights, Near Sights\n- Method: A Lamp With Wide Light\n'
  expect(titlesOf(`${papers.join('')}\n${notes}`)).toHaveLength(3)
})

test('what stands right below the paragraph of a paper is a note', () => {
  const paper = (at: number): string =>
    `[Learning to See Far Things ${at}](https://arxiv.org/abs/2305.0000${at})\n- Propose SEEFAR (Seeing Far Apart), a Novel Lamp for Reading\n\n`
  expect(titlesOf(`# L\n\n## A\n\n${[1, 2, 3, 4].map(paper).join('')}`)).toHaveLength(4)
})

test.each([
  ['Seeing the Field of Lamps: Are Large Lamps the key?', true],
  ['Seeing the Field of Lamps: these are large lamps', false],
])('what a title asks is no sentence: %s', (words, isTitle) => {
  const dated = '+ Learning to See Far Lamps [2024-arXiv]\n'
  const text = `${dated}${dated.replace('Far', 'Near')}+ ${words}\n${dated.replace('Far', 'All')}`
  expect(titlesOf(text).includes(words)).toBe(isTitle)
})

test('what its authors and its year tell for a paper is company for bare titles', () => {
  const papers = [
    'A. Bee and C. Dee. Learning far visual sights with lamps. arxiv, 2015.',
    'A. Bee, C. Dee. End-to-End Training of Far Lamps, JMLR 2016',
    'A. Bee and C. Dee. SeeNet: real single sights without a lamp. 2017',
    'Deep Learning for Far Manipulation of Lamps, ICRA 2017',
  ]
  const bare = [
    'A Machine Learning Approach to Far Perception, 2015',
    'One-Shot Learning of Far Skills with Lamps',
    'Benchmarking Far Algorithms on Real-World Lamps, Bee et al, 2018.',
    'Seeing Far Hand-Eye Coordination by Large Lamps',
  ]
  const items = [...papers, ...bare].map((words) => `- ${words}\n`).join('')
  expect(titlesOf(items).slice(4)).toEqual([
    'A Machine Learning Approach to Far Perception',
    'One-Shot Learning of Far Skills with Lamps',
    'Benchmarking Far Algorithms on Real-World Lamps',
    'Seeing Far Hand-Eye Coordination by Large Lamps',
  ])
})

test('a title in small letters is a paper by the venue that ends its line', () => {
  const text = `${linked(1)}+ Seeing far by lamp: A survey, FGCS\n\n+ Seeing far by lamp and more\n\n`
  const {entries} = parse(`# L\n\n## A\n\n${text}`)
  expect(entries.slice(1)).toMatchObject([
    {title: 'Seeing far by lamp: A survey', venue: {name: 'FGCS'}, kind: 'paper'},
  ])
})
