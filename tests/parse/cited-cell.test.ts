import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const view = (header: string, cells: readonly string[]): unknown[] => {
  const rows = cells.map(
    (cell, at) =>
      `| SeeNet${at} | Lamps | [GitHub](https://github.com/o/r${at}) | [${cell}](https://doi.org/10.1000/${at}) |\n`,
  )
  const table = `| Model | Use | Links | ${header} |\n|-|-|-|-|\n${rows.join('')}`
  return parse(`# L\n\n## Models\n\n${table}`).entries.map(({title, venue, year}) => [
    title,
    venue?.name,
    year,
  ])
}

test.each(['Key Paper', 'Paper', 'Reference'])(
  'a column called %s cites papers by who wrote them, where and when',
  (header) => {
    const cells = [
      'Bee et al., Nature (2023)',
      'Dee et al., Nat Methods 2024',
      'Eel & Fay, ICML, 2022',
      'Gee et al., 2021',
    ]
    expect(view(header, cells)).toEqual([
      ['SeeNet0', 'Nature', 2023],
      ['SeeNet1', 'Nature Methods', 2024],
      ['SeeNet2', 'ICML', 2022],
      ['SeeNet3', undefined, 2021],
    ])
  },
)
