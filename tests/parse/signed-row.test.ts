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
