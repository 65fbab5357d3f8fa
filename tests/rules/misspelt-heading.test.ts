import {expect, test} from 'vitest'
import {places, said} from '../support/list-lint.ts'

const rule = 'untidy-title'

function list(heading: string, word: string, count = 3): string {
  const bullets = Array.from(
    {length: count},
    (_, index) => `- [Far ${word} ${index}](https://arxiv.org/abs/2305.${10000 + index})\n`,
  )
  return `# L\n\n## ${heading}\n\n${bullets.join('')}`
}

test.each([
  ['Far Geneartion', 'generation', 3],
  ['Recommenddation', 'recommendation', 3],
  ['Pose Esimation', 'estimation', 3],
  ['Far Seperation', 'separation', 10],
])('%s is told', (heading, word, count) => {
  expect(places(rule, list(heading, word, count))).toHaveLength(1)
  expect(places(rule, list(heading, word, count - 1))).toEqual([])
})

test.each([
  ['Contact us', 'contract', 9],
  ['Contents', 'contexts', 20],
  ['Summarisation', 'summarization', 20],
  ['Model', 'models', 9],
  ['Detections', 'detection', 9],
  ['Generation', 'generation', 9],
])('%s is well', (heading, word, count) => {
  expect(said(rule, list(heading, word, count))).toEqual([])
})
