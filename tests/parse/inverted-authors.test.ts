import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  'Bee, Ann, Cy Dee, and Ed Eff., Seeing far things by night, ECCV, 2018.',
  'Bee, Ann, Cy Dee, and Ed Eff, Seeing far things by night, ECCV, 2018.',
  'Bee, Ann Cy, and Ed Eff, Seeing far things by night, ECCV, 2018',
  'You, Ann, et al., Seeing far things by night, ECCV, 2018',
])('authors as BibTeX has them, behind commas as all else: %s', (words) => {
  const [entry, ...others] = parse(`## Publications\n\n- ${words}\n`).entries
  expect(others).toEqual([])
  expect(entry).toMatchObject({title: 'Seeing far things by night', venue: {name: 'ECCV'}})
})

test('a title that begins with a list of things is whole', () => {
  const title = 'Seeing, Hearing, and Telling Lamps'
  const [entry] = parse(`- [${title}](https://arxiv.org/abs/2305.05726), ECCV, 2018\n`).entries
  expect(entry?.title).toBe(title)
})

test.each([
  'Cy AB. Bee, Ed Eff, Far Seeing Lamps Networks, ECCV, 2018.',
  'Cy A. Bee, Ed Eff, Far Seeing Lamps Networks, ECCV, 2018.',
])('initials stand together before one full stop: %s', (words) => {
  const [entry] = parse(
    `## Publications\n\n[1] ${words} [[Paper]](https://far.org/see.pdf)\n`,
  ).entries
  expect(entry?.title).toBe('Far Seeing Lamps Networks')
})

test.each(['Bee, Ann', 'Bee, Ann and Dee, Cheng-Lin'])(
  'people in italics before a year are no venue: %s',
  (people) => {
    const paper = `1. __Learning to see.__ _${people}_. 2014 [paper](https://arxiv.org/abs/2305.05726)\n`
    expect(parse(paper).entries[0]).toMatchObject({venue: undefined, year: 2014})
  },
)

test('a journal and who prints it are a venue', () => {
  const paper =
    '1. __Learning to see.__ _Sights, Elsevier_. 2014 [paper](https://arxiv.org/abs/2305.05726)\n'
  expect(parse(paper).entries[0]?.venue?.raw).toContain('Sights')
})
