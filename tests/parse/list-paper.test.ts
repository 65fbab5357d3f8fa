import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

const item = (number: number): string =>
  `- Learning to see far lamps [[ACL]](https://arxiv.org/abs/2305.0000${number})\n`

test('a heading that links the paper which a part is taken from is no entry', () => {
  const heading = (words: string, number: number): string =>
    `## ${words}\n![Lamps](https://github.com/o/r/blob/main/${number}.png)\n### Far\n${item(number)}\n`
  const [from, own] = ['([Link](URL) to the paper)', '[[Paper](URL)]'].map((label) =>
    [1, 2]
      .map((number) =>
        heading(
          `Mitigating Bias of Lamps ${label.replace('URL', `https://doi.org/10.1145/${number}`)}`,
          number,
        ),
      )
      .join(''),
  )
  expect(titlesOf(`# Papers\n\n${from}`)).toEqual(Array(2).fill('Learning to see far lamps'))
  expect(titlesOf(`# Papers\n\n${own}`)).toContain('Mitigating Bias of Lamps')
})

test('why a list matters is no entry of it', () => {
  const told =
    '- **Far Value**: It advances the learning of lamps by seeing far and near in data for evaluation [[arXiv 2025]](https://arxiv.org/abs/2502.16412).\n'
  const textOf = (heading: string): string =>
    `# Papers\n\n### ${heading}\n${told}\n### Lamps\n${item(1)}${item(2)}`
  expect(titlesOf(textOf('Why Far Lamps Matter'))).toHaveLength(2)
  expect(titlesOf(textOf('Far Lamps'))).toHaveLength(3)
})

test.each([
  ['Workshops', 'https://www.ndss-symposium.org/ndss-program/seeing-2024/', 'NDSS 24', 'other'],
  ['Tutorials', 'https://conferences.sigcomm.org/sigcomm/2021/lamps.html', 'SIGCOMM 21', 'other'],
  ['Lamp Tutorials', 'https://bee.org/lamps/', 'SIGCOMM 21', 'other'],
  ['Tutorials and Surveys', 'https://bee.org/lamps/', 'SIGCOMM 21', 'paper'],
  ['Tutorials', 'https://arxiv.org/abs/2305.05729', 'SIGCOMM 21', 'paper'],
  ['Security', 'https://www.ndss-symposium.org/ndss-paper/seeing/', 'NDSS 24', 'paper'],
])('the page of a meeting below %s is no paper: %s', (heading, url, venue, kind) => {
  const text = `# Papers\n\n## Lamps\n${item(1)}${item(2)}\n## ${heading}\n- [Safety of Far Lamps (SoFL)](${url}) (${venue})\n`
  expect(parse(text).entries.at(-1)?.kind).toBe(kind)
})
