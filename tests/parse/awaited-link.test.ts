import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['[Code](#)', 'code'],
  ['[Paper](#)', 'paper'],
  ['[Back to top](#)', 'contents'],
  ['[Code](#code)', 'contents'],
  ['[Far Data Set](https://a.org/far)', 'dataset'],
  ['[Far](https://archive.ics.uci.edu/ml/datasets/Far)', 'dataset'],
])('%s is %s', (source, role) => {
  expect(parse(`Words ${source}\n`).links[0]?.role).toBe(role)
})

test('a title that leads nowhere yet is one of a paper among others', () => {
  const text = `# L\n\n- [Learning to see far and wide](https://arxiv.org/abs/2305.05726)\n- [Lamps for all who see far](#) - \n- [Far lamps](#far)\n`
  expect(parse(text).entries.map(({title, links}) => [title, links[0]?.role])).toEqual([
    ['Learning to see far and wide', 'paper'],
    ['Lamps for all who see far', 'paper'],
  ])
})

test.each([
  ['[✓]()', 'code'],
  ['[✓](#)', 'code'],
  ['[---]()', 'other'],
])('in a column for code %s is %s', (cell, role) => {
  const table = `| Title | Code |\n|-|-|\n| Learning to See Far | ${cell} |\n`
  expect(parse(table).links[0]?.role).toBe(role)
})
