import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const code = 'https://github.com/bee/see'
const paper = '[arXiv](https://arxiv.org/abs/1901.04780)'

function entriesOf(header: string, told: string): readonly unknown[] {
  const rows = ['DenseSee', 'PointSee'].map(
    (name) => `| **[${name}](${code})** | ${told} | ${paper} |\n`,
  )
  const {entries} = parse(`# L\n\n| ${header} | Description | Links |\n|-|-|-|\n${rows.join('')}`)
  return entries.map(({title, venue, year}) => [title, venue?.name, year])
}

test.each(['Name', 'Method', 'Repository', 'Project'])(
  'what a description says in brackets of where a paper appeared, below the header %s',
  (header) => {
    const told = 'Iterative fusion of far sights for objects. **[CVPR 2019]**'
    expect(entriesOf(header, told)).toEqual([
      ['DenseSee', 'CVPR', 2019],
      ['PointSee', 'CVPR', 2019],
    ])
  },
)

test('a venue within the words of a description is not where the paper appeared', () => {
  expect(entriesOf('Name', 'Won the challenge (CVPR 2019) of far sights')[0]).toEqual([
    'DenseSee',
    undefined,
    undefined,
  ])
})

test('labels are no names, whatever describes them', () => {
  const rows = `| [code](${code}) | Seeing far at night | ${paper} |\n`.repeat(2)
  const {entries} = parse(`# L\n\n| Code | Description | Links |\n|-|-|-|\n${rows}`)
  expect(entries[0]?.title).toBe('Seeing far at night')
})

test('where a link leads is not where a paper appeared', () => {
  const told =
    'Bee et al., "Learning to see", ICLR 2021. [[arXiv:2009.03300]](https://arxiv.org/abs/2009.03300)'
  expect(entriesOf('Name', told)[0]).toEqual(['DenseSee', undefined, undefined])
})
