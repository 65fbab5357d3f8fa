import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {covers, type Span} from '../model/span.ts'
import {defineRule} from './rule.ts'

export default defineRule({
  id: 'inconsistent-label',
  summary: 'A label is not spelled as the list spells it elsewhere, or as its owner does.',
  severity: 'info',
  fix: 'safe',
  defaults: {},
  options: (z) => z.strictObject({}),

  *check(list) {
    const uses = list.entries.flatMap((entry) =>
      entry.kind === 'other' ? [] : entry.links.flatMap((link) => useOf(list, entry, link)),
    )
    const usual = usualSpellings(uses)
    for (const use of uses) {
      const expected = expectedOf(use.label, usual.get(use.word))
      if (expected !== use.label) yield reportOf(use, expected)
    }
  },
})

/** A label at its place. */
interface Use {
  readonly entry: Entry
  readonly label: string
  readonly span: Span
  /** What labels that differ in spelling alone have in common, in one kind of place. */
  readonly word: string
}

/** Names as their owners spell them. */
const brands = [
  'GitHub',
  'GitLab',
  'Hugging Face',
  'Google Drive',
  'OneDrive',
  'arXiv',
  'YouTube',
  'PyTorch',
  'TensorFlow',
]

const brandByWord = new Map(brands.map((brand) => [wordOf(brand), brand]))

/** Labels that name what a link is for; venues and titles, which are links too, have rules of their own. */
const labelWords =
  /^(?:(?:official|source|project|home|web|hugging|google|one|blog)[ -]?)?(?:codes?|implementation|github|gitlab|repos?|repository|pytorch|tensorflow|keras|papers?|pdf|arxiv|preprint|supp|project|page|website|homepage|home|site|demo|blog|video|youtube|slides?|poster|drive|driver?|onedrive|download|weights|models?|datasets?|data|benchmark|huggingface|face|link|links|official|post)$/i

/** Reads a label that is written as it reads; inside other markup it may be part of something else. */
function useOf({text}: List, entry: Entry, link: Link): Use[] {
  const {label, form, span, urlSpan, url} = link
  if (form === 'autolink' || form === 'image' || label === url || !labelWords.test(label)) return []
  const from = form === 'html' ? urlSpan.end : span.start
  const to = form === 'inline' ? urlSpan.start : span.end
  const written = text.slice(from, to)
  const index = written.indexOf(label)
  // A badge's alternative text is not seen.
  if (index === -1 || index !== written.lastIndexOf(label) || written.includes('![')) return []
  const start = from + index
  const word = `${placeOf(entry, link)} ${wordOf(label)}`
  return [{entry, label, span: {start, end: start + label.length}, word}]
}

function placeOf({row}: Entry, {span}: Link): string {
  if (!row) return 'text'
  const index = row.row.cells.findIndex((cell) => covers(cell.span, span))
  return row.table.columns[index]?.name.toLowerCase() ?? 'text'
}

function wordOf(label: string): string {
  return label.toLowerCase().replace(/[\s-]+/g, '')
}

/** What should stand there: the owner's spelling, unless all such labels are small or all capitals. */
function expectedOf(label: string, usual: string | undefined): string {
  const brand = brandByWord.get(wordOf(label))
  if (brand === undefined || (usual !== undefined && isOneCase(usual))) {
    return label === brand ? label : (usual ?? label)
  }
  return usual === undefined && isOneCase(label) ? label : brand
}

function isOneCase(label: string): boolean {
  return label === label.toLowerCase() || label === label.toUpperCase()
}

/** The spelling that nine of ten uses of a word have. */
function usualSpellings(uses: readonly Use[]): Map<string, string> {
  const usual = new Map<string, string>()
  for (const [word, group] of groupBy(uses)) {
    const counts = new Map<string, number>()
    for (const {label} of group) counts.set(label, (counts.get(label) ?? 0) + 1)
    const [most] = [...counts].sort(([, a], [, b]) => b - a)
    if (most && most[1] >= 9 && most[1] * 10 >= group.length * 9) usual.set(word, most[0])
  }
  return usual
}

function groupBy(uses: readonly Use[]): Map<string, Use[]> {
  const groups = new Map<string, Use[]>()
  for (const use of uses) {
    const group = groups.get(use.word)
    if (group) group.push(use)
    else groups.set(use.word, [use])
  }
  return groups
}

function reportOf({entry, label, span}: Use, expected: string): Report {
  const message = `Unexpected label ${code(label)}, expected ${code(expected)}`
  return {
    message,
    span,
    entry,
    fold: {
      key: `${label}>${expected}`,
      most: 20,
      message: (count) => `${message} (${count} such labels)`,
    },
    fix: {safety: 'safe', edits: [{...span, text: expected}]},
  }
}
