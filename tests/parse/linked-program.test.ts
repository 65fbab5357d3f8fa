import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '- Learning to See [[Paper]](https://arxiv.org/abs/2305.05726)\n'

test.each([
  ['ATC 2020 [[Program]](https://see.org/atc20)', 'USENIX ATC'],
  ['MLSys 2019 [[Proceedings]](https://see.org/mlsys)', 'MLSys'],
  ['MLSys 2020 [[All Papers]](https://see.org/mlsys)', 'MLSys'],
  ['Far Sights and Near Lamps at MLSys 2020 [Program](https://see.org/mlsys)', undefined],
])('a heading leads to the program of its meeting: %s', (heading, name) => {
  expect(parse(`# L\n\n## ${heading}\n\n${paper}`).entries[0]?.headed?.name).toBe(name)
})

test('what stands below datasets is one in a list without papers', () => {
  const kinds = (heading: string): unknown[] =>
    parse(
      `# Far Things\n\n## Tools\n\n- [SeeKit](https://github.com/bee/seekit) - Sees.\n\n## ${heading}\n\n- [SeeSet](https://see.org/set) - Many sights.\n`,
    ).entries.map(({kind}) => kind)
  expect(kinds('Far Datasets')).toEqual(['other', 'dataset'])
  expect(kinds('Dataset tools')).toEqual(['other', 'other'])
  expect(kinds('Benchmarks')).toEqual(['other', 'other'])
})
