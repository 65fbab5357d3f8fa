import type {Check} from './check.ts'
import {reportLinks} from './link-report.ts'

export default {
  id: 'dead-link',
  summary: 'A link leads to something that is gone.',
  severity: 'error',
  fix: 'none',

  check: (list, world) =>
    reportLinks(list, world, 'dead', {
      unexpected: 'dead link',
      expected: 'one that answers',
      hint: 'Replace the link by where the page is now, or remove it',
    }),
} satisfies Check
