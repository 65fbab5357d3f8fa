import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const link = (at: number) => `https://arxiv.org/abs/2305.0572${String(at)}`

test('coined names that lead to their papers head them, and others over where these appeared', () => {
  const text = `# L\n\n## [SeeNet](${link(1)})\n\nIt sees far.\n\n## [Lamps](${link(2)})\n\nPublished at ICML 2020.\n\nIt sees near.\n`
  expect(parse(text).entries.map(viewOf)).toMatchObject([
    {title: 'SeeNet'},
    {title: 'Lamps', venue: 'ICML 2020'},
  ])
})

test('a word that is linked heads no paper by itself', () => {
  const text = `# L\n\n## [Lamps](${link(1)})\n\nThey see.\n\n## [Sights](${link(2)})\n\nThese are far.\n`
  expect(titlesOf(text)).toEqual([])
})
