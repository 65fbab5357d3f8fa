import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each(['Database', 'DB', '数据库'])('a column called %s leads to data', (header) => {
  const {entries} = parse(
    `| Area | Title | ${header} |\n|-|-|-|\n| Lamps | Learning to see [[pdf]](https://arxiv.org/abs/2305.00001) | [Far](https://see.org/far) |\n`,
  )
  expect(entries[0]?.links.map(({role}) => role)).toEqual(['paper', 'dataset'])
})

test('databases of publishers are where papers appeared', () => {
  const rows = [
    'Information Fusion',
    'Wireless Personal Communications',
    'Neural Computing and Applications',
  ].map(
    (name, index) =>
      `| 2024 | May | ${name} | [Learning to see ${name}](https://doi.org/10.1016/${index}) | Far |`,
  )
  const {entries} = parse(
    `| Year | Month | Database | Title | Topics |\n|-|-|-|-|-|\n${rows.join('\n')}\n`,
  )
  expect(entries[1]?.venue?.name).toBe('Wireless Personal Communications')
})
