import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const code = 'https://github.com/bee/see'

function titlesOf(papers: number, other: string): string[] {
  const paper = '[Learning to See Far](https://arxiv.org/abs/2305.00001)  CVPR 2020\n\n'
  const text = `# L\n\n## A\n\n${paper.repeat(papers)}${other}\n`
  return parse(text).entries.map(({title}) => title)
}

test.each([
  [`[SeeNet: Seeing by Far Sights](${code})  [github](${code})`, 'SeeNet: Seeing by Far Sights'],
  [`[(SEE)Seeing by Far Sights](${code})  ICCV 2019`, 'Seeing by Far Sights'],
  [
    '[Learning Near Sights](https://arxiv.org/abs/2305.00002). Ann Bee, Cy Dee, Eve Eff. 3DV, 2018.',
    'Learning Near Sights',
  ],
])('a linked title among papers is one wherever it leads: %s', (line, title) => {
  expect(titlesOf(2, line)).toEqual(['Learning to See Far', 'Learning to See Far', title])
})

test.each([
  `[The guide to this list](${code}) tells you how to send in what we have missed so far`,
  `[back](${code})`,
  `See [the guide to this list](${code})`,
])('but no other paragraph: %s', (line) => {
  expect(titlesOf(2, line)).toHaveLength(2)
})

test('nor one beside a single paper', () => {
  expect(titlesOf(1, `[The guide to this list](${code}) [github](${code})`)).toHaveLength(1)
})

test('a linked name of a few words with its year is one too', () => {
  const line = '[Far Finders](https://arxiv.org/abs/2305.00002), Far Labs, ICCV, 2019.'
  expect(titlesOf(2, line)).toHaveLength(3)
  expect(titlesOf(2, line.replace('arxiv.org/abs/2305.00002', 'far.org'))).toHaveLength(2)
})

test.each([
  ['alone', ''],
  ['over what is said of them', '  \n**Why**: It sees farther.'],
])('links to papers with a line of their own are papers by any name, %s', (_, said) => {
  const names = ['SeeNet', 'SeeNet++', 'FarMask']
  const links = names.map((name, index) => `[${name}](https://arxiv.org/abs/2305.0000${index})`)
  const titles = (count: number): string[] =>
    parse(
      `# L\n\n## Eyes\n\n${links
        .slice(0, count)
        .map((link) => `${link}${said}\n\n`)
        .join('')}`,
    ).entries.map(({title}) => title)
  expect(titles(3)).toEqual(names)
  expect(titles(1)).toEqual([])
})

test.each(['', '\n'])(
  'points below a paragraph tell more of its paper, a blank line between or not',
  (blank) => {
    const paper = (at: number): string =>
      `[Learning to See Far ${at}](https://arxiv.org/abs/2305.0000${at})\n${blank}- SeeNet-${at}: Seeing Agents, Lamps/Stars and Far Drones\n- It sees ${at} lamps\n\n`
    const text = `# L\n\n## A\n\n${paper(1)}## B\n\n${paper(2)}## C\n\n${paper(3)}`
    expect(parse(text).entries.map(({title}) => title)).toEqual(
      [1, 2, 3].map((at) => `Learning to See Far ${at}`),
    )
  },
)

test('a year in brackets may stand before it', () => {
  const line = '(2020) [Deep Lamps for Far Sights](https://arxiv.org/abs/2305.00002) - FarNet'
  expect(titlesOf(2, line)[2]).toBe('Deep Lamps for Far Sights')
})
