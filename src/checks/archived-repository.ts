import type {Report} from '../finding/report.ts'
import type {Check} from './check.ts'
import {reportRepositories} from './repository-report.ts'

export default {
  id: 'archived-repository',
  summary: 'A link leads to a repository that is archived: nobody looks after it any more.',
  severity: 'info',
  fix: 'none',

  check: (list, world): Iterable<Report> =>
    reportRepositories(list, world, (record) =>
      record.isArchived
        ? {
            unexpected: 'archived repository',
            expected: 'one that is looked after',
            because:
              record.archivedAt === undefined
                ? 'is read-only'
                : `is read-only since ${record.archivedAt}`,
          }
        : undefined,
    ),
} satisfies Check
