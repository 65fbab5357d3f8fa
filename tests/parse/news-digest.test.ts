import {expect, test} from 'vitest'
import {viewOf} from '../support/list-view.ts'
import {parse} from '../../src/index.ts'

const digest = (heading: string): string =>
  `# L\n\n# 📢 News\n\n## ${heading}\n\n- **[2025.02.07]**\n  - Paper: [Learning to see far](https://arxiv.org/abs/2502.01111) SEE 2025\n`

test.each(['Papers', 'Week Papers', "This Week's Papers", 'Papers of the Month'])(
  'papers are entries below news where a heading says so: %s',
  (heading) => {
    const {entries} = parse(
      `${digest(heading)}\n# Papers\n\n- [Learning to hear](https://arxiv.org/abs/2502.01113)\n`,
    )
    expect(entries.map(viewOf)).toMatchObject([
      {kind: 'paper', title: 'Learning to see far'},
      {kind: 'paper', title: 'Learning to hear'},
    ])
  },
)

test('what news tell of papers otherwise is no entry', () => {
  const {entries} = parse(
    `${digest('Our papers')}\n# Papers\n\n- [Learning to hear](https://arxiv.org/abs/2502.01113)\n`,
  )
  expect(entries.map(({title}) => title)).toEqual(['Learning to hear'])
})
