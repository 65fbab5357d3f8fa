import {expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'untidy-title'

function list(title: string, words: string, count = 5): string {
  const bullets = Array.from(
    {length: count},
    (_, index) =>
      `- [Far ${words} number ${'ABCDEFG'[index]}](https://arxiv.org/abs/2305.${10000 + index})\n`,
  )
  return `# L\n\n${bullets.join('')}- [${title}](https://arxiv.org/abs/2306.10000)\n`
}

test.each([
  ['CMT: Near Dectection', 'Detection', 'Dectection'],
  ['Near Transfomers', 'transformers', 'Transfomers'],
  ['A near langauge', 'language', 'langauge'],
  ['Eficient Nearness', 'efficient', 'Eficient'],
])('%s is told where five titles have %s', (title, usual, wrong) => {
  expect(said(rule, list(title, usual))).toEqual([
    expect.stringContaining(`info Unexpected \`${wrong}\` in a title`),
  ])
  expect(said(rule, list(title, usual, 4))).toEqual([])
})

test.each([
  ['Language modelling', 'modeling'],
  ['Behavioural nearness', 'behavioral'],
  ['Updateable nearness', 'updatable'],
  ['Heterogenous nearness', 'heterogeneous'],
  ['Unblocking nearness', 'unlocking'],
  ['Near detections', 'detection'],
  ['Near summarisation', 'summarization'],
  ['PointINet: Near Points', 'PointNet points'],
  ['Dectection: a near name', 'detection'],
  ['Near_dectection_set by hand', 'detection'],
])('%s is a word of its own beside %s', (title, usual) => {
  expect(said(rule, list(title, usual))).toEqual([])
})

test('two words that have run into each other are told where three titles have them apart', () => {
  const text = list('Nearness for SemanticSegmentation', 'Semantic Segmentation', 3)
  expect(said(rule, text)).toEqual([
    expect.stringContaining('info Unexpected `SemanticSegmentation` in a title'),
  ])
  expect(mended(rule, text)).toBe(text)
  expect(mended(rule, text, {safety: 'unsafe'})).toBe(text.replace('SemanticS', 'Semantic S'))
  expect(said(rule, list('Near SemanticSegmentation', 'Semantic Segmentation', 2))).toEqual([])
})

test('words that most join by a hyphen are not told to stand apart', () => {
  const joined = list('Near TextGuided lamps', 'text-guided', 4)
  expect(said(rule, `${joined}${list('Nearer lamps', 'text guided', 3)}`)).toEqual([])
})

test.each([
  ['StableDrag: Near Drags', 'stable drag'],
  ['SemanticSegmentation by hand', 'semantic segmentation'],
  ['A Near LearnedSort-Tree', 'learned sort'],
])('%s has a name of its own beside %s', (title, usual) => {
  expect(said(rule, list(title, usual))).toEqual([])
})
