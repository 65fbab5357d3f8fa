import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const page = '[[Project]](https://seeing.example.org/see/)'
const far = 'Ann Bee* and Cy D. Dee, [Far Sights](https://arxiv.org/abs/2305.05726), ECCV, 2014.'

function viewsOf(text: string): string[] {
  return parse(text).entries.map(
    ({title, year, links}) => `${title} ${String(year)} ${links.map(({role}) => role).join()}`,
  )
}

test('the only reference below a name and its labels is the paper of both', () => {
  const code = '[[Code]](https://github.com/bee/see)'
  expect(viewsOf(`- SeeBoxes ${page} ${code}\n  - ${far}\n`)).toEqual([
    'Far Sights 2014 project,code,paper',
  ])
})

test('of two references below a name none has its labels', () => {
  const wide = 'Ann Bee, [Wide Sights](https://arxiv.org/abs/2305.05727), ICCV, 2015.'
  expect(viewsOf(`- SeeBoxes ${page}\n  - ${far}\n  - ${wide}\n`)).toHaveLength(3)
})

test('a set of data keeps its name over its paper', () => {
  expect(viewsOf(`# L\n\n## Datasets\n\n- SeeSet ${page}\n  - ${far}\n`)).toHaveLength(2)
})

test('a paper below a name that no people sign is one of its own', () => {
  const paper = '[Learning to See Far and Wide](https://arxiv.org/abs/2305.05726), ECCV, 2014.'
  expect(viewsOf(`- SeeBoxes ${page}\n  - ${paper}\n`)).toHaveLength(2)
})
