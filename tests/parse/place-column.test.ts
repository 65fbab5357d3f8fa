import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {viewOf} from '../support/list-view.ts'

test('a column of papers that says where they appeared names none, beside one of models', () => {
  const {entries} = parse(`# Awesome Models

## Models

| Model | Date | Paper |
|-|-|-|
| SeeNet (SN) | 2024-05-01 | [Nature](https://www.nature.com/articles/s1), [bioRxiv](https://www.biorxiv.org/content/1) |
| FarNet | 2023-05-01 | [Nature Communications](https://www.nature.com/articles/s2) |
| LampNet | 2022-05-01 | [bioRxiv](https://www.biorxiv.org/content/3) |
`)
  expect(entries.map(viewOf)).toMatchObject([
    {title: 'SeeNet (SN)', venue: 'Nature', year: 2024},
    {title: 'FarNet', venue: 'Nature Communications', year: 2023},
    {title: 'LampNet', venue: '', year: 2022},
  ])
})

test('a date in a column of venues is none, whichever version it is of', () => {
  const {entries} = parse(`# L

| Title | Venue | Paper |
|-|-|-|
| Learning to See Far | NeurIPS 2024 | [2401.00001](https://arxiv.org/abs/2401.00001) |
| Learning to See Near | 2026-01 v2 | [2601.00002](https://arxiv.org/abs/2601.00002) |
| Learning to See Lamps | 2025-12 / v3 2026-01 | [2512.00003](https://arxiv.org/abs/2512.00003) |
`)
  expect(entries.map(({venue, year}) => [venue?.name, year])).toEqual([
    ['NeurIPS', 2024],
    [undefined, 2026],
    [undefined, 2025],
  ])
})

test('names of meetings beside a column of years are venues, though few know some of them', () => {
  const places = ['OSDI', 'SoCC', 'FarML', 'NSDI', 'SIGHTS', 'SOSP']
  const rows = places.map(
    (place, at) => `| See${at} | 2021 | ${place} | [Paper](https://arxiv.org/abs/2110.0607${at}) |`,
  )
  const {entries} = parse(
    `# L\n\n| Scheduler | Year | Series | Paper |\n|-|-|-|-|\n${rows.join('\n')}\n`,
  )
  expect(entries.map(({venue}) => venue?.name)).toEqual(places)
})
