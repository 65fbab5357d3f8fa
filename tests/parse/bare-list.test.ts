import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const titles = [
  'PTAM: Parallel Tracking and Mapping',
  'Dense Visual Odometry from Color Images',
  'Robust Odometry Estimation for Cameras',
  'Square Root Smoothing by Information',
  'Incremental Smoothing and Mapping Far',
]

function kindsOf(name: string, lines: readonly string[]): string[] {
  const items = lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
  return parse(`# ${name}\n\n## Sights\n\n${items}\n`).entries.map(({kind}) => kind)
}

test('a list of papers may give their titles and nothing else', () => {
  expect(kindsOf('Awesome Sight Papers', titles)).toEqual(Array(5).fill('paper'))
})

test('bare titles are none in a list of another kind', () => {
  expect(kindsOf('Awesome Sights', titles)).toEqual([])
})

test('bare words are no titles in a list of papers', () => {
  const words = titles.map((title) => `how we saw the ${title.toLowerCase().replace(/:/, '')}`)
  expect(kindsOf('Awesome Sight Papers', words)).toEqual([])
})

test('one item with a link leaves a list of titles what it is', () => {
  const link = '[Far Seers](https://bee.org/search?query=far)'
  expect(kindsOf('Papers', [link, ...titles]).filter((kind) => kind === 'paper')).toHaveLength(6)
})

/** How many entries a section of papers has, of which three have their links. */
function countAmong(heading: string, bare: readonly string[]): number {
  const linked = ['Learning Far Lamps', 'Hearing Far Lamps', 'Sensing Far Lamps'].map(
    (title) => `- ${title} [[paper](https://arxiv.org/abs/2305.05726)]`,
  )
  const items = [...linked, ...bare.map((title) => `- ${title}`)].join('\n\n')
  return parse(`# Far\n\n## ${heading}\n\n### Overview\n\n${items}\n`).entries.length
}

const more = [...titles, 'Pruning of Far Lamps by Tuning']

test('below a heading of papers alone, titles are such among those with links', () => {
  expect(countAmong('Papers', more)).toBe(9)
  expect(countAmong('Topics', more)).toBe(3)
  expect(countAmong('Papers', more.slice(2))).toBe(3)
})

test('titles of a list of papers that lead to its own notes alone are papers', () => {
  const items = titles.slice(0, 3).map((title, at) => `- ${title} [[Notes]](./notes/${at}.md)`)
  const kindsBelow = (heading: string): unknown[] =>
    parse(`# ${heading}\n\n## Sights\n\n${items.join('\n')}\n`).entries.map(({kind}) => kind)
  expect(kindsBelow('Papers that I have read')).toEqual(['paper', 'paper', 'paper'])
  expect(kindsBelow('A Course on Seeing')).toEqual(['other', 'other', 'other'])
})

test('below a heading of papers titles stand under topics, whatever else the list holds', () => {
  const isMore = ['SeeNet: Lamps are Far Sighted Seers', 'Can lamps be used to see?']
  const items = [...more, ...isMore].map((title) => `- ${title}`)
  const namesBelow = (heading: string): unknown[] =>
    parse(
      `# Far\n\n## Tools\n\n- [SeeKit](https://bee.org/kit): a kit\n- [FarKit](https://bee.org/far): a kit\n\n## ${heading}\n\n### Sights\n\n${items.slice(0, 4).join('\n')}\n\n### Lamps\n\n${items.slice(4).join('\n')}\n`,
    )
      .entries.filter(({kind}) => kind === 'paper')
      .map(({title}) => title)
  expect(namesBelow('Papers')).toEqual([...more, ...isMore])
  expect(namesBelow('Topics')).toEqual([])
})
