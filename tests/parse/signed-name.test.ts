import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const linked = '- [Learning to see](https://arxiv.org/abs/2305.00001), Bee et al, CVPR 2023\n'

function titlesOf(line: string): string[] {
  return parse(`# L\n\n${linked}- ${line}\n`)
    .entries.slice(1)
    .map(({title}) => title)
}

describe('a name before authors and a dated venue is a paper', () => {
  test.each([
    ['GPipe, Bee et al, NeurIPS 2019', 'GPipe'],
    ['Mesh-TensorFlow, Bee et al., NeurIPS 2018', 'Mesh-TensorFlow'],
    ["BERT, Bee et al., NAACL'19", 'BERT'],
    ['GPipe - Bee et al., NeurIPS 2019', 'GPipe'],
    ['GPipe (Bee et al., NeurIPS 2019)', 'GPipe'],
    ['Adam, Bee and Dee, ICLR 2015', 'Adam'],
    ['Dropout, Ann Bee, Cy Dee, JMLR 2014', 'Dropout'],
    ['[GPipe](https://arxiv.org/abs/1811.06965), Bee et al, NeurIPS 2019', 'GPipe'],
  ])('%s', (line, title) => {
    expect(titlesOf(line)).toEqual([title])
  })
})

test.each([
  'Bee et al, NeurIPS 2019',
  'Bee, Dee et al, NeurIPS 2019',
  'McBee, Dee et al, NeurIPS 2019',
  'Ann Bee, Cy Dee, NeurIPS 2019',
])('a person before a dated venue is none: %s', (line) => {
  expect(titlesOf(line)).toEqual([])
})
