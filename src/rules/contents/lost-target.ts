import {likeness} from '../../finding/propose.ts'
import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {ContentsItem} from '../../model/contents.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import {fragmentFix, fragmentSpan} from './contents-target.ts'
import {wordsOf} from './heading-words.ts'
import {nearFragment} from './lost-fragment.ts'
import {nameOf, type SectionsByName} from './section-name.ts'

/** Where an entry may lead whose fragment leads nowhere: the section that it means, or the nearest fragment. */
interface LikelyTarget {
  readonly meant?: Section | undefined
  readonly near?: string | undefined
}

/**
 * Tells entries that lead nowhere. The headings that they are told to mean count as listed from then on, so that none of
 * them is told as missing as well.
 */
export function* deadReports(
  list: List,
  dead: readonly ContentsItem[],
  byName: SectionsByName,
  listed: Set<Section>,
): Generator<Report> {
  const hinted = new Set<string | undefined>()
  for (const [index, item] of dead.entries()) {
    const likely = index < mostSought ? likelyTarget(list, item, byName, listed) : {}
    if (likely.meant) listed.add(likely.meant)
    else hinted.add(likely.near)
    yield deadReport(list, item, likely)
  }
  for (const section of list.sections) if (hinted.has(section.slug)) listed.add(section)
}

/** Where nearly all entries are dead, looking for what each of them meant takes long and helps nobody. */
const mostSought = 50

/** Looks for the section of an entry's name, or for a near one that has no entry of its own. */
function likelyTarget(
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
function deadReport(list: List, item: ContentsItem, {meant, near}: LikelyTarget): Report {
  if (meant) return meantReport(item, meant)
  const fragment = code(`#${item.fragment}`)
  if (/^https?:/i.test(item.fragment)) {
    return {
      message: `Unexpected fragment ${fragment}, expected that of a heading`,
      severity: 'error',
      span: fragmentSpan(item),
    }
  }
  return {
    message: `Unexpected contents entry ${quote(list.text, item.textSpan)}, expected a heading with the fragment ${fragment}`,
    hint:
      near === undefined
        ? 'Remove the entry, or add the heading'
        : `Did you mean ${code(`#${near}`)}?`,
    severity: 'error',
    span: item.textSpan,
    fold: {
      key: 'dead',
      most: 3,
      message: (count) =>
        `Unexpected ${count} contents entries, expected a heading with the fragment of each`,
    },
  }
}

/** An entry that means a heading by its text, or nearly so. */
function meantReport(item: ContentsItem, meant: Section): Report {
  const isNamed = nameOf(meant.title) === nameOf(item.text)
  const which = isNamed ? 'with that text' : code(meant.title)
  return {
    message: `Unexpected fragment ${code(`#${item.fragment}`)}, expected ${code(`#${meant.slug}`)} of the heading ${which}`,
    severity: 'error',
    span: fragmentSpan(item),
    fix: {...fragmentFix(item, meant.slug), ...(!isNamed && {safety: 'unsafe'})},
    related: [{message: 'The heading', span: meant.titleSpan}],
  }
}
