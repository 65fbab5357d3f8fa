import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

const rule = 'inconsistent-venue'

function bullets(...venues: readonly string[]): string {
  return venues
    .map(
      (venue, index) =>
        `- "Learning to see" [${venue}] [[paper](https://arxiv.org/abs/2305.0000${index})]\n`,
    )
    .join('')
}

const usual = ['NeurIPS 2020', 'NeurIPS 2021', 'NeurIPS 2022', 'NeurIPS 2023']

test('another name of a venue', () => {
  expect(
    places(rule, bullets(...usual, 'Neural Information Processing Systems 2021')),
  ).toHaveLength(1)
})

test.each(['NeurIPS Datasets and Benchmarks 2021', 'NeurIPS D&B 2022'])(
  'silence about the track %s',
  (venue) => {
    expect(places(rule, bullets(...usual, venue))).toEqual([])
  },
)

test('silence about the end of a longer name, and about a sentence', () => {
  const journals = [
    'Robot. Auton. Syst. 2019',
    'RAS 2020',
    'RAS 2021',
    'RAS 2022',
    'RAS 2023',
    'RAS 2024',
  ]
  expect(places(rule, bullets(...journals))).toHaveLength(1)
  expect(places(rule, bullets(...journals.with(0, `Annu. Rev. Control ${journals[0]}`)))).toEqual(
    [],
  )
  const told = 'Proceedings of the Neural Information Processing Systems 2021'
  expect(places(rule, bullets(...usual, told))).toEqual([])
  const numbered = '35th Annual Neural Information Processing Systems 2021'
  expect(places(rule, bullets(...usual, numbered))).toEqual([])
})

test('silence about full names where a list has several', () => {
  const acronyms = Array.from({length: 20}, (_, index) => `TGRS ${2000 + index}`)
  const full = ['Remote Sensing 2020', 'IEEE Access 2020', 'Applied Sciences 2021', 'Sensors 2021']
  const one = 'International Conference on Pattern Recognition 2020'
  expect(places(rule, bullets(...acronyms, one))).toHaveLength(1)
  expect(places(rule, bullets(...acronyms, one, ...full))).toEqual([])
})

test('silence about full names with their acronym, in citations, and of two words behind a publisher', () => {
  const acronyms = Array.from({length: 20}, (_, index) => `TGRS ${2000 + index}`)
  const full = 'International Conference on Pattern Recognition'
  const link = '[[paper](https://arxiv.org/abs/2306.00001)]'
  const told = (entry: string): number => places(rule, `${bullets(...acronyms)}${entry}\n`).length
  expect(told(`- "Learning to hear" [${full} 2020] ${link}`)).toBe(1)
  expect(told(`- "Learning to hear", *${full} (ICPR), 2020*. ${link}`)).toBe(0)
  expect(told(`- Bee, Ann. "Learning to hear." ${full} (2020). ${link}`)).toBe(0)
  expect(told(`- "Learning to hear" [IEEE Big Data 2020] ${link}`)).toBe(0)
  const escaped = 'Joint Conference on Lexical and Computational Semantics (\\*SEM), 2023'
  expect(told(`- "Learning to hear", ${escaped}. ${link}`)).toBe(0)
})

test('a journal in full only where the list often has its acronym', () => {
  const journal = 'IEEE Transactions on Image Processing 2020'
  const acronyms = Array.from({length: 20}, (_, index) => `TGRS ${2000 + index}`)
  const own = (count: number): string[] => Array.from({length: count}, () => 'TIP 2021')
  expect(places(rule, bullets(...acronyms, ...own(3), journal))).toEqual([])
  expect(places(rule, bullets(...acronyms, ...own(5), journal))).toHaveLength(1)
})

test.each([
  ['arXiv 2023', 'arXiv preprint 2023'],
  ['ICCV Workshop 2019', 'ICCV Workshops 2019'],
])('silence about %s beside %s', (odd, form) => {
  expect(places(rule, bullets(form, form, form, odd))).toEqual([])
})

test('silence about proceedings', () => {
  const acronyms = Array.from({length: 20}, (_, index) => `TGRS ${2000 + index}`)
  const full = 'Proceedings of the 4th Machine Learning for Healthcare Conference'
  expect(places(rule, bullets(...acronyms, full))).toEqual([])
})

test('silence about a venue with its proceedings before it in other entries', () => {
  const told = ['Proc. Interspeech 2019', 'Proc. Interspeech 2020', 'Proc. Interspeech 2021']
  expect(places(rule, bullets(...told, ...told, 'Interspeech 2022'))).toEqual([])
})

test('an acronym behind the name that the list writes is well', () => {
  const name = 'ACM Transactions on Programming Languages and Systems'
  const four = [2001, 2002, 2003, 2004].map((year) => `${name} ${year}`)
  expect(places(rule, bullets(...four, `${name} (TOPLAS), 1987`))).toEqual([])
  expect(places(rule, bullets(...four, 'TOPLAS, 1987'))).toHaveLength(1)
})
