import type {Check} from './check.ts'
import {reportLinks} from './link-report.ts'

export default {
  id: 'unsure-link',
  summary: 'A link did not answer as it should, and nothing is proven.',
  severity: 'info',
  fix: 'none',

  check: (list, world) =>
    reportLinks(list, world, 'unsure', {unexpected: 'failing link', expected: 'one that answers'}),
} satisfies Check
