import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

const paper = '- [Learning to See Far](https://arxiv.org/abs/2305.05726), CVPR 2020'

test.each([
  'SOTA on [COCO](https://paperswithcode.com/sota/object-detection-on-coco)',
  'see also [blog post](https://medium.com/@bee/seeing)',
  'THE lamp paper. It also [won a prize for far sights](https://www.youtube.com/watch?v=abcdef)',
])('a note below a paper is no entry: %s', (note) => {
  expect(titlesOf(`# L\n\n## A\n\n${paper}\n  - ${note}\n`)).toEqual(['Learning to See Far'])
})

test('papers below a paper are entries', () => {
  const below = '- [Seeing Farther with Lamps](https://arxiv.org/abs/2305.05727)'
  expect(titlesOf(`# L\n\n## A\n\n${paper}\n  ${below}\n`)).toHaveLength(2)
})

test('a recording among papers is none, but by its authors or venue', () => {
  const video = '(https://www.youtube.com/watch?v=abcdef)'
  const items = [
    paper,
    '- [Learning to See Near](https://arxiv.org/abs/2305.05727), ICCV 2021',
    '- [Learning to See Anything](https://arxiv.org/abs/2305.05728), CVPR 2021',
    `- [Seeing in Ten Minutes]${video}`,
    `- [Learning to See Lamps]${video}, Bee et al.`,
    `- [Learning to See Stars]${video}, ECCV 2018`,
  ]
  const {entries} = parse(`# L\n\n## A\n\n${items.join('\n')}\n`)
  expect(entries.map(({kind}) => kind)).toEqual([
    ...['paper', 'paper', 'paper'],
    ...['other', 'paper', 'paper'],
  ])
})

test('authors and venue below the heading of a paper are no paper of their own', () => {
  const told = (title: string, at: number): string =>
    `### ${title}\n\nAnn Bee, Bob Cee, Cy Dee. *CVPR 2016*. [Paper](https://arxiv.org/abs/1601.1043${at}) [Code](https://github.com/a/b${at})\n`
  const titles = ['Deep Residual Sights for Lamps', 'Mask R-CNN', 'A Survey on Far Sights']
  expect(titlesOf(`# L\n\n${titles.map(told).join('\n')}`)).toEqual(titles)
})
