import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const nameOf = (behind: string): string | undefined =>
  onlyEntry(
    `# L\n\n## Papers\n\n- [Seeing Far with Quantile Metrics](https://arxiv.org/abs/1903.08762) - ${behind}\n`,
  ).venue?.name

test.each([
  ['LinkedIn (2019)', undefined],
  ['DoorDash (2019)', undefined],
  ['SightSys (2019)', 'SightSys'],
])('a company behind a title is who wrote it, and no venue: %s', (behind, name) => {
  expect(nameOf(behind)).toBe(name)
})
