import {likeness, propose} from '../finding/propose.ts'
import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {ContentsItem} from '../model/contents.ts'
import {fragmentResolver} from '../model/fragment.ts'
import type {List} from '../model/list.ts'
import type {Section} from '../model/section.ts'
import {slice} from '../model/span.ts'
import {misplacedItems} from './contents-order.ts'
import {bare, compareWords, type Likeness} from './heading-words.ts'
import {defineRule} from './rule.ts'
import {unlistedSections} from './unlisted-section.ts'

interface Options {
  readonly unlisted: readonly string[]
  readonly levels: readonly number[]
}

export default defineRule<Options>({
  id: 'stale-contents',
  summary: 'The contents and the headings disagree.',
  severity: 'warning',
  fix: 'unsafe',
  defaults: {unlisted: [], levels: []},
  options: (z) =>
    z.strictObject({
      unlisted: z.array(z.string()).describe('Headings that need no entry in the contents.'),
      levels: z
        .array(z.number().int().min(1).max(6))
        .describe(
          'Levels of headings that the contents should list; without any, those that they list most of.',
        ),
    }),

  *check(list, {options}) {
    const {contents} = list
    if (!contents) return
    const resolve = fragmentResolver(list)
    const named = sectionsByName(list)
    const found: Found[] = []
    let dead = 0

    for (const item of contents.items) {
      const target = resolve(item.fragment)
      if (target.kind === 'section' || target.kind === 'case')
        found.push({item, section: target.section})
      if (target.kind === 'case') yield caseReport(list, item, target.section)
      // Where nearly all entries are dead, looking for what each of them meant takes long and helps nobody.
      if (target.kind === 'nothing') yield deadReport(list, item, named, ++dead <= 50)
    }
    const meant = correctTargets(named, found)
    yield* wrongTargets(found, meant)
    yield* otherTexts(list, named, meant)
    yield* unlistedSections(list, contents, meant, options)
    yield* misplacedItems(list, contents, meant)
  },
})

/** An entry of the contents with the section that it leads to. */
export interface Found {
  readonly item: ContentsItem
  readonly section: Section
}

function caseReport(list: List, item: ContentsItem, section: Section): Report {
  return {
    message: `Unexpected fragment ${code(`#${item.fragment}`)}, expected ${code(`#${section.slug}`)}: letter case counts`,
    span: item.link.urlSpan,
    fix: fragmentFix(item, section),
    related: [{message: 'The heading', span: section.titleSpan}],
  }
}

type SectionsByName = ReadonlyMap<string, readonly Section[]>

function nameOf(title: string): string {
  return bare(title).toLowerCase()
}

/** The sections by their bare titles, in lower case. */
function sectionsByName({sections}: List): SectionsByName {
  const byName = new Map<string, Section[]>()
  for (const section of sections) {
    const name = nameOf(section.title)
    const same = byName.get(name)
    if (same) same.push(section)
    else byName.set(name, [section])
  }
  return byName
}

function deadReport(
  list: List,
  item: ContentsItem,
  byName: SectionsByName,
  isProposed: boolean,
): Report {
  const named = byName.get(nameOf(item.text)) ?? []
  const [only] = named.length === 1 ? named : []
  if (only) {
    return {
      message: `Unexpected fragment ${code(`#${item.fragment}`)}, expected ${code(`#${only.slug}`)} of the heading with that text`,
      severity: 'error',
      span: item.link.urlSpan,
      fix: fragmentFix(item, only),
      related: [{message: 'The heading', span: only.titleSpan}],
    }
  }
  const slugs = isProposed ? list.sections.map(({slug}) => slug) : []
  const near = propose(item.fragment, slugs)
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
function correctTargets(byName: SectionsByName, found: readonly Found[]): Found[] {
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
    return {item, section: only ?? section}
  })
}

function* wrongTargets(found: readonly Found[], meant: readonly Found[]): Generator<Report> {
  for (const [index, {item, section}] of meant.entries()) {
    if (found[index]?.section === section) continue
    yield {
      message: `Unexpected fragment ${code(`#${item.fragment}`)}, expected ${code(`#${section.slug}`)} of the heading with that text`,
      span: item.link.urlSpan,
      fix: fragmentFix(item, section),
      related: [{message: 'The heading', span: section.titleSpan}],
    }
  }
}

/** Entries that spell their heading otherwise; where most do, that is how the list writes contents. */
function* otherTexts(
  list: List,
  byName: SectionsByName,
  found: readonly Found[],
): Generator<Report> {
  const drifted = found.filter(({item, section}) => isDrift(compareWords(item.text, section.title)))
  if (drifted.length > 3 && drifted.length * 2 > found.length) return

  for (const {item, section} of drifted) {
    if (byName.get(nameOf(item.text))?.some((other) => other !== section)) continue
    // Other words altogether may be meant; a few other letters are not.
    const reworded =
      likeness(bare(item.text).toLowerCase(), bare(section.title).toLowerCase()) < 0.7
    yield {
      message: `Unexpected contents entry ${quote(list.text, item.textSpan)}, expected ${quote(list.text, section.titleSpan)} as the heading says`,
      span: item.textSpan,
      related: [{message: 'The heading', span: section.titleSpan}],
      ...(reworded && {severity: 'info'}),
      fix: {
        safety: reworded ? 'unsafe' : 'safe',
        edits: [{...item.textSpan, text: newText(list, {item, section})}],
      },
    }
  }
}

function isDrift(words: Likeness): boolean {
  return words === 'respelled' || words === 'different'
}

/** The heading's text with the number or emoji that the entry writes before its own. */
function newText(list: List, {item, section}: Found): string {
  const written = slice(list.text, item.textSpan)
  const [own, heading] = [bare(item.text), bare(section.title)]
  const start = written.indexOf(own)
  if (own === '' || start === -1)
    return slice(list.text, section.titleSpan).replace(/[[\]]/g, String.raw`\$&`)
  return written.slice(0, start) + heading + written.slice(start + own.length)
}

function fragmentFix({link}: ContentsItem, {slug}: Section) {
  return {safety: 'safe', edits: [{...link.urlSpan, text: `#${encodeURI(slug)}`}]} as const
}
