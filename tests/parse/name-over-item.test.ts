import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

test('one title that slipped below a name is that of the paper', () => {
  const text =
    '# L\n\n#### Low Rank\n * SeeNet [[PDF]](https://arxiv.org/abs/2305.05726)\n  * Learning to See Far and Near with Lamps (CVPR2014), Bee et al.\n'
  expect(parse(text).entries.map(viewOf)).toMatchObject([
    {title: 'Learning to See Far and Near with Lamps', venue: 'CVPR 2014'},
  ])
})

test('one item below a title that is indented askew stands by itself', () => {
  const text =
    '# L\n\n#### Low Rank\n * Seeing Far with Near Lamps (ICCV 2015) [[PDF]](https://arxiv.org/abs/2305.05726)\n  * Learning to See Far and Near with Lamps (CVPR2014), Bee et al.\n'
  expect(titlesOf(text)).toEqual([
    'Seeing Far with Near Lamps',
    'Learning to See Far and Near with Lamps',
  ])
})

test('news of an own paper is no entry', () => {
  const link = '[Learning to See Far](https://arxiv.org/abs/2305.05726)'
  const text = `# L\n\n## Highlights\n\n- Our new paper "${link}" has been published!\n\n## Papers\n\n- [Seeing Far with Near Lamps](https://arxiv.org/abs/2305.05727)\n`
  expect(titlesOf(text)).toEqual(['Seeing Far with Near Lamps'])
})
