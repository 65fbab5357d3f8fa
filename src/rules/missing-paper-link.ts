import type {Entry} from '../model/entry.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {paperIdOf} from '../model/paper-id.ts'
import type {Section} from '../model/section.ts'
import {covers, slice} from '../model/span.ts'
import {hasWords} from '../model/words.ts'
import {venueSearch, type VenueSearch} from '../venues/search.ts'
import {isContinued, isSwallowed, wordsBeside} from './entries/company.ts'
import {emptyReport, ledReport, missingReport} from './entries/missing-link-report.ts'
import {hasAddress} from './entries/own-address.ts'
import {isPaperless} from './entries/paperless.ts'
import {deniesPaper} from './entries/placeholder.ts'
import {codedTitle, isVenueOfCode} from './entries/repository-link.ts'
import {defineRule} from './rule.ts'
import {isStatement} from './entries/sentence-title.ts'
import {isJudged} from './labels/settled-label.ts'
import {titleKey} from './duplicates/title-key.ts'
import {unaddressedTitles} from './entries/unaddressed-title.ts'
import {unlinkedAround} from './entries/unlinked-item.ts'

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

  *check(list, {options: {share}, venues}) {
    const search = venueSearch(venues)
    const isAmongUnlinked = unlinkedAround(list)
    const isWithout = (entry: Entry) =>
      isAmongUnlinked(entry) ||
      isPaperless(list, entry, search) ||
      isLinkedByVenue(entry, search) ||
      isContinued(list, entry)
    yield* unaddressedTitles(list)
    for (const kind of ['paper', 'dataset'] as const) {
      const all = list.entries.filter((entry) => entry.kind === kind)
      const entries = expectedEntries(all).filter((entry) => !hasPlaceholder(entry))
      const linked = entries.filter(isLinked).length
      // What one in seven entries lacks is not expected of the others.
      if (entries.length < 5 || linked < entries.length * share) continue
      const expected = new Set(entries)
      const isCodedByHabit = all.filter(codedTitle).length * 8 > all.length
      for (const entry of all) {
        const coded = codedTitle(entry)
        if (coded && !isCodedByHabit) yield ledReport(entry, coded)
        if (isLinked(entry) || isNoTitle(list, entry) || isStatement(list, entry)) continue
        // What is broken has a finding of its own, and a placeholder says that there is none.
        if (hasBrokenLink(list, entry) || hasPlaceholder(entry) || isPending(list, entry)) continue
        const empty = entry.links.find((link) => link.role === 'paper' && !hasAddress(entry, link))
        const led = entry.links.find((link) => isVenueOfCode(link, search))
        if (empty) yield emptyReport(entry, empty)
        else if (expected.has(entry) && led) yield ledReport(entry, led)
        else if (expected.has(entry) && !isWithout(entry)) yield missingReport(entry)
      }
    }
  },
})

/** The entries of which a link is expected: bullets of a section in which many have none are of another kind, but for one with its venue. */
function expectedEntries(entries: readonly Entry[]): Entry[] {
  const sections = new Map<Section, {all: number; unlinked: number}>()
  for (const entry of entries) {
    const {all, unlinked} = sections.get(entry.section) ?? {all: 0, unlinked: 0}
    const more = isLinked(entry) ? 0 : 1
    sections.set(entry.section, {all: all + 1, unlinked: unlinked + more})
  }
  return entries.filter(({row, section, venue, title}) => {
    const {all, unlinked} = sections.get(section) ?? {all: 0, unlinked: 0}
    const isOnly = unlinked === 1 && venue !== undefined && title.split(' ').length > 3
    return row !== undefined || unlinked * 3 <= all || isOnly
  })
}

/** Whether a link leads to the paper: by its role, or because it has the title, an id or a paper's label, or is an address behind the title. */
function isLinked(entry: Entry): boolean {
  const {links, title, titleSpan} = entry
  const isBeside = ({form, span}: Link): boolean =>
    form === 'autolink' && span.start > titleSpan.end && span.start < titleSpan.end + 3
  return links.some(
    (link) =>
      hasAddress(entry, link) &&
      (link.role === 'paper' ||
        covers(link.span, titleSpan) ||
        titleKey(link.label) === titleKey(title) ||
        paperIdOf(link.url) !== undefined ||
        /\bpapers?\b|\bet\.? ?al\b/i.test(link.label) ||
        (link.role !== 'code' && (/\blink\b/i.test(link.label) || isBeside(link)))),
  )
}

/** Whether the venue is what is linked, if not to a repository. */
function isLinkedByVenue({links}: Entry, search: VenueSearch): boolean {
  return links.some(
    ({label, url, role}) => role !== 'code' && url !== '' && search(label) !== undefined,
  )
}

/** Another list, words that lead in what follows, a name in brackets, or words that run on into a link as a sentence does. */
function isNoTitle({text}: List, {title, titleSpan, links, row}: Entry): boolean {
  // A title whose link is broken is told as that, and so is a line that a table has swallowed.
  const isBroken = text.startsWith('](', titleSpan.end)
  if (isBroken && !links.some(({span}) => covers(span, titleSpan))) return true
  if (row) return isSwallowed(text, row)
  if (links.length > 0 && /\s(?:this|these|the|at|in|from|here|see|our|on|with|by)$/i.test(title))
    return true
  if (/[:\]]$/.test(slice(text, titleSpan)) || /^awesome\b/i.test(title)) return true
  if (text[titleSpan.end] === ']' && !title.includes(' ')) return true
  const next = links.find(({span}) => span.start >= titleSpan.end)
  return (
    next !== undefined &&
    /^,?\s$/.test(text.slice(titleSpan.end, next.span.start)) &&
    /^\[(?!\[)\p{Alpha}/u.test(slice(text, next.span)) &&
    !isJudged(next, undefined)
  )
}

function hasBrokenLink(list: List, entry: Entry): boolean {
  const {said} = wordsBeside(list, entry)
  const isHollow = entry.row && entry.links.some(({label, url}) => `${label}${url}`.trim() === '')
  return isHollow === true || /\[(?:paper|pdf|arxiv|link|doi)\]+\s*\(/i.test(said)
}

/** Whether an entry says that its paper is not out, or that there is none: `论文：暂无`, `Paper: coming soon`, `[N/A]`. */
function isPending(list: List, entry: Entry): boolean {
  return pending.test(wordsBeside(list, entry).said)
}

const pending =
  /(?:论文|\bpaper|\bpdf)[\p{Alpha}*_\]]{0,6}\s*[:：][*_\s]*(?:暂无|待|尚未|coming soon|tb[ad]\b|none\b)|\[n\/a\\?\]/iu

/** Whether the column of papers says that there is none, if only by a sign such as `⚠️`. */
function hasPlaceholder({row}: Entry): boolean {
  if (!row) return false
  const column = row.table.columns.findIndex(({role}) => role === 'paper')
  const cell = row.row.cells[column]
  if (cell === undefined) return false
  const isSign = cell.links.length === 0 && cell.text !== '' && !hasWords(cell.text)
  return isSign || deniesPaper(cell)
}
