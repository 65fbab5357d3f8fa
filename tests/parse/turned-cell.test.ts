import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

test('a year and a venue that have changed places are read as what they are', () => {
  const {entries} = parse(`# L

| Title | Year | Venue |
|-|-|-|
| [Learning to See Far](https://arxiv.org/abs/2301.00001) | 2023 | CVPR |
| [Learning to See Near](https://arxiv.org/abs/2301.00002) | ECCV | 2022 |
`)
  expect(entries.map(({venue, year}) => [venue?.name, year])).toEqual([
    ['CVPR', 2023],
    ['ECCV', 2022],
  ])
})

test('a venue and a year that stand one cell too far are read as what they are', () => {
  const {venue, year} = onlyEntry(`# L

| Paper | Venue | Year | Code |
|-|-|-|-|
| [Learning to See Far](https://arxiv.org/abs/2301.00001) |   | arXiv | 2023 |
`)
  expect([venue?.name, year]).toEqual(['arXiv', 2023])
})

test('a cell that cites a paper says when it appeared', () => {
  const {title, year} = onlyEntry(`# L

## References

| Topic | Paper | Link |
|-|-|-|
| Lamps | Bee & Dee (1970). *Learning to See by Lamps*. Far Sights. | https://doi.org/10.1080/1 |
`)
  expect([title, year]).toEqual(['Learning to See by Lamps', 1970])
})

test('below a heading of datasets their names go before the titles of their papers', () => {
  const {entries} = parse(`# Awesome Seeing

## Datasets

| Dataset | Paper Title | Venue | Year | Link |
|-|-|-|-|-|
| SeeSet | Learning to See Far from Pictures | ECCV | 2012 | [Link](https://a.org/see) |
| FarSet | FarSet: A Benchmark of Far Sights | CVPR | 2015 | [Link](https://b.org/far) |
`)
  expect(entries.map(viewOf)).toMatchObject([
    {kind: 'dataset', title: 'SeeSet', venue: 'ECCV', year: 2012},
    {kind: 'dataset', title: 'FarSet', links: ['dataset https://b.org/far']},
  ])
})

test('a model on a host that nobody knows is there to be downloaded', () => {
  const {links} = onlyEntry(
    '- Learning to See Far. CVPR 2023. [[Paper](https://arxiv.org/abs/2301.00001)] [[Model](https://a.org/m)]',
  )
  expect(links.map(({role}) => role)).toEqual(['paper', 'download'])
})

test('where a column for papers says that there is none, the thing goes by its own name', () => {
  const {entries} = parse(`# L

| Name | Paper | Code |
|-|-|-|
| FarTool | NA | [Python](https://github.com/a/far) |
| SeeTool | [SeeTool: Learning to See in Python](https://arxiv.org/abs/1706.00001) | [Python](https://github.com/a/see) |
`)
  expect(entries.map(({title}) => title)).toEqual(['FarTool', 'SeeTool: Learning to See in Python'])
})

test('a dash leads from authors to a short name in italics', () => {
  const {title} = onlyEntry(`# L

| Paper | Venue | Link |
|-|-|-|
| Bee et al. - *SeeNet* | CVPR 2017 | [arXiv](https://arxiv.org/abs/1706.00001) |
`)
  expect(title).toBe('SeeNet')
})

test('approaches are names beside places', () => {
  const {entries} = parse(`# L

| Approach | Paper | Insight | Link |
|-|-|-|-|
| Far sights | BMVC 2023 | It sees far | https://arxiv.org/abs/2301.00001 |
| Near sights | ICCV 2025 | It sees near | https://arxiv.org/abs/2301.00002 |
`)
  expect(entries.map(viewOf)).toMatchObject([
    {title: 'Far sights', venue: 'BMVC 2023'},
    {title: 'Near sights', venue: 'ICCV 2025'},
  ])
})
