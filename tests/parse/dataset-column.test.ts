import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const row =
  '| SeeSet | [Bee, Ann, and Cy Dee. "Learning to see far by night." arXiv preprint arXiv:1602.05352 (2016).](https://jmlr.org/papers/v48/bee16.pdf) | [download](https://see.edu/set) |'

/** The entries of a table below some heading. */
function entriesBelow(heading: string, first: string): unknown[] {
  const text = `# L\n\n## ${heading}\n\n| ${first} | Paper | URL |\n| --- | --- | --- |\n${row}\n`
  return parse(text).entries.map(({kind, title, venue, year}) => [kind, title, venue?.name, year])
}

test('below datasets a column of names tells what the papers beside it are cited for', () => {
  expect(entriesBelow('Datasets for Far Seeing', 'Name')).toEqual([
    ['dataset', 'SeeSet', 'arXiv', 2016],
  ])
})

test('among methods the paper is what is listed', () => {
  expect(entriesBelow('Methods', 'Name')).toEqual([
    ['paper', 'Learning to see far by night', 'arXiv', 2016],
  ])
})

test('a repository in a column of papers is one of code', () => {
  const [entry] = parse(
    '# L\n\n## Datasets\n\n| Name | Paper |\n| --- | --- |\n| SeeSet | [SeeSet](https://github.com/bee/see) |\n| FarSet | [Far Sights](https://arxiv.org/abs/2305.05726) |\n',
  ).entries
  expect(entry?.links.map(({role}) => role)).toEqual(['code'])
})

test.each([
  ['Toolbox/Package', 'other'],
  ['Dataset/Tool', 'dataset'],
])('below datasets and tools a column called %s has things of kind %s', (header, kind) => {
  const list = `# Papers

## Papers

- [Learning to See Far](https://arxiv.org/abs/2305.05726)

## Datasets & Tools

| ${header} | Link |
| --- | --- |
| SeeKit | [[link]](https://seekit.org/) |
`
  expect(parse(list).entries.at(-1)?.kind).toBe(kind)
})

test('a column that numbers the rows stands before that of names', () => {
  const text = `# L

## Datasets

| ID | Name | Description | Paper | Conference |
| - | - | - | - | - |
| 1 | [SeeSet](https://github.com/bee/seeset) | Lamps | [A Set of Far Sights](https://arxiv.org/abs/2305.05726) | ACL20 |
| 2 | [FarSet](https://github.com/bee/farset) | Lamps | | |
| 3 | [DimSet]() | Lamps | [A Set of Dim Sights](https://arxiv.org/abs/2305.05727) | ACL21 |
`
  const {entries} = parse(text)
  expect(entries.map(({kind, title, links}) => [kind, title, links.map(({role}) => role)])).toEqual(
    [
      ['dataset', 'SeeSet', ['dataset', 'paper']],
      ['dataset', 'FarSet', ['dataset']],
      ['dataset', 'DimSet', ['dataset', 'paper']],
    ],
  )
})
