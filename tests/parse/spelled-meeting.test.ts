import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  'International conference on far sights',
  'IEEE symposium on far and near sights',
  'Journal of far sights',
])('the whole name of a meeting or a journal needs no capitals: %s', (name) => {
  const [entry] = parse(
    `## Papers\n\n[1] Bee, Ann and Dee, Cy, Learning to see by lamps, ${name}, 2010. [[Paper]](https://far.org/see.pdf)\n`,
  ).entries
  expect(entry).toMatchObject({title: 'Learning to see by lamps', venue: {name}, year: 2010})
})

test('words of a title that speak of a meeting are its own', () => {
  const title = 'Seeing lamps, a journal of far sights'
  const [entry] = parse(`- [${title}](https://arxiv.org/abs/2305.00001), 2010\n`).entries
  expect(entry).toMatchObject({title, venue: undefined})
})

test('a long name in italics is no part of the title before it', () => {
  const name =
    'IEEE 4th International Conference in Far and Near Sights for Lamps and Engines (ICFNS)'
  const [entry] = parse(
    `## Papers\n\n* Seeing Near Lamps, in *${name}* 2024. [[paper](https://far.org/see.pdf)]\n`,
  ).entries
  expect(entry).toMatchObject({title: 'Seeing Near Lamps', venue: {name}, year: 2024})
})
