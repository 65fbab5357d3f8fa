import type {Report} from '../finding/report.ts'
import type {Check} from './check.ts'
import {reportRepositories} from './repository-report.ts'

export default {
  id: 'empty-repository',
  summary: 'A link that should lead to code leads to a repository without any.',
  severity: 'info',
  fix: 'none',

  check: (list, world): Iterable<Report> =>
    reportRepositories(list, world, (record, link) => {
      const words = {unexpected: 'repository without code', expected: 'one with code'}
      if (record.isEmpty)
        return {...words, unexpected: 'empty repository', because: 'has no commit'}
      // What is no code may be all that a data set or a list needs.
      return record.hasNoCode && link.role === 'code'
        ? {...words, because: 'holds nothing but words and pictures'}
        : undefined
    }),
} satisfies Check
