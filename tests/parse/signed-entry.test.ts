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

const bare = ['Far sights in the deep dark', 'Seeing far and near', 'Graph learning for far sights']

test.each<[string, (title: string) => string]>([
  ['before them', (title) => `Ann Bee, Cy Dee, Ed Eff. ${title}.`],
  ['and a colon before them', (title) => `Ann Bee, Cy Dee, Ed Eff: ${title}.`],
  ['before their quotes', (title) => `Ann Bee, Cy Dee, Ed Eff, "${title}"`],
  ['behind a word', (title) => `${title} by Ann Bee, Cy Dee, Ed Eff`],
  ['in a bracket', (title) => `${title} (Ann Bee, Cy Dee, Ed Eff)`],
])('titles without a link and their authors %s', (_, item) => {
  expect(entriesOf(...bare.map(item))).toEqual(bare.map((title) => [title, 'paper']))
})

test('rows with authors beside their titles are papers', () => {
  const rows = bare.map((title) => `| ${title} | Ann Bee, Cy Dee |`)
  const list = `# L\n\n## Papers\n\n| Title | Authors |\n|-|-|\n${rows.join('\n')}\n`
  expect(parse(list).entries.map(({kind}) => kind)).toEqual(['paper', 'paper', 'paper'])
})

test('authors in bold and a dash lead a title and its year', () => {
  const dated = bare.map((title, index) => `**Ann Bee and Cy Dee** - *${title}* (200${index})`)
  expect(entriesOf(...dated)).toEqual(bare.map((title) => [title, 'paper']))
})

test('one author or several and the year behind a title sign it as well', () => {
  const names = ['Ann Bee, Cy Dee, Ed Eff', 'Ann Bee and Cy Dee', 'Cy Dee']
  const items = bare.map((title, index) => `${title}. ${names[index] ?? ''}. 200${index}`)
  expect(entriesOf(...items)).toEqual(bare.map((title) => [title, 'paper']))
  const told = bare.map((title, index) => `${title}. We have seen much. 200${index}`)
  expect(entriesOf(...told)).toEqual([])
})
