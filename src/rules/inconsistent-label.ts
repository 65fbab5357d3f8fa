import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {countsOf, mostOf} from '../model/counts.ts'
import type {Entry} from '../model/entry.ts'
import {groupBy} from '../model/group-by.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import type {Role} from '../model/role.ts'
import {covers, type Span} from '../model/span.ts'
import {meantLabels} from './labels/misspelt-label.ts'
import {brandOf} from './labels/brand.ts'
import {defineRule} from './rule.ts'
import {isJudged, settledLabel, wordOf} from './labels/settled-label.ts'

export default defineRule<{readonly share: number}>({
  id: 'inconsistent-label',
  summary: 'A label is not spelled as the list spells it elsewhere, or as its owner does.',
  severity: 'info',
  fix: 'safe',
  defaults: {share: 0.9},
  options: (z) =>
    z.strictObject({
      share: z
        .number()
        .min(0.5)
        .max(1)
        .describe("The share of a label's uses from which on one spelling is the list's own."),
    }),

  *check(list, {options, labels}) {
    const meant = meantLabels(list)
    const uses = list.entries.flatMap((entry) =>
      entry.kind === 'other'
        ? []
        : entry.links.flatMap((link) =>
            isJudged(link, labels.get(link.role)) || meant.has(link.label)
              ? useOf(list, entry, link)
              : [],
          ),
    )
    const usual = usualSpellings(uses, options.share)
    // A name that the list itself spells so more often than its owner does is worth one word in all.
    const counts = countsOf(uses.map(({label}) => label))
    const isOwn = (label: string, expected: string): boolean =>
      (counts.get(label) ?? 0) > (counts.get(expected) ?? 0)
    for (const use of uses) {
      const expected =
        settledLabel(use, labels) ??
        meant.get(use.label) ??
        expectedOf(use.label, usual.get(use.word))
      if (expected !== use.label) yield reportOf(use, expected, isOwn(use.label, expected))
    }
  },
})

/** A label at its place. */
interface Use {
  readonly entry: Entry
  readonly label: string
  readonly role: Role
  readonly span: Span
  /** What labels that differ in spelling alone have in common, in one kind of place. */
  readonly word: string
}

/** Reads a label that is written as it reads; inside other markup it may be part of something else. */
function useOf({text}: List, entry: Entry, link: Link): Use[] {
  const {label, role, form, span, urlSpan, url} = link
  if (form === 'autolink' || form === 'image' || label === url) return []
  // A label that is the entry's venue has rules of its own.
  if (entry.venue && covers(span, entry.venue.span)) return []
  const from = form === 'html' ? urlSpan.end : span.start
  const to = form === 'inline' ? urlSpan.start : span.end
  const written = text.slice(from, to)
  const index = written.indexOf(label)
  // A badge's alternative text is not seen.
  if (index === -1 || index !== written.lastIndexOf(label) || written.includes('![')) return []
  const start = from + index
  const word = `${placeOf(entry, link)} ${wordOf(label)}`
  return [{entry, label, role, span: {start, end: start + label.length}, word}]
}

function placeOf({row}: Entry, {span}: Link): string {
  if (!row) return 'text'
  const index = row.row.cells.findIndex((cell) => covers(cell.span, span))
  return row.table.columns[index]?.name.toLowerCase() ?? 'text'
}

/** What should stand there: the list's own spelling, else the owner's, unless the label is small or all capitals. */
function expectedOf(label: string, usual: string | undefined): string {
  const brand = brandOf(label)
  if (label === brand) return label
  // The owner's own name in one word, as its organisation there is called.
  if (label === 'HuggingFace') return usual ?? label
  return usual ?? (brand === undefined || isOneCase(label) ? label : brand)
}

function isOneCase(label: string): boolean {
  return label === label.toLowerCase() || label === label.toUpperCase()
}

/** The spelling that nearly all uses of a word have, or most of a name that the list never spells as its owner does. */
function usualSpellings(uses: readonly Use[], share: number): Map<string, string> {
  const usual = new Map<string, string>()
  for (const [word, group] of groupBy(uses, (use) => use.word)) {
    const counts = countsOf(group.map(({label}) => label))
    const most = mostOf(counts)
    if (!most) continue
    const [label, count] = most
    const isUsual = count >= 9 && count >= group.length * share
    const isOwn = isOneCase(label) && count > 2 && count * 2 > group.length
    if (isUsual || (isOwn && !counts.has(brandOf(label) ?? label))) usual.set(word, label)
  }
  return usual
}

function reportOf({entry, label, span}: Use, expected: string, isOwn: boolean): Report {
  const message = `Unexpected label ${code(label)}, expected ${code(expected)}`
  return {
    message,
    span,
    entry,
    fold: {
      key: `${label}>${expected}`,
      most: isOwn ? 1 : 2,
      message: (count) => `${message} (${count} such labels)`,
    },
    fix: {safety: 'safe', edits: [{...span, text: expected}]},
  }
}
