import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const titles = (text: string): string[] =>
  parse(`# L\n\n## A\n\n${text}`).entries.map(({title}) => title)

const authors = '* R. Cytron, J. Ferrante, B. K. Rosen, M. N. Wegman, and'

test.each([
  `${authors} F. K. Zadeck. Efficiently\n  Computing Static Single-Assignment Form and the Graph.\n  ACM TOPLAS 13, 4 (October 1991), pp. 451–490.\n`,
  `${authors}\n  F. K. Zadeck. Efficiently Computing Static Single-Assignment Form and the\n  Graph. ACM TOPLAS 13, 4 (October 1991), pp. 451–490.\n`,
])('lines that are filled may break anywhere in a reference', (text) => {
  expect(titles(text)).toEqual([
    'Efficiently Computing Static Single-Assignment Form and the Graph',
  ])
})

test('authors on a line of their own are no part of a title', () => {
  const text =
    '* Learning to See Far Lamps\n  Will Cytron, Bo Ferrante and Cy Wegman\n  ICML 2020\n'
  expect(titles(text)).toEqual(['Learning to See Far Lamps'])
})

test('a paper without a link below another is one as well, and a note is none', () => {
  const text = `${authors} F. K. Zadeck. Learning to Compute Assignment Forms. ICML 2020.\n  * R. K. Cytron and J. Ferrante. Efficiently Computing Far Nodes. ICML 2021.\n  * It was read again in 2022\n`
  expect(titles(text)).toEqual([
    'Learning to Compute Assignment Forms',
    'Efficiently Computing Far Nodes',
  ])
})
