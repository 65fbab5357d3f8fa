import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import {readRepository} from '../../model/repository-address.ts'

/** Tells two papers that have each other's repository: `SeeNet: …` with `/bee/HearNet`, and `HearNet: …` with `/bee/SeeNet`. */
export function* swappedCode(entries: readonly Entry[]): Generator<Report> {
  const named = new Map<string, Named>()
  for (const entry of entries) {
    const one = namedOf(entry)
    if (one && one.own !== one.repository && !named.has(one.own)) named.set(one.own, one)
  }
  for (const {own, repository, entry, link} of named.values()) {
    const other = named.get(repository)
    if (other?.repository !== own) continue
    yield {
      message: `Unexpected repository of ${code(other.entry.title)}, expected that of ${code(entry.title)}: each of the two has the other's`,
      span: link.urlSpan,
      entry,
      fix: {safety: 'unsafe', edits: [{...link.urlSpan, text: other.link.url}]},
      related: [{message: 'The other stands here', span: other.link.urlSpan}],
    }
  }
}

/** A paper whose title begins with a name of its own, and what its repository is called. */
interface Named {
  readonly own: string
  readonly repository: string
  readonly entry: Entry
  readonly link: Link
}

function namedOf(entry: Entry): Named | undefined {
  const own = /^(\S{3,}):\s/.exec(entry.title)?.[1]
  if (own === undefined) return undefined
  const links = entry.links.filter(({role}) => role === 'code')
  const [link] = links
  const repository = readRepository(link?.url ?? '')?.name
  if (!link || links.length > 1 || repository === undefined) return undefined
  return {own: bare(own), repository: bare(repository), entry, link}
}

/** A name without its signs and its case. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '')
}
