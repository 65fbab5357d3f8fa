import {likeness} from '../finding/propose.ts'
import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {addressOf} from '../model/address.ts'
import type {Entry} from '../model/entry.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {paperIdOf} from '../model/paper-id.ts'
import {defineRule} from './rule.ts'
import {titleKey} from './title-key.ts'

export default defineRule({
  id: 'duplicate-link',
  summary: 'One paper address stands under two clearly different titles.',
  severity: 'warning',
  fix: 'none',
  defaults: {},
  options: (z) => z.strictObject({}),

  *check(list) {
    for (const [first, second, ...others] of usersByPaper(list)) {
      if (!first || !second || !areDifferent(first, second)) continue
      // What stands under three titles and more has several parts, as a programme has, and each may be listed.
      if (others.some((one) => areDifferent(one, first) && areDifferent(one, second))) continue
      yield {
        ...reportOf(list, second, first, 'The first title'),
        counterpart: () => reportOf(list, first, second, 'The other title'),
      }
    }
  },
})

/** The entries of each paper that is linked. */
function usersByPaper(list: List): Iterable<readonly User[]> {
  const users = new Map<string, User[]>()
  for (const entry of list.entries.filter(isJudged)) {
    const link = entry.links.find(({role}) => role === 'paper')
    const key = link && keyOf(link)
    if (link && key !== undefined) users.set(key, [...(users.get(key) ?? []), {entry, link}])
  }
  return users.values()
}

/** An entry and its link to the paper. */
interface User {
  readonly entry: Entry
  readonly link: Link
}

function reportOf(list: List, {entry, link}: User, other: User, message: string): Report {
  return {
    message: `Unexpected link ${code(link.url)} under a second title, expected the paper ${quote(list.text, entry.titleSpan)}`,
    hint: 'Correct the link of one entry, or keep one entry if both are one paper that was renamed',
    span: link.urlSpan,
    related: [{message, span: other.entry.titleSpan}],
    entry,
  }
}

/** Datasets share the papers that present them, and news speak of anything. */
function isJudged({kind, section, title}: Entry): boolean {
  const isNews = section.path.some((name) =>
    /\b(?:news|updates?|highlights?|datasets?|benchmarks?|surveys?)\b/i.test(name),
  )
  // `Zhang et al. (2019)` cites a paper and is no title of it.
  return (
    kind === 'paper' && !isNews && title.split(' ').length >= 3 && !/\bet\.? ?al\b/i.test(title)
  )
}

function keyOf({url}: Link): string | undefined {
  const id = paperIdOf(url)
  if (id !== undefined) return id
  const address = addressOf(url)
  return address !== undefined && /\/[^/]*\d[^/]*$|\.pdf$/i.test(new URL(address).pathname)
    ? address
    : undefined
}

/** Titles that no renaming explains. */
function areDifferent({entry: a}: User, {entry: b}: User): boolean {
  const [x, y] = [titleKey(a.title), titleKey(b.title)]
  return !x.includes(y) && !y.includes(x) && likeness(x, y) < 0.45
}
