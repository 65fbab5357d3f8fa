import {code, quote} from '../finding/quote.ts'
import type {Fold, Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'
import {areOfTwoPeriods, areOfTwoEditions, driftedVenues} from './duplicates/cross-listing.ts'
import {areTogether, paperPairs, type Pair} from './duplicates/paper-pair.ts'
import {repeatedEntries} from './duplicates/repeated-entry.ts'
import {defineRule} from './rule.ts'
import {isCopied} from './duplicates/same-paper.ts'
import {areOfOneKind} from './sections/section-kind.ts'

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
    const across: Pair[] = []
    for (const pair of paperPairs(list, options.except)) {
      if (isOddAcross(pair) && isCopied(list, pair.first, pair.second))
        yield copiedReport(list, pair)
      else if (areTogether(pair)) yield withinReport(list, pair)
      else if (options.across && pair.second.kind === 'paper') across.push(pair)
    }
    for (const pair of repeatedEntries(list, options.except))
      yield {...withinReport(list, pair), severity: 'warning'}
    // What a list repeats as it is, more than once, it means to repeat; so may a long one that has many topics.
    const isOnly = across.filter(isOddAcross).length === 1 && list.entries.length < long
    for (const pair of across) yield* acrossReports(list, pair, isOnly)
  },
})

/** Entries of a list in which a reader may look for one paper in two places. */
const long = 30

/** A paper stands among surveys or talks besides its topic. */
function isOddAcross({first, second}: Pair): boolean {
  return areOfOneKind(first.section, second.section)
}

function withinReport(list: List, pair: Pair): Report {
  return fromBothMembers(pair, (entry) => ({
    message: `Unexpected second entry for ${quote(list.text, entry.titleSpan)}, expected one in ${nameOfPlace(list, entry)}`,
    hint: 'Keep the better of the two entries and remove the other',
  }))
}

function copiedReport(list: List, pair: Pair): Report {
  return fromBothMembers(pair, (entry) => ({
    message: `Unexpected title ${quote(list.text, entry.titleSpan)} of two entries with names and links of their own, expected one title each: one is a copy`,
    hint: 'Give the entry that has the wrong title its own, or remove one if both are one paper',
    severity: 'warning',
  }))
}

/** The group of bullets, the list, or the section, where what folds it says no more than that it does: `Toggle`. */
function nameOfPlace({text}: List, {row, group, section}: Entry): string {
  if (
    group &&
    !row &&
    !/^\W*(?:toggle|more|details|(?:click|show|expand|unfold)\b.*)\W*$/i.test(slice(text, group))
  )
    return quote(text, group)
  return section.title === '' ? 'the list' : code(section.title)
}

/** A list may mean a paper to stand in two sections, but not in two years, nor to have appeared twice, whatever the sections are. */
function* acrossReports(list: List, pair: Pair, isOnly: boolean): Generator<Report> {
  const isMisplaced = areOfTwoPeriods(pair.first, pair.second)
  const isOdd = isOddAcross(pair)
  const isDrifted = isOdd
    ? driftedVenues(pair.first, pair.second) !== undefined
    : areOfTwoEditions(pair.first, pair.second)
  if (isOdd && (isMisplaced || (isOnly && !isDrifted)))
    yield misplacedReport(list, pair, isMisplaced)
  else if (isDrifted) yield driftedReport(list, pair)
}

/** A paper in two sections; `isMisplaced`: of two years, only one of which can be right. */
function misplacedReport(list: List, pair: Pair, isMisplaced: boolean): Report {
  return fromBothMembers(pair, (entry) => ({
    message: `Unexpected second entry for ${quote(list.text, entry.titleSpan)}, expected it in one section`,
    hint: isMisplaced
      ? 'Keep the entry that is right and remove the other'
      : 'Keep both only if the paper belongs into both sections',
    severity: 'info',
    fold: acrossFold('two-periods', 'second entries', 'expected one entry each'),
  }))
}

/** A paper with another venue in each of two sections. */
function driftedReport(list: List, pair: Pair): Report {
  return fromBothMembers(pair, (entry, {venue}) => ({
    message: `Unexpected second entry for ${quote(list.text, entry.titleSpan)} that says ${code(entry.venue?.raw ?? '')}, expected one venue: the other says ${code(venue?.raw ?? '')}`,
    hint: 'Correct the entry that is wrong or out of date',
    severity: 'info',
    fold: acrossFold('drifted', 'second entries that say another venue', 'expected one venue each'),
  }))
}

/** Past three such papers a list hears of them once. */
function acrossFold(key: string, what: string, wanted: string): Fold {
  return {
    key,
    most: 3,
    message: (count) => `Unexpected ${what} for ${count} papers in other sections, ${wanted}`,
  }
}

/** The report on a pair: it stands on the second entry, and on the first for who wrote only that one. */
function fromBothMembers(
  {first, second}: Pair,
  tell: (entry: Entry, other: Entry) => Omit<Report, 'span'>,
): Report {
  const tellOf = (entry: Entry, other: Entry, message: string): Report => ({
    ...tell(entry, other),
    span: entry.titleSpan,
    related: [{message, span: other.titleSpan}],
    entry,
  })
  return {
    ...tellOf(second, first, 'First listed here'),
    counterpart: () => tellOf(first, second, 'Listed here too'),
  }
}
