import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {ContentsItem} from '../../model/contents.ts'
import type {Section} from '../../model/section.ts'
import type {Span} from '../../model/span.ts'
import {compareWords} from './heading-words.ts'
import {nameOf, type SectionsByName} from './section-name.ts'

/** An entry of the contents with the section that it leads to. */
export interface Found {
  readonly item: ContentsItem
  readonly section: Section
}

/** An entry whose fragment is wrong in letter case alone; contents that write all of them so hear of it once. */
export function caseReport(
  item: ContentsItem,
  fragment: string,
  section: Section | undefined,
): Report {
  return {
    message: `Unexpected fragment ${code(`#${item.fragment}`)}, expected ${code(`#${fragment}`)}: letter case may count`,
    span: fragmentSpan(item),
    fix: fragmentFix(item, fragment),
    ...(section && {related: [{message: 'The heading', span: section.titleSpan}]}),
    fold: {
      key: 'case',
      most: 1,
      message: (count) =>
        `Unexpected letter case in the fragments of ${count} contents entries, expected that of the headings' own`,
    },
  }
}

/** The entries with the sections that they mean, where one leads to another than its text names. */
export function correctTargets(byName: SectionsByName, found: readonly Found[]): Found[] {
  const listed = new Set(found.map(({section}) => section))
  const taken = new Set<Section>()

  return found.map(({item, section}) => {
    const repeated = taken.has(section)
    taken.add(section)
    if (compareWords(item.text, section.title) !== 'different' && !repeated) return {item, section}
    const named = namedBy(byName, item.text).filter(
      (other) => other !== section && !listed.has(other),
    )
    const [only] = named.length === 1 ? named : []
    return {item, section: only && !isRightBelow(section, only, item) ? only : section}
  })
}

/** The sections of an entry's name, or of what stands before a bracket that explains it: `MARL in LLMs (… Models)`. */
function namedBy(byName: SectionsByName, text: string): readonly Section[] {
  return byName.get(nameOf(text)) ?? byName.get(nameOf(text.replace(/\s*\([^()]*\)\s*$/, ''))) ?? []
}

/** Whether an entry leads to an anchor of its own in the first heading below the one that it names. */
function isRightBelow({span, slug}: Section, above: Section, {fragment}: ContentsItem): boolean {
  const between = span.start - above.span.end
  return fragment !== slug && between >= 0 && between <= 4
}

/** Entries that lead to another heading than their text names. */
export function* wrongTargets(
  found: readonly Found[],
  meant: readonly Found[],
  fragmentOf: (section: Section) => string = ({slug}) => slug,
): Generator<Report> {
  for (const [index, {item, section}] of meant.entries()) {
    if (found[index]?.section === section) continue
    const fragment = fragmentOf(section)
    yield {
      message: `Unexpected fragment ${code(`#${item.fragment}`)}, expected ${code(`#${fragment}`)} of the heading with that text`,
      span: fragmentSpan(item),
      fix: fragmentFix(item, fragment),
      related: [{message: 'The heading', span: section.titleSpan}],
    }
  }
}

/** Where the fragment of an entry stands: the whole address, or the end of one that names the list's own page. */
export function fragmentSpan({link: {url, urlSpan}}: ContentsItem): Span {
  return {start: urlSpan.start + Math.max(0, url.indexOf('#')), end: urlSpan.end}
}

/** Gives an entry another fragment. */
export function fragmentFix(item: ContentsItem, fragment: string) {
  const edit = {...fragmentSpan(item), text: `#${encodeURI(fragment)}`}
  return {safety: 'safe', edits: [edit]} as const
}
