import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = (count: number) =>
  `- [Learning to See Far Lamps by Night ${count}](https://arxiv.org/abs/2305.0572${count})\n`

test.each([
  ['[How We See Far](https://far.org/blog/2018/06/lamps/)', 'other'],
  ['[How We See Far](https://engineering.far.org/en/blogs/lamps)', 'other'],
  ['[Far Sights: Myths and Lamps](https://far.org/blog/lamps)', 'other'],
  ['[SeeNet: Seeing Far Lamps](https://far.org/blog/seenet)', 'paper'],
  ['[Seeing Far Lamps by Night](https://deepmind.com/blog/lamps)', 'paper'],
  ['[Seeing Far Lamps by Night](https://far.org/blog/)', 'paper'],
])('a post in the blog of a site is no paper: %s', (item, kind) => {
  const text = `# L\n\n## Papers\n\n${[1, 2, 3].map(paper).join('')}- ${item}\n`
  expect(parse(text).entries.at(-1)?.kind).toBe(kind)
})

test.each([
  ['[How We See Far](https://far.org/lamps) by Ann Bee, 2018. (Blog)', 'other'],
  ['[Hopeful blog post on far lamps](https://far.org/lamps)', 'other'],
  ['[How We See Far](https://arxiv.org/abs/2305.05799) by Ann Bee, 2018. (Blog)', 'paper'],
  [
    'How We See Far Lamps [[GitHub]](https://github.com/bee/far) [[Blog]](https://far.org/lamps)',
    'paper',
  ],
])('a bracket behind a title says that it is a post: %s', (item, kind) => {
  const text = `# L\n\n## Papers\n\n${[1, 2, 3].map(paper).join('')}- ${item}\n`
  expect(parse(text).entries.at(-1)?.kind).toBe(kind)
})

test.each([
  [
    '[How to see far lamps - Ann Bee, Far Laboratories](https://www.youtube.com/watch?v=a)',
    'other',
  ],
  ['[How to see far lamps](https://www.youtube.com/watch?v=a) - Ann Bee, Cy Dee', 'paper'],
])('who speaks may stand in the label of a recording: %s', (item, kind) => {
  const text = `# L\n\n## Papers\n\n${[1, 2, 3].map(paper).join('')}- ${item}\n`
  expect(parse(text).entries.at(-1)?.kind).toBe(kind)
})
