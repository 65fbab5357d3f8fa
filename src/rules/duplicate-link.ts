import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {tellsOther} from './labels/address-title.ts'
import {repeatedLinks} from './duplicates/repeated-link.ts'
import {defineRule} from './rule.ts'
import {wordsOf} from './duplicates/same-paper.ts'
import {sharedLinks, type User} from './duplicates/shared-link.ts'
import {statedId} from './duplicates/stated-id.ts'
import {titleKey} from './duplicates/title-key.ts'

export default defineRule<{readonly except: readonly string[]}>({
  id: 'duplicate-link',
  summary:
    'One paper address stands under two clearly different titles, or an entry has one link twice.',
  severity: 'warning',
  fix: 'unsafe',
  defaults: {except: []},
  options: (z) =>
    z.strictObject({
      except: z
        .array(z.string())
        .describe('Headings of sections whose entries may share a link with others.'),
    }),

  *check(list, {options: {except}}) {
    for (const [first, second] of sharedLinks(list, except)) {
      const isBefore = first.entry.span.start < second.entry.span.start
      const ofFirst = () => reportOf(list, first, second, 'The other title')
      const ofSecond = () =>
        reportOf(list, second, first, isBefore ? 'The first title' : 'The other title')
      const isFirstWrong =
        statedId(list, second) === undefined &&
        (statedId(list, first) !== undefined || tellsOther(first.link.url, first.entry))
      const [told, counterpart] = isFirstWrong ? [ofFirst, ofSecond] : [ofSecond, ofFirst]
      yield {...told(), counterpart}
    }
    yield* repeatedLinks(list)
  },
})

/** What is wrong with one of the two entries, as far as one can see: its link, its title, or one of both. */
function reportOf(list: List, {entry, link}: User, other: User, message: string): Report {
  const place = {entry, related: [{message, span: other.entry.titleSpan}]}
  const stated = statedId(list, {entry, link})
  if (stated) {
    return {
      ...place,
      message: `Unexpected link ${code(link.url)} in an entry that states arXiv ${code(stated.id)}, expected the link to it: another paper has this one`,
      span: link.urlSpan,
      fix: {safety: 'unsafe', edits: [stated.edit]},
    }
  }
  if (isRenaming(entry, other.entry)) {
    return {
      ...place,
      message: `Unexpected second title of the paper ${code(link.url)}, expected one: it was renamed, or a link is wrong`,
      hint: 'Keep the entry of its last title, or correct the link of the other',
      severity: 'info',
      span: entry.titleSpan,
    }
  }
  return {
    ...place,
    message: `Unexpected link ${code(link.url)} under a second title, expected the paper ${quote(list.text, entry.titleSpan)}: a link is wrong, or the paper was renamed`,
    hint: 'Correct the link of one entry, or keep one entry if both are one paper that was renamed',
    span: link.urlSpan,
  }
}

/**
 * Whether two titles are those of one paper before and after: they share its name or several of its words. Shared code
 * says nothing: who copies a row and forgets the link forgets the code as well.
 */
function isRenaming(a: Entry, b: Entry): boolean {
  const nameOf = ({title}: Entry) => titleKey(/^([^:]+):/.exec(title)?.[1] ?? '')
  if (nameOf(a) !== '' && nameOf(a) === nameOf(b)) return true
  const words = wordsOf(b)
  const shared = [...wordsOf(a)].filter((word) => words.has(word)).length
  return shared >= 3 && shared * 2 >= Math.min(wordsOf(a).size, words.size)
}
