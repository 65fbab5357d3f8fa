import {likeness} from '../finding/propose.ts'
import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {addressOf} from '../model/address.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {defineRule} from './rule.ts'
import {titleKey} from './title-key.ts'

export default defineRule<{readonly across: boolean}>({
  id: 'duplicate-paper',
  summary: 'A paper is listed twice.',
  severity: 'error',
  fix: 'none',
  defaults: {across: true},
  options: (z) =>
    z.strictObject({
      across: z.boolean().describe('Whether a paper may be told that stands in two sections.'),
    }),

  *check(list, {options}) {
    for (const pair of duplicatesIn(list)) {
      if (placeOf(pair.first) === placeOf(pair.second)) yield withinReport(list, pair)
      else if (options.across) yield acrossReport(list, pair)
    }
  },
})

/** News speak of papers that are listed elsewhere. */
function isCounted({kind, section}: Entry): boolean {
  return (
    kind !== 'other' &&
    !section.path.some((title) => /\b(?:news|updates?|highlights?|announcements?)\b/i.test(title))
  )
}

/** Where an entry may stand once: its table, or its section's bullets. */
function placeOf({row, section}: Entry): object {
  return row?.table ?? section
}

/** Past this number a list cross-lists on purpose, and hears of it once. */
const crossListing = {
  key: 'across',
  most: 10,
  message: (count: number) =>
    `Unexpected second entries for ${count} papers in other sections, expected one entry each`,
}

interface Pair {
  readonly first: Entry
  readonly second: Entry
}

/** Pairs each entry with the first one of the same kind that names the same paper. */
function* duplicatesIn(list: List): Generator<Pair> {
  const seen = new Map<string, Entry[]>()

  for (const second of list.entries.filter(isCounted)) {
    const keys = keysOf(second)
    const candidates = keys.flatMap((key) => seen.get(key) ?? [])
    const same = candidates.filter(
      (entry) => isSame(entry, second) && !areParts(list, entry, second),
    )
    const first = same.find((entry) => placeOf(entry) === placeOf(second)) ?? same[0]
    if (first) yield {first, second}
    for (const key of keys) remember(seen, key, second)
  }
}

/** Entries of one key that are kept; a hundred entries of one title tell no more than a few. */
const kept = 16

function remember(seen: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = seen.get(key)
  if (!entries) seen.set(key, [entry])
  else if (entries.length < kept) entries.push(entry)
}

/** A dataset goes by its name alone: its link may lead to a paper that presents several. */
function keysOf(entry: Entry): string[] {
  const title = `${entry.kind} title ${titleKey(entry.title)}`
  const link = entry.kind === 'paper' ? linkKey(entry) : undefined
  return link === undefined ? [title] : [title, `paper link ${link}`]
}

function linkKey(entry: Entry): string | undefined {
  const link = entry.links.find(({role}) => role === 'paper')
  const address = link && addressOf(link.url)
  return entry.paper ?? address?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}

function isSame(a: Entry, b: Entry): boolean {
  const [x, y] = [titleKey(a.title), titleKey(b.title)]
  const linked = a.kind === 'paper' && linkKey(a) !== undefined && linkKey(a) === linkKey(b)
  if (linked && isTelling(a) && isTelling(b))
    return x.includes(y) || y.includes(x) || likeness(x, y) >= 0.8
  if (linked) return x === y && a.paper !== undefined
  if (x !== y || areDistinct(a, b)) return false
  return a.kind === 'dataset' ? x.length >= 12 : isTelling(a) && isProven(a) && isProven(b)
}

/** One paper may be listed for each of its parts, by the short names that stand before its title. */
function areParts(list: List, a: Entry, b: Entry): boolean {
  const [x, y] = [nameOf(list, a), nameOf(list, b)]
  return x !== '' && y !== '' && x !== y
}

function nameOf({text}: List, {span, titleSpan}: Entry): string {
  const before = text.slice(span.start, titleSpan.start)
  return titleKey(/\*\*([^*]+)\*\*\s*[:：]\s*[["“]*$/.exec(before)?.[1] ?? '')
}

/** A title that no two papers share by chance. */
function isTelling({title}: Entry): boolean {
  return title.split(' ').length >= 3 || /\p{Script=Han}{6}/u.test(title)
}

function isProven({paper, venue}: Entry): boolean {
  return paper !== undefined || venue !== undefined
}

/** Two ids of one registry, or two editions of one venue, are two papers, however alike their titles are. */
function areDistinct(a: Entry, b: Entry): boolean {
  const registry = (entry: Entry): string | undefined => entry.paper?.split(':')[0]
  if (a.paper !== undefined && a.paper !== b.paper && registry(a) === registry(b)) return true
  return a.venue?.name === b.venue?.name && a.venue?.year !== b.venue?.year
}

function withinReport(list: List, {first, second}: Pair): Report {
  const section = second.section.title === '' ? 'the list' : code(second.section.title)
  return {
    message: `Unexpected second entry for ${quote(list.text, second.titleSpan)}, expected one in ${section}`,
    hint: 'Keep the better of the two entries and remove the other',
    span: second.titleSpan,
    related: [{message: 'First listed here', span: first.titleSpan}],
    entry: second,
  }
}

function acrossReport(list: List, {first, second}: Pair): Report {
  return {
    message: `Unexpected second entry for ${quote(list.text, second.titleSpan)}, expected it in one section`,
    hint: 'Keep both only if the paper belongs into both sections',
    span: second.titleSpan,
    severity: 'info',
    related: [{message: 'First listed here', span: first.titleSpan}],
    entry: second,
    fold: crossListing,
  }
}
