import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const list = (line: string): string =>
  `# L\n\n## Papers\n\n- [Learning to Hear](https://arxiv.org/abs/2305.05726), CVPR 2023\n\n## SeeSet Dataset\n\nSeeSet has 40 far lamps.  \n${line}\n\n- *A. Bee, C. Dee, "Learning to See Far Lamps at Night," IEEE Transactions on Image Processing, vol. 5, 2017.*\n`

test('what a dataset is cited by below a line that says so is a paper', () => {
  expect(parse(list('**Reference:**')).entries.at(-1)?.kind).toBe('paper')
})

test('below another line it is what the heading says', () => {
  expect(parse(list('**Contents:**')).entries.at(-1)?.kind).toBe('dataset')
})

test.each([
  '*A. Bee, C. Dee, E. Fee, SeeNet: a far lamp for all, CVPR 2019.*',
  'Bee A, Dee C, Fee E, SeeNet: a far lamp for all, CVPR 2019.',
  'Bee A, Dee C, Fee E: SeeNet: a far lamp for all, CVPR 2019.',
])('authors with initials stand before a title, parted by commas alone: %s', (item) => {
  const entry = onlyEntry(`# L\n\n- ${item} [[pdf]](https://arxiv.org/abs/1912.12345)\n`)
  expect(entry.title).toBe('SeeNet: a far lamp for all')
})

test('one word and a letter before a title are no author', () => {
  const item = 'Vitamin D, learning to see far lamps, CVPR 2019.'
  const entry = onlyEntry(`# L\n\n- ${item} [[pdf]](https://arxiv.org/abs/1912.12345)\n`)
  expect(entry.title).toContain('Vitamin D')
})
