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
    const usersByPaper = new Map<string, User[]>()
    for (const entry of list.entries.filter(isJudged)) {
      const link = entry.links.find(({role}) => role === 'paper')
      const key = link && keyOf(link)
      if (!link || key === undefined) continue
      const users = usersByPaper.get(key) ?? []
      const user = {entry, link}
      usersByPaper.set(key, [...users.slice(0, 2), user])
      const other = users.find((one) => areDifferent(one.entry, entry))
      // A paper that stands under three titles and more has several parts, and each may be listed.
      if (!other || users.length > 1) continue
      yield {
        ...reportOf(list, user, other, 'The first title'),
        counterpart: () => reportOf(list, other, user, 'The other title'),
      }
    }
  },
})

/** An entry and its link to the paper. */
interface User {
  readonly entry: Entry
  readonly link: Link
}

function reportOf(list: List, {entry, link}: User, other: User, message: string): Report {
  return {
    message: `Unexpected link ${code(link.url)} under a second title, expected the paper ${quote(list.text, entry.titleSpan)}`,
    hint: 'One of the two entries has the link of the other, most likely',
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
function areDifferent(a: Entry, b: Entry): boolean {
  const [x, y] = [titleKey(a.title), titleKey(b.title)]
  return !x.includes(y) && !y.includes(x) && likeness(x, y) < 0.45
}
