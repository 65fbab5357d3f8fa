import {expect, it} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/1902.04013'

it.each([
  [`- \`SEEKS 2019\` Far sights by night [[Paper](${url})]`, 'code before the title'],
  [`- "Far sights by night", SEEKS, 2019 ([*Bee et al.*](${url}))`, 'a bracket behind the year'],
  [
    `| Paper |\n| --- |\n| **[Far sights by night](${url})** <br> SEEKS 2019 <br> Ann Bee |`,
    'a line of a cell',
  ],
])('a meeting that no table knows is told by its place: %s', (text) => {
  expect(onlyEntry(text)).toMatchObject({
    title: 'Far sights by night',
    venue: {name: 'SEEKS'},
    year: 2019,
  })
})

it('takes the series of proceedings for no venue', () => {
  expect(onlyEntry(`- "Far sights by night", PMLR, 2019 ([*Bee*](${url}))`).venue).toBeUndefined()
})

it('reads a short name behind a full stop where others of the list say where they appeared', () => {
  const known = ['ICML', 'CVPR', 'ECCV'].map(
    (name, index) => `- Bee et al. (2019). [Far sights by ${name} light](${url}${index}). ${name}.`,
  )
  const {entries} = parse(
    [
      '# Sights',
      '',
      '## Papers',
      '',
      ...known,
      `- Dee et al. (2018). [Near sounds](${url}). SEEKS.`,
    ].join('\n'),
  )
  expect(entries.at(-1)).toMatchObject({title: 'Near sounds', venue: {name: 'SEEKS'}, year: 2018})
})
