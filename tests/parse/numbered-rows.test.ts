import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function titlesOf(header: string, first: (at: number) => string): (string | undefined)[] {
  const rows = ['LampNet', 'SeeNet', 'FarNet'].map(
    (name, at) =>
      `| ${first(at)} | [${name} (Bee et al., 2023)](https://arxiv.org/abs/2305.0000${at}) | CNN |\n`,
  )
  return parse(
    `# Seers\n\n| ${header} | Seer (paper) | Encoder |\n| --- | --- | --- |\n${rows.join('')}`,
  ).entries.map(({title}) => title)
}

test.each(['#', 'No.', '序号'])(
  'a column that counts the rows names none of them: %s',
  (header) => {
    expect(titlesOf(header, (at) => String(at + 1))).toEqual(['LampNet', 'SeeNet', 'FarNet'])
  },
)

test('a column of other words does', () => {
  expect(titlesOf('Sight', (at) => `Far Sight ${'ABC'[at]}`)).toEqual([
    'Far Sight A',
    'Far Sight B',
    'Far Sight C',
  ])
})

test('numbers below another header are scores of what has no name', () => {
  const table = '|  | Far | Near |\n| --- | --- | --- |\n| 1 | 93.0 (SeeNet) | 81.5 (FarNet) |\n'
  expect(parse(`# Seers\n\n${table}`).entries).toEqual([])
})
