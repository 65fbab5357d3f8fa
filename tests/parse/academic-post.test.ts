import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const paper =
  '## Papers\n\n- [Learning to See](https://arxiv.org/abs/2305.05726), CVPR 2023\n\n## Lamps and Stars\n\n'

test('somebody whose post stands behind the name is no entry', () => {
  const item =
    '- Ann Bee, Assistant Professor, UW, [Lamps],[[Homepage]](http://pages.cs.wisc.edu/~bee/)\n'
  expect(titlesOf(`${paper}${item}`)).toEqual(['Learning to See'])
})

test('a title before the people who wrote it is one', () => {
  const item =
    '- Learning to Light Far Lamps, Professor Ann Bee, [[Homepage]](http://pages.cs.wisc.edu/~bee/)\n'
  expect(titlesOf(`${paper}${item}`)).toHaveLength(2)
})

test.each(['https://www.linkedin.com/in/bee', 'https://www.zhihu.com/people/bee'])(
  'where one person tells of themselves is no entry: %s',
  (url) => {
    expect(titlesOf(`${paper}- Post: [Write to Bee](${url})\n`)).toEqual(['Learning to See'])
  },
)

test('what an archive has of a person is no paper', () => {
  const url = 'https://arxiv.org/find/cs/1/au:+Bee_A/0/1/0/all/0/1'
  expect(
    titlesOf(`${paper.replace('Lamps and Stars', 'Researchers')}- [Ann Bee](${url})\n`),
  ).toEqual(['Learning to See'])
})
