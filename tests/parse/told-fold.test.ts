import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers = 'https://arxiv.org/abs/2305.0572'

const fold = (digit: number, title: string, body: string): string =>
  `<details>\n<summary><a href="${papers}${digit}">${title}</a></summary>\n\n${body}\n\n</details>\n`

const rolesIn = (text: string): unknown[] =>
  parse(`# L\n\n## A\n\n${text}`).entries.map(({title, links}) => [
    title,
    links.map(({role}) => role).join(),
  ])

test.each([
  '- **Abstract:** We see far.\n- **Comments:** [Code](https://github.com/a/b)',
  '[Code](https://github.com/a/b)',
  'We see far.\n\n- [Code](https://github.com/a/b)',
])('what stands in a fold tells more of the paper that opens it: %s', (body) => {
  const text = fold(1, 'Learning to See Far', body) + fold(2, 'Learning to Hear Far', 'We hear.')
  expect(rolesIn(text)).toEqual([
    ['Learning to See Far', 'paper,code'],
    ['Learning to Hear Far', 'paper'],
  ])
})

test('papers in a fold are papers of their own', () => {
  const body = `- [Learning to See Near](${papers}3)\n- [Learning to See Well](${papers}4)`
  const text = fold(1, 'Learning to See Far', body) + fold(2, 'Learning to Hear Far', body)
  expect(rolesIn(text)).toHaveLength(6)
})

test('what states where a paper appeared in a fold', () => {
  const text = fold(1, 'Learning to See Far', '- **Venue:** CVPR 2020') + fold(2, 'Hearing It', '-')
  expect(parse(`# L\n\n## A\n\n${text}`).entries[0]).toMatchObject({venue: {name: 'CVPR'}})
})
