import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const item = (name: string): string =>
  `- A. Bee and C. Dee, “${name} of far lamps,” *IEEE Access*, vol. 9, pp. 1-9, 2021, doi: [10.1109/A.2021](https://doi.org/10.1109/ACCESS.2021.${name.length}).\n`

const kindsOf = (text: string): string[] => parse(text).entries.map(({kind}) => kind)

const data = `# Datasets\n\n- [Far Lamp Set](https://zenodo.org/record/1)\n`

test('the parts of a list that stand below its first one are of papers', () => {
  const parts = `## Survey\n\n${item('A view')}\n## Far Methods\n\n${item('A method')}${item('Learning')}`
  expect(kindsOf(`# Far Lamps\n\n${data}\n${parts}`)).toEqual([
    'dataset',
    'paper',
    'paper',
    'paper',
  ])
})

test('the parts of the data are data', () => {
  const parts = `## Night\n\n${item('A view')}\n## Day\n\n${item('A method')}`
  expect(kindsOf(`# Far Lamps\n\n${data}\n${parts}\n# Papers\n\n${item('Learning')}`)).toEqual([
    'dataset',
    'dataset',
    'dataset',
    'paper',
  ])
})

test('a title without an address leads to the paper, or to the data', () => {
  const far = '- [Learning to see far lamps by night](), Ann Bee et al., CVPR 2020\n'
  const bare = '- [FarLampSet]() [[download](https://zenodo.org/record/2)]\n'
  const text = `# Papers\n\n## Methods\n\n${far}- [Lamps](https://arxiv.org/abs/2001.00001)\n\n## Datasets\n\n${far}${bare}`
  expect(parse(text).entries.map(({kind, links}) => [kind, links[0]?.role])).toEqual([
    ['paper', 'paper'],
    ['paper', 'paper'],
    ['dataset', 'paper'],
    ['dataset', 'dataset'],
  ])
})
