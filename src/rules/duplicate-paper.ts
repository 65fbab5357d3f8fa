import {code, quote} from '../finding/quote.ts'
import type {Related, Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'
import {defineRule} from './rule.ts'
import {areParts, isCopied, isSameLink, isSamePaper, paperKeys} from './same-paper.ts'
import {areOfOneKind} from './section-kind.ts'

export default defineRule<{readonly across: boolean; readonly except: readonly string[]}>({
  id: 'duplicate-paper',
  summary: 'A paper is listed twice.',
  severity: 'error',
  fix: 'none',
  defaults: {across: true, except: []},
  options: (z) =>
    z.strictObject({
      across: z.boolean().describe('Whether a paper may be told that stands in two sections.'),
      except: z
        .array(z.string())
        .describe('Headings of sections that list again what others hold, such as a selection.'),
    }),

  *check(list, {options}) {
    const pairs = [...duplicatesIn(list, options.except)]
    const across = pairs.filter(
      (pair) => !isWithin(pair) && isOddAcross(pair) && !isCopied(list, pair.first, pair.second),
    )
    for (const pair of pairs) {
      if (isCopied(list, pair.first, pair.second)) yield copiedReport(list, pair)
      else if (isWithin(pair)) yield withinReport(list, pair)
      // What a list repeats as it is, more than once, it means to repeat.
      else if (options.across && across.includes(pair) && (across.length === 1 || isDrifted(pair)))
        yield acrossReport(list, pair)
    }
  },
})

/** News speak of papers that are listed elsewhere, as a selection does; words before a colon lead in links. */
function isCounted(
  {text}: List,
  {kind, section, span, titleSpan}: Entry,
  except: readonly string[],
): boolean {
  return (
    kind !== 'other' &&
    !/\b(?:version|extension) of\b/i.test(text.slice(span.start, titleSpan.start)) &&
    !slice(text, titleSpan).endsWith(':') &&
    !section.path.some((title) => except.includes(title)) &&
    !section.path.some((title) => /\b(?:news|updates?|highlights?|announcements?)\b/i.test(title))
  )
}

/** Where an entry may stand once: its table, its group of bullets, or all those of its section. */
function placeOf({row, group, section}: Entry): object {
  return row?.table ?? group ?? section
}

function isWithin({first, second}: Pair): boolean {
  return placeOf(first) === placeOf(second)
}

/** Whether two entries of one paper say different things of it: where it is, or where it appeared. */
function isDrifted({first, second}: Pair): boolean {
  const [a, b] = [first.venue, second.venue]
  return !isSameLink(first, second) || (!!a && !!b && (a.name !== b.name || a.year !== b.year))
}

/** A dataset serves several tasks, and a paper stands among surveys or talks besides its topic. */
function isOddAcross({first, second}: Pair): boolean {
  return second.kind === 'paper' && areOfOneKind(first.section, second.section)
}

/** Past this number a list cross-lists on purpose, and hears of it once. */
const crossListing = {
  key: 'across',
  most: 3,
  message: (count: number) =>
    `Unexpected second entries for ${count} papers in other sections, expected one entry each`,
}

interface Pair {
  readonly first: Entry
  readonly second: Entry
}

/** Pairs each entry with the first one of the same kind that names the same paper. */
function* duplicatesIn(list: List, except: readonly string[]): Generator<Pair> {
  const seen = new Map<string, Entry[]>()

  for (const second of list.entries.filter((entry) => isCounted(list, entry, except))) {
    const keys = paperKeys(second)
    const candidates = keys.flatMap((key) => seen.get(key) ?? [])
    const same = candidates.filter(
      (entry) => isSamePaper(entry, second) && !areParts(list, entry, second),
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

function withinReport(list: List, pair: Pair): Report {
  return fromBothMembers(pair, (entry) => ({
    message: `Unexpected second entry for ${quote(list.text, entry.titleSpan)}, expected one in ${nameOfPlace(list, entry)}`,
    hint: 'Keep the better of the two entries and remove the other',
  }))
}

function copiedReport(list: List, pair: Pair): Report {
  return fromBothMembers(pair, (entry) => ({
    message: `Unexpected title ${quote(list.text, entry.titleSpan)} of a second paper, expected its own: name and link are another's`,
    hint: 'Give the entry its own title, or remove it if both are one paper',
    severity: 'warning',
  }))
}

function nameOfPlace({text}: List, {row, group, section}: Entry): string {
  if (group && !row) return quote(text, group)
  return section.title === '' ? 'the list' : code(section.title)
}

function acrossReport(list: List, pair: Pair): Report {
  return fromBothMembers(pair, (entry) => ({
    message: `Unexpected second entry for ${quote(list.text, entry.titleSpan)}, expected it in one section`,
    hint: 'Keep both only if the paper belongs into both sections',
    severity: 'info',
    fold: crossListing,
  }))
}

/** The report on a pair: it stands on the second entry, and on the first for who wrote only that one. */
function fromBothMembers(
  {first, second}: Pair,
  tell: (entry: Entry) => Omit<Report, 'span'>,
): Report {
  const tellOf = (entry: Entry, related: Related): Report => ({
    ...tell(entry),
    span: entry.titleSpan,
    related: [related],
    entry,
  })
  return {
    ...tellOf(second, {message: 'First listed here', span: first.titleSpan}),
    counterpart: () => tellOf(first, {message: 'Listed here too', span: second.titleSpan}),
  }
}
