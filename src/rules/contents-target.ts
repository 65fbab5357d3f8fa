import {likeness} from '../finding/propose.ts'
import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {ContentsItem} from '../model/contents.ts'
import type {List} from '../model/list.ts'
import type {Section} from '../model/section.ts'
import {bare, compareWords, wordsOf} from './heading-words.ts'
import {nearFragment} from './lost-fragment.ts'

/** An entry of the contents with the section that it leads to. */
export interface Found {
  readonly item: ContentsItem
  readonly section: Section
}

export type SectionsByName = ReadonlyMap<string, readonly Section[]>

export function nameOf(title: string): string {
  return bare(title).toLowerCase()
}

/** The sections by their bare titles, in lower case. */
export function sectionsByName({sections}: List): SectionsByName {
  const byName = new Map<string, Section[]>()
  for (const section of sections) {
    const name = nameOf(section.title)
    const same = byName.get(name)
    if (same) same.push(section)
    else byName.set(name, [section])
  }
  return byName
}

/** An entry whose fragment is wrong in letter case alone; contents that write all of them so hear of it once. */
export function caseReport(
  item: ContentsItem,
  fragment: string,
  section: Section | undefined,
): Report {
  return {
    message: `Unexpected fragment ${code(`#${item.fragment}`)}, expected ${code(`#${fragment}`)}: letter case may count`,
    span: item.link.urlSpan,
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

/** Where an entry may lead whose fragment leads nowhere: the section that it means, or the nearest fragment. */
interface LikelyTarget {
  readonly meant?: Section | undefined
  readonly near?: string | undefined
}

/** Looks for the section of an entry's name, or for a near one that has no entry of its own. */
export function likelyTarget(
  list: List,
  item: ContentsItem,
  byName: SectionsByName,
  listed: ReadonlySet<Section>,
): LikelyTarget {
  const named = byName.get(nameOf(item.text)) ?? []
  if (named.length === 1) return {meant: named[0]}
  const letters = wordsOf(item.text).join('')
  const alike = list.sections.filter(
    (one) => !listed.has(one) && wordsOf(one.title).join('') === letters,
  )
  if (alike.length === 1 && letters !== '') return {meant: alike[0]}
  const begun = list.sections.filter((one) => !listed.has(one) && isBegun(item.text, one.title))
  if (begun.length === 1) return {meant: begun[0]}
  const near = nearFragment(
    item.fragment,
    list.sections.map(({slug}) => slug),
  )
  const section = list.sections.find(({slug}) => slug === near)
  if (!section || listed.has(section)) return {near}
  const isMeant = likeness(nameOf(item.text), nameOf(section.title)) >= 0.8
  return {near, meant: isMeant ? section : undefined}
}

/** Whether a heading says more behind the words of an entry: `Models: From Small to Large`. */
function isBegun(words: string, title: string): boolean {
  const rest = nameOf(title).startsWith(nameOf(words)) && nameOf(title).slice(nameOf(words).length)
  return rest !== false && nameOf(words).length > 3 && /^\s?[:：(–—-]/.test(rest)
}

/** An entry that leads nowhere, and where it should lead as far as one can see. */
export function deadReport(list: List, item: ContentsItem, {meant, near}: LikelyTarget): Report {
  if (meant) {
    const isNamed = nameOf(meant.title) === nameOf(item.text)
    const which = isNamed ? 'with that text' : quote(list.text, meant.titleSpan)
    return {
      message: `Unexpected fragment ${code(`#${item.fragment}`)}, expected ${code(`#${meant.slug}`)} of the heading ${which}`,
      severity: 'error',
      span: item.link.urlSpan,
      fix: {...fragmentFix(item, meant.slug), ...(!isNamed && {safety: 'unsafe'})},
      related: [{message: 'The heading', span: meant.titleSpan}],
    }
  }
  if (/^https?:/i.test(item.fragment)) {
    return {
      message: `Unexpected fragment ${code(`#${item.fragment}`)}, expected that of a heading`,
      severity: 'error',
      span: item.link.urlSpan,
    }
  }
  return {
    message: `Unexpected contents entry ${quote(list.text, item.textSpan)}, expected a heading with the fragment ${code(`#${item.fragment}`)}`,
    hint:
      near === undefined
        ? 'Remove the entry, or add the heading'
        : `Did you mean ${code(`#${near}`)}?`,
    severity: 'error',
    span: item.textSpan,
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
    const named = (byName.get(nameOf(item.text)) ?? []).filter(
      (other) => other !== section && !listed.has(other),
    )
    const [only] = named.length === 1 ? named : []
    return {item, section: only && !isRightBelow(section, only, item) ? only : section}
  })
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
      span: item.link.urlSpan,
      fix: fragmentFix(item, fragment),
      related: [{message: 'The heading', span: section.titleSpan}],
    }
  }
}

function fragmentFix({link}: ContentsItem, fragment: string) {
  return {safety: 'safe', edits: [{...link.urlSpan, text: `#${encodeURI(fragment)}`}]} as const
}
