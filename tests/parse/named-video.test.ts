import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

function rolesOf(second: string): string[] {
  const {links} = onlyEntry(
    `- **Learning to See Far** [Paper](https://arxiv.org/abs/2406.15252), ${second}\n`,
  )
  return links.map(({role}) => role)
}

test('a word in capitals behind the hyphen of a name says nothing of a paper', () => {
  expect(rolesOf('[MJ-VIDEO](https://arxiv.org/abs/2502.01719)')).toEqual(['paper', 'paper'])
  expect(rolesOf('[Far Video](https://bee.org/far)')).toEqual(['paper', 'project'])
  expect(rolesOf('[FAR-DATASET](https://bee.org/far)')).toEqual(['paper', 'dataset'])
})
