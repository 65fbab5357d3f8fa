import {quote} from '../finding/quote.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {paperIdOf} from '../model/paper-id.ts'
import {covers, slice} from '../model/span.ts'
import {wordsBeside} from './company.ts'
import {isPlaceholder} from './placeholder.ts'
import {defineRule} from './rule.ts'
import {isJudged} from './settled-label.ts'

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
        if (isOfAnotherKind(entry, entries) || isNoTitle(list, entry)) continue
        // What is broken has a finding of its own, and a placeholder says that there is none.
        if (hasBrokenLink(list, entry) || hasPlaceholder(entry)) continue
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
        if (isNoPaper(entry)) continue
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
    ({role, span, url}) =>
      url !== '' && (role === 'paper' || covers(span, titleSpan) || paperIdOf(url) !== undefined),
  )
}

/** Words that lead in what follows, or that run on into a link as a sentence does. */
function isNoTitle({text}: List, {titleSpan, links, row}: Entry): boolean {
  if (row) return false
  if (/[:\]]$/.test(slice(text, titleSpan))) return true
  const next = links.find(({span}) => span.start >= titleSpan.end)
  return (
    next !== undefined &&
    /^,?\s$/.test(text.slice(titleSpan.end, next.span.start)) &&
    /^\[(?!\[)\p{L}/u.test(slice(text, next.span)) &&
    !isJudged(next, undefined)
  )
}

function hasBrokenLink(list: List, entry: Entry): boolean {
  const {said} = wordsBeside(list, entry)
  return /\[(?:paper|pdf|arxiv|link|doi)\]+\s*\(/i.test(said)
}

/** A work that was told in a post, a report or a thesis is linked there and has no paper. */
function isNoPaper({links}: Entry): boolean {
  return links.some(({label, url}) => url !== '' && /\b(?:blog|report|thesis)\b/i.test(label))
}

/** Whether the column of papers says that there is none. */
function hasPlaceholder({row}: Entry): boolean {
  if (!row) return false
  const column = row.table.columns.findIndex(({role}) => role === 'paper')
  const cell = row.row.cells[column]
  return cell !== undefined && isPlaceholder(cell)
}
