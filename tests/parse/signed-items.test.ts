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
