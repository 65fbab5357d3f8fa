import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const table = (indent: string): string =>
  [
    '| **Year** | **Conference** | **Title** | **Links** |',
    '|:--:|:--:|:--:|:--:|',
    '| 2020 | CVPR | Learning to see far | [Paper](https://arxiv.org/abs/2001.00001) |',
    '| 2021 | ICCV | Learning to see wide | [Paper](https://arxiv.org/abs/2001.00002) |',
  ]
    .map((line) => `${indent}${line}\n`)
    .join('')

test('tables that items name are tables', () => {
  const {entries, tables} = parse(`# Sights

- **Seeing**
    - ***Lamps***
        - <details>
            <summary>Far</summary>

${table(' '.repeat(12))}        </details>

        - <details>
            <summary>Near</summary>

${table(' '.repeat(12))}        </details>
`)
  expect(tables).toHaveLength(2)
  expect(entries.map(({title, venue, year}) => [title, venue?.name, year])).toEqual([
    ['Learning to see far', 'CVPR', 2020],
    ['Learning to see wide', 'ICCV', 2021],
    ['Learning to see far', 'CVPR', 2020],
    ['Learning to see wide', 'ICCV', 2021],
  ])
})

test('a table that tells more of a paper is none of papers', () => {
  const item = `- [Learning to see](https://arxiv.org/abs/2001.00003), CVPR 2020\n\n`
  const scores = `  | Model | Score |\n  | - | - |\n  | SeeNet | 93.1 |\n`
  const {entries} = parse(`# Sights\n\n${item}${scores}`)
  expect(entries.map(({title}) => title)).toEqual(['Learning to see'])
})
