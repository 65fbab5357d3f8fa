import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function entriesOf(...items: readonly string[]): unknown[] {
  const list = `# L\n\n## Surveys\n\n${items.map((item) => `- ${item}`).join('\n')}\n`
  return parse(list).entries.map(({title, kind}) => [title, kind])
}

test('titles with their authors behind them are papers without a link', () => {
  expect(
    entriesOf(
      '**Unsolved Problems in Far Sight;** Ann Bee, Cy Dee, Ed Eff',
      '**Seeing Far: A Survey of Sights；** Ann Bee, Ed Eff; Introduces four problems.',
      '**Seeing Near and Far Things**. Ann Bee et al',
    ),
  ).toEqual([
    ['Unsolved Problems in Far Sight', 'paper'],
    ['Seeing Far: A Survey of Sights', 'paper'],
    ['Seeing Near and Far Things', 'paper'],
  ])
})

test('but not where few are signed so', () => {
  expect(
    entriesOf(
      '**Unsolved Problems in Far Sight;** Ann Bee, Cy Dee, Ed Eff',
      '**Seeing Far and Near Things;** how to see things that are far',
      '**Seeing the Near Things There;** what is near',
    ),
  ).toEqual([])
})

test('the year of a heading is none of their own', () => {
  const items = ['Far sights in the dark', 'Seeing far and near', 'Graph learning for far sights']
  const list = items.map((item) => `1. **${item}**\n\n    *Ann Bee, Cy Dee, Ed Eff*\n`)
  const titles = parse(`# L\n\n## KDD-2025\n\n${list.join('\n')}`).entries.map(({title}) => title)
  expect(titles).toEqual(items)
})
