import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const [far, wide] = ['https://arxiv.org/abs/2305.05726', 'https://arxiv.org/abs/2305.05727']
const links = [`[Learning to See Far](${far})`, `[Learning to See Wide](${wide})`] as const

test.each([
  `- Mapping\n\n  ${links[0]}\n\n  ${links[1]}`,
  `- Mapping 2024\n  ${links[0]}\n  ${links[1]}`,
  `- **Mapping**: ${links[0]}, ${links[1]} [[code](https://github.com/a/b)]`,
  `- **Mapping** <br> ${links[0]} (ICLR 2023) <br> ${links[1]}`,
  `- Mapping\n\n  **Learning to See Far.** ICLR 2023. [[pdf](${far})]\n\n  **Learning to See Wide.** [[pdf](${wide})]`,
])('papers that share an item: %s', (item) => {
  const {entries} = parse(`# L\n\n## A\n\n${item}\n`)
  expect(entries.map(({title, links: [link]}) => [title, link?.url])).toEqual([
    ['Learning to See Far', far],
    ['Learning to See Wide', wide],
  ])
})

test('a year before papers in a row is theirs', () => {
  const {entries} = parse(`# L\n\n## A\n\n- 2024: ${links.join(', ')}\n`)
  expect(entries.map(({year}) => year)).toEqual([2024, 2024])
})

test('a paper below the name of its model, and what else there is of it', () => {
  const {entries} = parse(
    `# L\n\n## A\n\n- **SeeNet**\n\n  ${links[0]}\n\n  [All of our official code](https://github.com/a/b)\n`,
  )
  expect(entries.map(({title, links}) => [title, links.length])).toEqual([
    ['Learning to See Far', 2],
  ])
})

test('authors and labels in paragraphs of their own belong to one paper', () => {
  const {entries} = parse(
    `# L\n\n## A\n\n- Learning to See by Far Sight\n\n  Ann Bee, Cy Dee\n\n  ICLR 2023 [[pdf](${far})]\n\n  [[pdf](${wide})]\n`,
  )
  expect(entries).toHaveLength(1)
})

test('papers of an item that lead to an index', () => {
  const pubmed = 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10153281/'
  const item = `- Healing\n\n  [Learning to See Far](${pubmed})\n\n  ${links[1]}`
  const {entries} = parse(`# L\n\n## A\n\n${item}\n`)
  expect(entries.map(({title}) => title)).toEqual(['Learning to See Far', 'Learning to See Wide'])
})

test('paragraphs that begin with the sign of an item are one each, wherever they lead', () => {
  const base = '[SeeBase](https://github.com/a/b)'
  const titlesOf = (sign: string): string[] =>
    parse(
      `# L\n\n## A\n\n1. **Mapping**\n\n   ${sign}${base}\n\n   ${sign}${links[0]}\n\n2. ${links[1]}\n`,
    ).entries.map(({title}) => title)
  expect(titlesOf('• ')).toEqual(['SeeBase', 'Learning to See Far', 'Learning to See Wide'])
  expect(titlesOf('')).toEqual(['Mapping', 'Learning to See Wide'])
})

test.each([
  [`${links[0]} (2003) and The ${links[1]} (2006): both see at night.`, undefined],
  [`${links[0]}. *CoRL*, 2003. and ${links[1]}. *CoRL*, 2006.\n\n  Both see at night.`, 'CoRL'],
])('papers that a word joins behind their own dates: %s', (item, venue) => {
  const {entries} = parse(`# L\n\n## A\n\n- ${item}\n`)
  expect(entries).toMatchObject([
    {title: 'Learning to See Far', year: 2003},
    {title: 'Learning to See Wide', year: 2006},
  ])
  expect(entries.map((entry) => entry.venue?.name)).toEqual([venue, venue])
})

test('a paper that is told with another is one', () => {
  const item = `${links[0]} (2003) follows ${links[1]} (2006): both see at night.`
  expect(parse(`# L\n\n## A\n\n- ${item}\n`).entries).toHaveLength(1)
})
