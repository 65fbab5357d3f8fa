import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const paper = '[[paper]](https://arxiv.org/abs/2305.05726)'

test.each(['(AAAI2020)', '[AAAI 2020]', "(AAAI'20)"])(
  'a venue in brackets ends a cell with its title: %s',
  (venue) => {
    const entry = onlyEntry(
      `# Papers\n\n| Title | URL |\n| --- | --- |\n| Learning to see far ${venue} | https://github.com/bee/see |\n`,
    )
    expect(viewOf(entry)).toMatchObject({title: 'Learning to see far', venue: 'AAAI 2020'})
  },
)

test('a dataset has its year in its name where no column states it', () => {
  const row = '| [SeeSet 2018](https://example.org/see) | 81k |'
  const {title, year} = onlyEntry(`# Data\n\n| Dataset | Scale |\n| --- | --- |\n${row}\n`)
  expect([title, year]).toEqual(['SeeSet 2018', 2018])
})

test('a year stands alone among the groups that it is the year of', () => {
  const group = (year: number, title: string): string =>
    `- **Year ${year}**\n- **arXiv**\n  - ${title} ${paper}\n`
  const {entries} = parse(
    `# Papers\n\n${group(2024, 'Far sight: A survey')}${group(2023, 'Wide eyes of models')}`,
  )
  expect(entries.map(({title, year}) => [title, year])).toEqual([
    ['Far sight: A survey', 2024],
    ['Wide eyes of models', 2023],
  ])
})

test.each([
  ['Masters/Doctoral Thesis 2020', 2020],
  ['Blog post 2020.', 2020],
  ['A Blog Post on 2020 Lamps.', undefined],
])('a year stands behind what a work is: %s', (said, year) => {
  const item = `- [Learning to See Far](https://bee.org/far.pdf), ${said}\n`
  expect(onlyEntry(`# Papers\n\n${item}`).year).toBe(year)
})

test.each([
  [', preprint, 2020', 'Preprint'],
  [', preprint of 2020', undefined],
  [', in IEEE Trans SMC, 2020.', 'TSMC'],
  [', in IEEE SMC, 2020.', 'SMC'],
  [', ACL-JCNLP 2021', 'ACL'],
])('a venue is told by few letters: %s', (said, venue) => {
  const item = `- [Learning to See Far](https://arxiv.org/abs/2305.05726)${said}\n`
  expect(onlyEntry(`# Papers\n\n${item}`).venue?.name).toBe(venue)
})

test('a sentence that goes on behind the name that it cites is no paper', () => {
  const lead = 'Future: Smaller models (SeeNet), lamps that see, far sights of eyes by lamps'
  const name = '([FAR](https://arxiv.org/abs/2305.05726))'
  expect(parse(`# L\n\n- ${lead} ${name}, more lamps and lights as well.\n`).entries).toEqual([])
  expect(parse(`# L\n\n- ${lead} ${name}, [code](https://o.org)\n`).entries).toHaveLength(1)
})

test('the year in brackets behind the number of a preprint, in a label', () => {
  const text =
    '# L\n\n**Learning to see far and wide**  \nAnn Bee, Cy Dee  \n[arXiv preprint arXiv:2005.11275 (2020)](https://arxiv.org/abs/2005.11275)\n'
  expect(onlyEntry(text)).toMatchObject({venue: {name: 'arXiv'}, year: 2020})
})
