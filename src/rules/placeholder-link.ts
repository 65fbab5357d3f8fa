import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {isTemplate, isWordForAddress} from '../model/awaited.ts'
import {countsOf} from '../model/counts.ts'
import type {Entry} from '../model/entry.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {remembered} from '../model/remembered.ts'
import {slice} from '../model/span.ts'
import {hollowLinks} from './entries/hollow-link.ts'
import {meantLabels} from './labels/misspelt-label.ts'
import {defineRule} from './rule.ts'
import {usualOf, wayOf} from './entries/usual-absence.ts'

export default defineRule<{readonly allow: readonly string[]}>({
  id: 'placeholder-link',
  summary: 'A link leads nowhere, where the list has another way to say that there is nothing yet.',
  severity: 'info',
  fix: 'none',
  defaults: {allow: []},
  options: (z) =>
    z.strictObject({
      allow: z.array(z.string()).describe('Labels of links that may lead nowhere.'),
    }),

  *check(list, {options: {allow}}) {
    const entries = list.entries.filter(({kind}) => kind !== 'other')
    const empty = entries.flatMap((entry) =>
      entry.links
        .filter((link) => isEmpty(link) && !isBadge(list, link) && isSaid(link, allow))
        .map((link) => ({entry, link})),
    )
    // A slip of a label, as in `[BitTex]()`, is one more of those that lead nowhere.
    const meant = empty.length > 0 ? meantLabels(list) : new Map<string, string>()
    const nameOf = ({label}: Link) => (meant.get(label) ?? label).toLowerCase()
    const usualFor = remembered(64, (way) => usualOf(list, entries, way, nameOf))
    const ways = empty.map((place) => wayOf(place, nameOf))
    const counts = countsOf(ways)
    for (const [index, {entry, link}] of empty.entries()) {
      const way = ways[index] ?? ''
      const usual = usualFor(way)
      if (!usual || usual.count <= (counts.get(way) ?? 0)) continue
      yield emptyReport(list, entry, link, speaks(link) ? 'the words without a link' : usual.words)
    }
    for (const entry of entries) yield* wordReports(list, entry)
    yield* hollowLinks(list)
  },
})

function emptyReport(list: List, entry: Entry, {span}: Link, words: string): Report {
  return {
    message: `Unexpected ${quote(list.text, span)} that leads nowhere, expected ${words}`,
    hint: 'Give it its address, or write what the list writes for nothing',
    span,
    entry,
    fold: {
      key: words,
      most: 2,
      message: (count) => `Unexpected ${count} links that lead nowhere, expected ${words}`,
    },
  }
}

/** A word where the address should be; a row of nothing else is a template to copy, and so is what says that it is. */
function* wordReports(list: List, entry: Entry): Generator<Report> {
  const isBare = !entry.links.some(({url}) => /^https?:/i.test(url))
  if (isBare && (entry.row || isTemplate(entry.title))) return
  for (const {url, urlSpan} of entry.links) {
    if (!isWordForAddress(url)) continue
    yield {
      message: `Unexpected word ${quote(list.text, urlSpan)} for an address, expected the address or no link`,
      hint: 'Give it its address, or remove the link',
      span: urlSpan,
      entry,
      fold: {
        key: url.toLowerCase(),
        most: 2,
        message: (count) =>
          `Unexpected word ${code(url)} for the address of ${count} links, expected addresses or no links`,
      },
    }
  }
}

function isEmpty({url}: Link): boolean {
  return url === '' || url === '#'
}

/** A badge whose image is the message needs no address. */
function isBadge(list: List, {span}: Link): boolean {
  return /^\[\s*!\[/.test(slice(list.text, span))
}

/** A label that stands for a link; a paper that has none is another matter. */
function isSaid({label, role}: Link, allow: readonly string[]): boolean {
  return role !== 'paper' && !allow.includes(label) && /^[^\s(]+(?: [^\s(]+){0,2}$/.test(label)
}

/** A label that says by itself that there is nothing yet. */
function speaks({label}: Link): boolean {
  return /\b(?:soon|tb[ad]|todo|n\/?a|upcoming|not (?:yet|available))\b/i.test(label)
}
