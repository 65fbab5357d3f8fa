import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '[Learning to See Far](https://arxiv.org/abs/2101.00001)'
const kept = '[Learning to See Near](https://github.com/bee/near)'

const rolesIn = (head: string, ...rows: readonly string[]): unknown[] =>
  parse(`| ${head} |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`).entries.map(
    ({links}) => links.map(({role}) => role).join(),
  )

test('a title in a column of papers leads to one, wherever it is kept', () => {
  expect(rolesIn('Paper | Year', `${paper} | 2021`, `${kept} | 2020`)).toEqual(['paper', 'paper'])
})

test('not so in a column of titles, nor beside another link', () => {
  expect(rolesIn('Title | Year', `${paper} | 2021`, `${kept} | 2020`)).toEqual(['paper', 'code'])
  const other = '[site](https://bee.github.io/near)'
  expect(rolesIn('Paper | Site', `${paper} | ${other}`, `${kept} | ${other}`)).toEqual([
    'paper,project',
    'code,project',
  ])
})

test.each(['https://github.com/bee/near', 'https://github.com/bee/far'])(
  'so is a repository beside that of the code: %s',
  (url) => {
    const code = `[official](${url})`
    expect(rolesIn('Paper | Codes', `${paper} | ${code}`, `${kept} | ${code}`)).toEqual([
      'paper,code',
      'paper,code',
    ])
  },
)
