import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/1611.08669'
const code = 'https://github.com/bee/see'

test('a list right below a paper of a paragraph says more of it', () => {
  const text = `## A\n\n[Learning to See Far](${arxiv})\n- Lamps\n- CVPR 2017\n- [Github is here.](${code})\n`
  expect(viewOf(onlyEntry(text))).toMatchObject({
    title: 'Learning to See Far',
    venue: 'CVPR 2017',
    links: [`paper ${arxiv}`, `code ${code}`],
  })
})

test.each([
  ['entries of its own', `- [Learning to Hear](https://arxiv.org/abs/1611.08670) [code](${code})`],
  ['a heading between', `### Tools\n\n- [code](${code})`],
])('a list says nothing of the paragraph above: %s', (_, list) => {
  const text = `## A\n\n[Learning to See Far](${arxiv})\n\n${list}\n`
  expect(parse(text).entries[0]?.links).toHaveLength(1)
})
