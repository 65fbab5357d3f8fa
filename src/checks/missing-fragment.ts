import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {fragmentOf} from '../model/address.ts'
import type {Check} from './check.ts'

export default {
  id: 'missing-fragment',
  summary: 'A link leads to a place in a page that has no such place.',
  severity: 'info',
  fix: 'none',
  isOptIn: true,

  *check(list, world): Generator<Report> {
    for (const link of list.links) {
      const fragment = fragmentOf(link.url)
      const evidence = fragment === undefined ? [] : (world.judgementOf(link)?.evidence ?? [])
      const isMissing = evidence.some(
        ({record}) => record?.kind === 'page' && record.missing.includes(fragment ?? ''),
      )
      if (!isMissing) continue
      yield {
        message: `Unexpected fragment in ${code(link.url)}, expected one that the page has`,
        hint: 'Look up what the place is called now, or link to the page as a whole',
        span: link.urlSpan,
      }
    }
  },
} satisfies Check
