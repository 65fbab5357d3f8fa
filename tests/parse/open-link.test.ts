import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const item = '- [Learning to Hear](papers/hear.pdf)\n'
const titles = (text: string): string[] =>
  parse(`# L\n\n## A\n\n${text}${item}${item}`).entries.map(({title}) => title)

test('a title is what an address with blanks should be linked to', () => {
  const text = '- [2020-SIGMOD-ALEX A Far Lamp](papers/2020-SIGMOD-ALEX A Far Lamp.pdf) 2020\n'
  expect(titles(text)[0]).toBe('ALEX A Far Lamp')
})

test('a bracket before words in brackets is none', () => {
  const text =
    '- [SIGMOD 2020] (Nearly) Learning to See Far [paper](https://arxiv.org/abs/2005.00001)\n'
  expect(titles(text)[0]).toBe('(Nearly) Learning to See Far')
})
