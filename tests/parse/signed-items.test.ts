import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const title = '[Learning to See Far](https://arxiv.org/abs/2305.05726)'

function viewsOf(items: readonly string[]): unknown[] {
  const {entries} = parse(`# L\n\n## Eyes\n\n${items.map((item) => `- ${item}`).join('\n')}\n`)
  return entries.map((entry) => [entry.title, entry.venue?.name, entry.year])
}

test.each([
  ['Ann Bee, Cy Dee, Eve Eff', 'ECCV 2014'],
  ['Ann Bee and Cy Dee', '*European Conference on Computer Vision 2014*'],
])('three bullets may be one paper: %s, %s', (names, venue) => {
  expect(viewsOf([title, names, venue])).toEqual([['Learning to See Far', 'ECCV', 2014]])
  expect(viewsOf([title, names, venue, title, names, venue])).toHaveLength(2)
})

test('what stands behind authors and is no venue is a paper of its own', () => {
  const views = viewsOf([title, 'Ann Bee, Cy Dee, Eve Eff', title])
  expect(views).toEqual([
    ['Learning to See Far', undefined, undefined],
    ['Learning to See Far', undefined, undefined],
  ])
})

test('a bullet in bold names where those behind it appeared', () => {
  const {entries} = parse(
    `# L\n\n## Eyes\n\n- **CVPR 2019**\n- ${title}\n- **Far Sights**\n- ${title}\n`,
  )
  expect(entries.map(({headed}) => headed?.name)).toEqual(['CVPR', 'CVPR'])
})

test('two authors behind a title are no venue', () => {
  const line =
    '- Seeing: Learning to See, Steven Bee and Ann Dee, 2017 [[paper]](https://arxiv.org/abs/2305.05726)'
  expect(parse(`# L\n\n${line}\n`).entries[0]).toMatchObject({venue: undefined, year: 2017})
})

test('authors as BibTeX joins them end a title without a link', () => {
  const paper = '1. [Learning to See Far](https://arxiv.org/abs/2305.05726), Bee, Ann, 2019\n'
  const item = '1. Lamps and their light: Near and far, Bee, Ann and Dee, Cy and Eff, Ed, 2017\n'
  const other = '1. Seeing, Hearing and Touch, Taste of Lamps, 2017\n'
  expect(
    parse(`# L\n\n## A\n\n${paper.repeat(3)}${item}${other}`)
      .entries.slice(3)
      .map(({title, year}) => [title, year]),
  ).toEqual([
    ['Lamps and their light: Near and far', 2017],
    ['Seeing, Hearing and Touch, Taste of Lamps', 2017],
  ])
})

test('books without links are told by those who wrote them and their year', () => {
  const papers = '- [Learning to See Far](https://arxiv.org/abs/2305.05726), ACL, 2019\n'.repeat(3)
  const books =
    '- New Lamps for Old - Mark T. Bee (2004)\n- Lamps of the Month - a third part (2004)\n'
  expect(
    parse(`# L\n\n## A\n\n${papers}\n## Books\n\n${books}`)
      .entries.slice(3)
      .map(({title, year}) => [title, year]),
  ).toEqual([['New Lamps for Old', 2004]])
})
