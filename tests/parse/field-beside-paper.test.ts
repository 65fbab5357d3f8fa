import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function entriesOf(list: string): readonly unknown[] {
  return parse(`# L\n\n## Papers\n\n${list}\n`).entries.map(({title, links}) => [
    title,
    ...links.map(({role}) => role),
  ])
}

const named = '1. Far Lamp Factor (FLF)\n'
const paper = '- Paper: *Discovering far lamps*, https://arxiv.org/abs/1811.02141\n'

test('fields below a numbered name belong to the field of the paper', () => {
  const code = '- Implementation: github https://github.com/ann/flf\n'
  expect(entriesOf(named + paper + code)).toEqual([['Discovering far lamps', 'paper', 'code']])
})

test('a field that leads nowhere adds nothing', () => {
  expect(entriesOf(`${named}${paper}- Implementation: github\n`)).toEqual([
    ['Discovering far lamps', 'paper'],
  ])
})

test('several fields of papers are entries each', () => {
  const other = '- Paper: *Discovering near lamps*, https://arxiv.org/abs/1811.02142\n'
  expect(entriesOf(named + paper + other)).toEqual([
    ['Discovering far lamps', 'paper'],
    ['Discovering near lamps', 'paper'],
  ])
})

test('a field tells what its address is behind the word for where that leads', () => {
  const code = '- Implementation: seekit https://seekit.org/stable/flf.html\n'
  expect(entriesOf(named + paper + code)).toEqual([['Discovering far lamps', 'paper', 'code']])
})
