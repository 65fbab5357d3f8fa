import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '[Paper](https://arxiv.org/abs/1903.09766)'
const data = '[Data](https://sea.example.org/sets)'

/** The kinds of what stands in a section. */
function kindsOf(items: readonly string[]): string[] {
  const text = `### Image Enhancement\n${items.map((item) => `- ${item}`).join('\n')}\n`
  return parse(text).entries.map(({kind}) => kind)
}

test('names with their data first are datasets', () => {
  const items = ['Far Sea', 'SeaNight', 'DeepSet'].map((name) => `${name}: ${data}, ${paper}.`)
  expect(kindsOf(items)).toEqual(['dataset', 'dataset', 'dataset'])
})

test('names with their papers first are papers', () => {
  const items = ['Far Sea', 'SeaNight', 'DeepSet'].map((name) => `${name}: ${paper}, ${data}.`)
  expect(kindsOf(items)).toEqual(['paper', 'paper', 'paper'])
})
