import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {PaperFault} from '../verdict/record.ts'
import type {Check} from './check.ts'
import {knownPapers, nameOf} from './paper-evidence.ts'

export default {
  id: 'retracted-paper',
  summary: 'A paper was withdrawn by its authors or retracted by its publisher.',
  severity: 'error',
  fix: 'none',

  *check(list, world): Generator<Report> {
    for (const {entry, link, records} of knownPapers(list, world)) {
      const known = records.find(({record}) => record.fault !== undefined)
      if (known?.record.fault === undefined) continue
      const {fault} = known.record
      const {what, why} = words[fault]
      yield {
        message: `Unexpected ${what} ${code(entry.title)}, expected one that stands: ${why}, as ${nameOf(known.source)} says`,
        hint: 'Remove it, or say beside it what became of it',
        span: link.urlSpan,
        entry,
        ...(fault === 'concern' && {severity: 'warning'}),
      }
    }
  },
} satisfies Check

const words = {
  withdrawn: {what: 'withdrawn paper', why: 'its authors have withdrawn it'},
  retracted: {what: 'retracted paper', why: 'its publisher has retracted it'},
  concern: {what: 'doubtful paper', why: 'its publisher has expressed concern'},
} as const satisfies Record<PaperFault, object>
