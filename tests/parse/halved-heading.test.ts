import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function kindsBelow(heading: string): string[] {
  const item = '- **Seeing Far and Wide by Lamps** [[Paper]](https://arxiv.org/abs/2305.00001)\n'
  const text = `# Lamps\n\n## Datasets and Simulators\n\n### Datasets\n\n${item}\n### ${heading}\n\n${item.replace('Far', 'Near')}`
  return parse(text).entries.map(({kind}) => kind)
}

test('below a heading of data and something else, a heading of that alone is of no data', () => {
  expect(kindsBelow('Simulators')).toEqual(['dataset', 'paper'])
})

test('another heading below it is of data still', () => {
  expect(kindsBelow('Indoors')).toEqual(['dataset', 'dataset'])
})
