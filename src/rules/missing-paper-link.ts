import {quote} from '../finding/quote.ts'
import type {Entry} from '../model/entry.ts'
import {covers} from '../model/span.ts'
import {defineRule} from './rule.ts'

export default defineRule<{readonly share: number}>({
  id: 'missing-paper-link',
  summary: 'An entry has no link to its paper where nearly all others have one.',
  severity: 'warning',
  fix: 'none',
  defaults: {share: 0.857},
  options: (z) =>
    z.strictObject({
      share: z
        .number()
        .min(0)
        .max(1)
        .describe('The share of entries with a link from which on all others should have one.'),
    }),

  *check(list, {options: {share}}) {
    for (const kind of ['paper', 'dataset'] as const) {
      const entries = list.entries.filter((entry) => entry.kind === kind)
      const unlinked = entries.filter((entry) => !isLinked(entry))
      const linked = entries.length - unlinked.length
      // What one in seven entries lacks is not expected of the others.
      if (entries.length < 5 || linked < entries.length * share) continue
      for (const entry of unlinked) {
        if (isOfAnotherKind(entry, entries)) continue
        const empty = entry.links.find(({role, url}) => role === 'paper' && url === '')
        if (empty) {
          yield {
            message: `Unexpected ${quote(list.text, empty.span)} that leads nowhere, expected the address of the paper`,
            hint: 'Give it its address, or say that there is no paper',
            span: empty.span,
            entry,
          }
          continue
        }
        yield {
          message: `Unexpected title ${quote(list.text, entry.titleSpan)} without a link, expected one to the paper`,
          hint: 'Link the title to the paper, or say that there is none',
          span: entry.titleSpan,
          entry,
        }
      }
    }
  },
})

/** A section of bullets in which many have no paper holds workshops or tools, not papers. */
function isOfAnotherKind({section, row}: Entry, entries: readonly Entry[]): boolean {
  if (row) return false
  const siblings = entries.filter((entry) => entry.section === section)
  return siblings.filter((entry) => !isLinked(entry)).length * 3 > siblings.length
}

function isLinked({links, titleSpan}: Entry): boolean {
  return links.some(
    ({role, span, url}) => url !== '' && (role === 'paper' || covers(span, titleSpan)),
  )
}
