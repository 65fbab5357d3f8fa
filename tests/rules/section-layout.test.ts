import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

const rule = 'unusual-venue'

/** Five entries that write their venues alike, and a section with another layout and lines of its own. */
function list(lines: string): string {
  const entries = ['CVPR 2019', 'ICCV 2019', 'ECCV 2020', 'ICML 2021', 'ICLR 2022'].map(
    (venue, index) =>
      `- [Learning to see number ${index}](https://arxiv.org/abs/2305.0000${index}), ${venue}\n`,
  )
  const own = "  - [Learning to walk](https://arxiv.org/abs/2306.00001), CVPR'19\n"
  return `## Papers\n\n${entries.join('')}\n## Code\n\n- [SeeKit](https://github.com/o/see)\n${own}${lines}`
}

test('a section that has a layout of its own keeps it, lines beside its entries included', () => {
  expect(places(rule, list(''))).toHaveLength(1)
  expect(places(rule, list("  - SeeNet (ICCV'19)\n  - HearNet (ECCV'20)\n"))).toEqual([])
  expect(places(rule, list('  - SeeNet (ICCV 2019)\n  - HearNet (ECCV 2020)\n'))).toHaveLength(1)
})
