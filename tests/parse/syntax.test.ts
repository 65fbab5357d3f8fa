import {expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

function skips(count: number): string {
  return `# L\n${'\n## Part\n\n#### Piece\n'.repeat(count)}`
}

test('what remark-lint says of many headings alike is told once', () => {
  const message = 'Unexpected heading rank `4`, expected rank `3`'
  expect(said('heading-increment', skips(2))).toEqual([
    `5:1 info ${message}`,
    `9:1 info ${message}`,
  ])
  expect(said('heading-increment', skips(6))).toEqual([`5:1 info ${message} (6 such places)`])
})
