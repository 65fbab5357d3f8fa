import {describe, expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

const skip = '\n## Part\n\n#### Piece\n'
const step = '\n## Part\n\n### Piece\n\n#### Bit\n'

test('what remark-lint says of headings alike is told once', () => {
  const message = 'Unexpected heading rank `4`, expected rank `3`'
  expect(said('heading-increment', `# L\n${skip}`)).toEqual([`5:1 info ${message}`])
  expect(said('heading-increment', `# L\n${skip}\n#### Bit\n${step}`)).toEqual([
    `5:1 info ${message} (2 such places)`,
  ])
})

describe('nothing is said of headings', () => {
  test.each([
    ['that skip a level twice', 'heading-increment', `# L\n${skip.repeat(2)}${step}`],
    ['that never have a level', 'heading-increment', '# L\n\n### Surveys\n\n### Papers\n'],
    ['without words', 'heading-increment', '# L\n\n######\n'],
    ['that call the reader', 'heading-increment', '# L\n\n#### Pull requests are welcome!\n'],
    ['that are a link', 'heading-increment', '# L\n\n#### [How to help](help.md)\n'],
    [
      'of the first level that are its sections',
      'no-multiple-toplevel-headings',
      '# L\n\n# Surveys\n\n# Papers\n',
    ],
    [
      'of the first level that stand at the end',
      'no-multiple-toplevel-headings',
      '# L\n\n## Surveys\n\n# References\n',
    ],
    [
      'of the first level that stand above others',
      'no-multiple-toplevel-headings',
      '# L\n\n## Surveys\n\n# Resources\n\n## Courses\n',
    ],
    ['that draw a line', 'no-duplicate-headings-in-section', '# L\n\n##\n\nA\n\n##\n'],
    [
      'that HTML headings part',
      'no-duplicate-headings-in-section',
      '# L\n\n<h2>A</h2>\n\n## 2023\n\n<h2>B</h2>\n\n## 2023\n',
    ],
  ])('%s', (_, rule, text) => {
    expect(said(rule, text)).toEqual([])
  })
})

test.each([
  ['# L\n\n# Papers\n\n## Surveys\n', 1],
  ['# L\n\nA list.\n\n# Papers\n\n## Surveys\n', 0],
  ['# L\n\nA list.\n\n# Table of Contents\n\n## Surveys\n', 1],
  ['# L\n\n# Papers\n\n## Surveys\n\n# Courses\n', 0],
])('a second heading of the first level above others: %j', (text, count) => {
  expect(said('no-multiple-toplevel-headings', text)).toHaveLength(count)
})

test('only definitions that lead somewhere are defined twice', () => {
  const comments =
    '[comment]: <> (Bee2021)\n\n[comment]: <> (Cee2020)\n\n[//]: # (a)\n\n[//]: # (b)\n'
  expect(said('no-duplicate-definitions', `# L\n\n${comments}`)).toEqual([])
  const address = '[paper]: https://example.org/a\n\n'
  expect(said('no-duplicate-definitions', `# L\n\n${address.repeat(2)}`)).toHaveLength(1)
})
