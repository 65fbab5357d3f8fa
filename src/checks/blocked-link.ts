import type {Check} from './check.ts'
import {reportLinks} from './link-report.ts'

export default {
  id: 'blocked-link',
  summary: "A link's host refuses robots or limits them, and nobody else could answer for it.",
  severity: 'info',
  fix: 'none',

  check: (list, world) =>
    reportLinks(list, world, 'blocked', {unexpected: 'walled link', expected: 'one that answers'}),
} satisfies Check
