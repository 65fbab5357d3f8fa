import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const row = (name: string): string =>
  `| ${name} | 2020 | ICML | [Paper](https://arxiv.org/abs/2001.00001) |\n`
const table = (name: string): string =>
  `# L\n\n| Scheduler | Year | Venue | Paper |\n|---|---|---|---|\n${row('SeeNet')}${row(name)}`

test('a row may go by its author', () => {
  expect(titlesOf(table('Bee et al.'))).toEqual(['SeeNet', 'Bee et al.'])
})

test('a row that goes by nothing is none', () => {
  expect(titlesOf(table('-'))).toEqual(['SeeNet'])
})

test('the author that a row goes by may lead to the paper', () => {
  const name = '[Bee et al., 2020](https://arxiv.org/abs/2001.00002)'
  expect(titlesOf(table(name))).toEqual(['SeeNet', 'Bee et al., 2020'])
})
