import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test('a venue with its year labels the link to a paper in a column for all links', () => {
  const url = 'https://arxiv.org/abs/2007.12142'
  const table = `| Name | Usage | Link |\n|-|-|-|\n| FarSet | Test | [ECCV 2020](${url}) |\n| NearSet | Test | [arxiv](${url}) |`
  const {entries} = parse(`# Sets\n\n## Datasets\n\n${table}\n`)
  expect(entries.map(({venue, year}) => [venue?.name, year])).toEqual([
    ['ECCV', 2020],
    [undefined, undefined],
  ])
})

test('a benchmark may be the name of what a cell leads to', () => {
  const row =
    '| [Benchmark](https://arxiv.org/abs/2305.05726) | Far Sights by Night | [Benchmark](https://github.com/b/far) |'
  const {entries} = parse(`# L\n\n| Method | Title | Code |\n|-|-|-|\n${row}\n`)
  expect(entries[0]?.links.map(({role}) => role)).toEqual(['paper', 'code'])
})

test('a page is what its column and its address say', () => {
  const links = '[page](https://github.com/b/far) | [GitHub](https://b.github.io/far)'
  const row = `| Far Sights by Night | ${links} |`
  const {entries} = parse(`# L\n\n| Title | Code | Website |\n|-|-|-|\n${row}\n`)
  expect(entries[0]?.links.map(({role}) => role)).toEqual(['code', 'project'])
})

test.each([
  ['https://far.bee.org/lamps', 'project'],
  ['https://bee.github.io/lamps', 'project'],
  ['https://github.com/bee/lamps', 'code'],
])('a page that GitHub is to serve is one, but for a repository: %s', (url, role) => {
  const text = `# L\n\n- Far Sights by Night [paper](https://arxiv.org/abs/2305.05726) [GitHub Page](${url})\n`
  expect(parse(text).entries[0]?.links.map((link) => link.role)).toEqual(['paper', role])
})
