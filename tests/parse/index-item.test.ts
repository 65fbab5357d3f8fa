import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers = [1, 2, 3]
  .map((number) => `- [Learning to see far ${number}](https://arxiv.org/abs/2305.0000${number})\n`)
  .join('')

test.each([
  ['[CVPR](https://dblp.org/db/conf/cvpr/) | [ICCV](https://dblp.org/db/conf/iccv/)', ['other']],
  ['Conferences: [CVPR](https://dblp.org/db/cvpr/) | [ICCV](https://dblp.org/db/iccv/)', []],
  ['Use of [differential privacy](https://en.wikipedia.org/wiki/Differential_privacy).', ['other']],
])('what leads to venues or an encyclopedia is no paper: %s', (item, kinds) => {
  const {entries} = parse(`# Papers\n\n${papers}- ${item}\n`)
  expect(entries.map(({kind}) => kind)).toEqual(['paper', 'paper', 'paper', ...kinds])
})

test('a table that tells what words mean has no entries', () => {
  const {entries} = parse(
    `# Papers\n\n| Full Name | Abbreviation |\n| --- | --- |\n| Adaptive Sight | AS |\n\n${papers}`,
  )
  expect(entries).toHaveLength(3)
})

test('another list is no paper, wherever it stands', () => {
  const list = '- [Awesome Far Sights](https://github.com/o/awesome-far-sights)\n'
  const {entries} = parse(`# Papers\n\n${papers}${list}- [Seeing far](https://github.com/o/far)\n`)
  expect(entries.slice(3).map(({kind}) => kind)).toEqual(['other', 'paper'])
})

test.each([
  ['[Far-Sights](https://github.com/o/far-sights)', 'other'],
  ['[o/FarSights](https://github.com/o/FarSights#start)', 'other'],
  ['Learning to see far without light [[blog](https://o.org/far)]', 'other'],
  ['[Far-Sights](https://github.com/o/near)', 'paper'],
  ['[Papers on Seeing Far from Lamps](https://github.com/o/near)', 'other'],
  ['[Papers on Seeing Far from Lamps](https://github.com/o/near), CVPR 2020', 'paper'],
  ['[Far-Sights](https://github.com/o/far-sights), CVPR 2020', 'paper'],
  ['Learning to see far without light, CVPR 2020 [[blog](https://o.org/far)]', 'paper'],
])('a repository by its own name and a post are no papers: %s', (item, kind) => {
  const {entries} = parse(`# Papers\n\n${papers}- ${item}\n`)
  expect(entries.map((entry) => entry.kind)).toEqual(['paper', 'paper', 'paper', kind])
})
