import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const labels = '[[paper](https://arxiv.org/abs/2305.05726)] [[Bee’s homepage](https://bee.org/ann)]'

/** `title venue year roles` of each entry. */
function viewsOf(text: string): string[] {
  return parse(`# L\n\n## Papers\n\n${text}\n`).entries.map(({title, venue, year, links}) =>
    [title, venue?.name, year, links.map(({role}) => role)].join(' '),
  )
}

test('a title that its own citation repeats below is one paper', () => {
  const cited = `Bee Ann et al. Learning to See Far ${labels}`
  expect(viewsOf(`* SeeNet: Learning to See Far (2019 CVPR)\n  * ${cited}`)).toEqual([
    'SeeNet: Learning to See Far CVPR 2019 paper,project',
  ])
  expect(viewsOf(`* Learning to See Far (2019 TMI)\n  * ${cited}`)).toEqual([
    'Learning to See Far TMI 2019 paper,project',
  ])
})

test('a topic over the only paper on it is none', () => {
  expect(
    viewsOf(
      '* Seeing Far Things\n  * [Lamps for Seeing Far Things](https://arxiv.org/abs/2305.05726)',
    ),
  ).toEqual(['Lamps for Seeing Far Things   paper'])
})
