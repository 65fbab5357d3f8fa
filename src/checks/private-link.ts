import type {Check} from './check.ts'
import {reportLinks} from './link-report.ts'

export default {
  id: 'private-link',
  summary: 'A link leads to something that the public may not see.',
  severity: 'warning',
  fix: 'none',

  check: (list, world) =>
    reportLinks(list, world, 'private', {
      unexpected: 'private link',
      expected: 'a public one',
      hint: 'Ask its owner to share it with everybody',
    }),
} satisfies Check
