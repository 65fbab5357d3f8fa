import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {slice} from '../model/span.ts'
import {reasons} from '../verdict/reason.ts'
import type {Check} from './check.ts'
import {linksWith} from './link-report.ts'

export default {
  id: 'moved-link',
  summary: 'A link leads to something that has moved for good.',
  severity: 'warning',
  fix: 'safe',

  *check(list, world): Generator<Report> {
    for (const {link, judgement, entry} of linksWith(list, world, 'moved')) {
      if (judgement.movedTo === undefined) continue
      const target = withFragment(judgement.movedTo, link.url)
      const exact = slice(list.text, link.urlSpan) === link.url
      yield {
        message: `Unexpected link ${code(link.url)}, expected ${code(target)}: it ${reasons[judgement.reason]}`,
        span: link.urlSpan,
        ...(entry && {entry}),
        ...(exact && {fix: {safety: 'safe', edits: [{...link.urlSpan, text: target}]}}),
      }
    }
  },
} satisfies Check

/** A redirect keeps the fragment unless it brings one of its own. */
function withFragment(target: string, url: string): string {
  const hash = url.indexOf('#')
  return target.includes('#') || hash === -1 ? target : target + url.slice(hash)
}
