import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers = [1, 2, 3]
  .map((at) => `- [Learning to See Far ${at}](https://arxiv.org/abs/2305.0572${at})\n`)
  .join('')

function lastOf(item: string): unknown {
  const {kind, links} = parse(`# Sights\n\n## Seeing\n\n${papers}- ${item}\n`).entries.at(-1) ?? {}
  return [kind, ...(links ?? []).map(({role}) => role)]
}

test.each([
  '[SeeEval 2023 Shared Task 11 on Learning with Lamps](https://le-see.github.io/): the second',
  'SeePerspectives, [Workshop on Far Approaches to Lamps](https://see.unito.it/), held at LREC 2022',
])('a contest or a meeting among papers is none: %s', (item) => {
  expect(lastOf(item)).toEqual(['other', item.includes('github') ? 'project' : 'other'])
})

test.each([
  ['[ICML 2020 Tutorial on Lamps](https://sites.google.com/view/lamps): with slides', ['project']],
  [
    'CVPR 1st workshop on Lamps That See Far [[CVPR 2023 Workshop]](https://lamps.github.io/cvpr-2023/) [[data](https://drive.google.com/drive/folders/1TV)]',
    ['project', 'dataset'],
  ],
  ['[Tutorial on Lamps That See Far](https://arxiv.org/abs/2305.05729)', ['paper']],
])('a tutorial or a workshop by its site, whatever else is linked: %s', (item, roles) => {
  expect(lastOf(item)).toEqual([roles[0] === 'paper' ? 'paper' : 'other', ...roles])
})

test.each([
  '[Findings of the Shared Task on Lamps](https://aclanthology.org/W19-5301/)',
  '[Overview of the Shared Task on Lamps](https://see.org/overview.pdf)',
])('a paper on one is one: %s', (item) => {
  expect(lastOf(item)).toEqual(['paper', 'paper'])
})

test.each([
  'https://www.goodreads.com/book/show/125-not-with-a-lamp',
  'https://www.amazon.com/Not-with-a-Lamp/dp/0262039249',
])('a book in a shop is no paper: %s', (url) => {
  expect(lastOf(`[Not with a Lamp, But with a Mirror: How Lamps See](${url})`)).toEqual([
    'other',
    'other',
  ])
  expect(
    lastOf(`[Not with a Lamp, But with a Mirror: How Lamps See](https://amazon.science/see)`),
  ).toEqual(['paper', 'paper'])
})
