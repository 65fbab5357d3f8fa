import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers = Array.from(
  {length: 10},
  (_, index) =>
    `[Learning to See Far ${index}](https://arxiv.org/abs/2001.0000${index}) (ICS 2020)\n\n`,
).join('')

test('a short name that is a link is an entry where paragraphs that begin with one are', () => {
  const {entries} = parse(
    `# Papers\n\n## Seeing\n\n${papers}## Tools\n\n[SeeNet](https://github.com/o/see) A tool to see far\n\n[Seer](https://seer.org/)\n\n## Open Dataset\n\n[Far Sights](https://x.org/a)\n`,
  )
  expect(entries.slice(10).map(({title, kind}) => [title, kind])).toEqual([
    ['SeeNet', 'other'],
    ['Seer', 'other'],
    ['Far Sights', 'dataset'],
  ])
})

test('where papers are items, it is none', () => {
  const items = papers.replaceAll('[Learning', '- [Learning')
  const {entries} = parse(`# Papers\n\n${items}## More\n\n[Seer](https://seer.org/)\n`)
  expect(entries).toHaveLength(10)
})

test('an item right above papers that are paragraphs names them', () => {
  const {entries} = parse(
    `# Papers\n\n## Seeing\n\n${papers}* Seeing and Hearing at Night\n\n[Learning to Hear](https://arxiv.org/abs/2001.00020)\n`,
  )
  expect(entries.map(({title}) => title)).not.toContain('Seeing and Hearing at Night')
})
