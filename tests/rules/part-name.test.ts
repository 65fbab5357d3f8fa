import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

function told(one: string, other: string): number {
  const entry = (line: string): string => `- ${line} [[pdf]](https://arxiv.org/abs/2305.00001)\n`
  return places('duplicate-paper', `# L\n\n${entry(one)}${entry(other)}`).length
}

const title = 'Learning to see far and wide'

test.each([
  [`SeeNet: ${title}`, `Edge masking: ${title}`],
  [`**SeeNet** ${title}`, `**HearNet** ${title}`],
  [`[SeeNet] ${title}`, `[HearNet] ${title}`],
  [`SeeNet, ${title}`, `HearNet, ${title}`],
  [`${title} (SeeNet)`, `${title} (HearNet)`],
])('two parts of one paper: %s', (one, other) => {
  expect(told(one, other)).toBe(0)
  expect(told(one, one)).toBe(1)
})

test('two methods whose names differ in a sign', () => {
  expect(
    told(
      '[SeeNet](https://arxiv.org/abs/2305.00001)',
      '[SeeNet+](https://arxiv.org/abs/2305.00001)',
    ),
  ).toBe(0)
})

test.each([
  [`SeeNet: ${title}`, title],
  [`SeeNet: ${title}`, `SeNet: ${title}`],
  [`[CVPR 2021] ${title}`, `[ICCV 2021] ${title}`],
  [`12.${title}`, `57.${title}`],
])('one paper twice: %s', (one, other) => {
  expect(told(one, other)).toBe(1)
})

test('the methods of a paper in a column of their own', () => {
  const rows = ['SeeNet', 'HearNet'].map(
    (name) => `| ${name} | [${title}](https://arxiv.org/abs/2305.00001) |\n`,
  )
  const table = (name: string): string => `| ${name} | Paper |\n| --- | --- |\n${rows.join('')}`
  expect(places('duplicate-paper', table('Approach'))).toEqual([])
  expect(places('duplicate-paper', table('Remark'))).toHaveLength(1)
})
