import {likeness} from '../../finding/propose.ts'
import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import {slice} from '../../model/span.ts'
import type {Found} from './contents-target.ts'
import {nameOf, type SectionsByName} from './section-name.ts'
import {headingReport, headingWord, isGluedHeading, isSlip, isSmallHeading} from './heading-slip.ts'
import {bare, compareWords, type Likeness} from './heading-words.ts'

/** Entries that spell their heading otherwise; where most do, that is how the list writes contents. */
export function* otherTexts(
  list: List,
  byName: SectionsByName,
  found: readonly Found[],
): Generator<Report> {
  const drifted = driftedOf(list, found)
  if (drifted.length > 3 && drifted.length * 2 > found.length) return
  const isTwice = repeatedSections(found)

  for (const one of drifted) {
    const named = byName.get(nameOf(one.item.text)) ?? []
    if (named.some((other) => other !== one.section) || isMiscased(one)) continue
    // Other words altogether are meant, unless another entry leads there too; a few other letters are not.
    if (!isReworded(one)) yield* respelledReports(list, one)
    else if (isTwice.has(one.section)) yield otherHeading(list, one)
  }
}

/** Entries in other words than their heading, as far as these contents have no wording of their own. */
function driftedOf(list: List, found: readonly Found[]): Found[] {
  const hasOwnWords = writesOwnWords(found)
  const isSmall = writesSmall(list)
  return found.filter(
    (one) =>
      isDrift(compareWords(one.item.text, one.section.title)) &&
      !(hasOwnWords && isRespaced(one)) &&
      !(isSmall && nameOf(one.item.text) === nameOf(one.section.title)),
  )
}

/** Tells which of the two is wrong, the entry or its heading; nothing where a word of it may be either. */
function* respelledReports(list: List, one: Found): Generator<Report> {
  const words = headingWord(list, one)
  const isOfHeading = words ? isSlip(words) : isSmallHeading(list, one) || isGluedHeading(one)
  if (isOfHeading) yield headingReport(list, one)
  else if (!words) yield textReport(list, one)
}

function textReport(list: List, {item, section}: Found): Report {
  const text = newText(list, {item, section})
  return {
    message: `Unexpected contents entry ${quote(list.text, item.textSpan)}, expected ${code(text)} as the heading says`,
    span: item.textSpan,
    related: [{message: 'The heading', span: section.titleSpan}],
    fix: {safety: 'safe', edits: [{...item.textSpan, text}]},
  }
}

/** An entry in words of its own that leads to the heading of another: it may be a copy, with or without a heading of its own. */
function otherHeading({text}: List, {item, section}: Found): Report {
  return {
    message: `Unexpected contents entry ${quote(text, item.textSpan)} that leads to ${code(section.title)} as another does, expected a heading of its own`,
    hint: 'Give it the fragment of its own heading, or remove it',
    severity: 'info',
    span: item.textSpan,
    related: [{message: 'The heading', span: section.titleSpan}],
  }
}

/** Whether most entries have no capital: so these contents are written. */
function writesSmall({contents, partContents}: List): boolean {
  const items = [contents, ...partContents].flatMap((one) => one?.items ?? [])
  const small = items.filter(({text}) => /\p{Lower}/u.test(text) && !/\p{Upper}/u.test(text))
  return small.length > 2 && small.length * 2 > items.length
}

/** Whether most entries say more or less than their heading: these contents have a wording of their own. */
function writesOwnWords(found: readonly Found[]): boolean {
  const own = found.filter(({item, section}) => compareWords(item.text, section.title) !== 'same')
  return own.length > 3 && own.length * 2 > found.length
}

/** Whether an entry has but a few other letters than its heading, and begins and ends as it does. */
export function isNearly({item, section}: Found): boolean {
  const [own, heading] = [bare(item.text), bare(section.title)]
  return (
    heading.startsWith(own.slice(0, 1)) &&
    heading.endsWith(own.slice(-1)) &&
    likeness(own, heading) >= 0.85
  )
}

/** Blanks for the heading's hyphens, or the other way round, and nothing else. */
function isRespaced({item, section}: Found): boolean {
  const joined = (text: string): string => bare(text).replace(/[\s-]+/g, '')
  return joined(item.text) === joined(section.title)
}

function isReworded({item, section}: Found): boolean {
  return likeness(nameOf(item.text), nameOf(section.title)) < 0.75
}

/** The sections to which several entries lead. */
function repeatedSections(found: readonly Found[]): ReadonlySet<Section> {
  const once = new Set<Section>()
  const twice = new Set<Section>()
  for (const {section} of found) (once.has(section) ? twice : once).add(section)
  return twice
}

/** A fragment of another letter case is told by itself, and so is mended first. */
function isMiscased({item: {fragment}, section: {slug}}: Found): boolean {
  return fragment !== slug && fragment.toLowerCase() === slug
}

function isDrift(words: Likeness): boolean {
  return words === 'respelled' || words === 'different'
}

/** The heading's words with the number or emoji that the entry writes before its own. */
function newText(list: List, {item, section}: Found): string {
  const written = slice(list.text, item.textSpan)
  const [own, heading] = [bare(item.text), bare(section.title)]
  const start = written.indexOf(own)
  const words = item.link.form === 'html' ? inHtml(heading) : heading
  const text = written.slice(0, start) + words + written.slice(start + own.length)
  const isKept = own !== '' && start !== -1 && section.title.includes(heading)
  if (isKept && isClosed(text)) return text
  return item.link.form === 'html'
    ? inHtml(section.title)
    : slice(list.text, section.titleSpan).replace(/[[\]]/g, String.raw`\$&`)
}

/** Whether each bracket has its other one: the bare words of a heading may have lost the last. */
function isClosed(text: string): boolean {
  return text.split(/[(（]/).length === text.split(/[)）]/).length
}

/** Words as they are written in raw HTML. */
function inHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
