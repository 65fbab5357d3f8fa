import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.05726'

/** The venues of a list of items that have such words behind their titles. */
const venuesOf = (...words: string[]): unknown[] =>
  parse(
    `# L\n\n${words.map((it) => `- **Learning to See Far Lamps** ${it} [[Paper](${url})]`).join('\n')}\n`,
  ).entries.map(({venue, year}) => [venue?.name, year])

test.each([
  ['[*2020*] [Information Fusion]', 'Information Fusion'],
  ['[Information Fusion] [2020]', 'Information Fusion'],
  ['(2020) (IEEE transactions on multimedia)', 'TMM'],
  ['[2020][TOG]', 'TOG'],
  ['[2020] [LLM]', undefined],
  ['[2020] [Code]', undefined],
  ['[2020] [Lamps for Sights]', undefined],
  ['[2020] [Nature]', undefined],
  ['[2020] [workshop]', undefined],
])('a known venue of some words is one in the bracket beside that of a year: %s', (it, name) => {
  expect(venuesOf(it)).toEqual([[name, 2020]])
})

test('where a list has venues beside its years, words and what nobody knows are such too', () => {
  const names = ['Interspeech', 'Neurocomputing', 'Speech Communication', 'PloS one']
  const known = names.map((name) => `[*2023*] [${name}]`)
  const at = (name: string): unknown => venuesOf(...known, `[*2023*] [${name}]`).at(-1)
  expect(at('Nature')).toEqual(['Nature', 2023])
  expect(at('Hepatology')).toEqual(['Hepatology', 2023])
  expect(at('Lamps, Suns & Sights')).toEqual(['Lamps, Suns & Sights', 2023])
  expect(at('Survey')).toEqual([undefined, 2023])
  expect(at('University of Sights')).toEqual([undefined, 2023])
})

test('among topics a name is one of them', () => {
  const topics = ['Lamp Detection', 'Fusion of Lamps', 'Denoising', 'Information Fusion']
  expect(venuesOf(...topics.map((name) => `[2023] [${name}]`)).at(-1)).toEqual([undefined, 2023])
})

test('without years words are venues among those that can be nothing else', () => {
  const sure = ['TNNLS', 'IEEE Transactions on Multimedia', 'INTERSPEECH'].map((it) => `[${it}]`)
  const at = (name: string): unknown => venuesOf(...sure, `[${name}]`).at(-1)
  expect(at('Neurocomputing')).toEqual(['Neurocomputing', undefined])
  expect(at('Scientific Reports')).toEqual(['Scientific Reports', undefined])
  expect(at('Lamp Detection')).toEqual([undefined, undefined])
  const topics = ['Robotics', 'Machine Learning', 'Information Fusion', 'Speech Communication']
  expect(venuesOf(...topics.map((it) => `[${it}]`)).at(-1)).toEqual([undefined, undefined])
})
