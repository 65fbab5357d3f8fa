import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Contents} from '../../model/contents.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import {slice} from '../../model/span.ts'
import {bare} from './heading-words.ts'
import type {Found} from './contents-target.ts'

/** Headings that frame a list rather than hold entries; contents leave them out as they like. */
const frame =
  /^(?:(?:table of )?contents?|toc|references?|star|authors?|news|what'?s new|introduction|about|overview|keywords?|legend|notations?|abbreviations?|how to|todo|support|join|feedback|目录|许可|贡献|引用|更新)|\b(?:licen[cs]es?|contribut\w*|citations?|cit(?:e|ing)|bibtex|acknowledg\w*|contacts?|maintainers?|updates?|change ?log|sponsors?|coming soon|back to top)\b/

/** What the list's owner has settled about its contents. */
interface Settled {
  /** Titles of headings that need no entry. */
  readonly unlisted: readonly string[]
  /** Levels of headings that need one; without any, the contents show it. */
  readonly levels: readonly number[]
}

/** What contents list: entries with their sections, and sections that entries mean but miss. */
interface Listed {
  readonly found: readonly Found[]
  readonly listed: ReadonlySet<Section>
}

/** Tells headings that the contents leave out although they list the others of their level. */
export function* unlistedSections(
  list: List,
  contents: Contents,
  {found, listed}: Listed,
  {unlisted, levels}: Settled,
): Generator<Report> {
  const candidates = list.sections.filter(
    (section) => section.span.start > contents.span.end && section.path.length > 0,
  )
  const isUsual = expectation(candidates, listed)
  const isExpected = (section: Section): boolean =>
    levels.length > 0 ? levels.includes(section.level) : isUsual(section)
  const isNamed = namedIn(list, contents)
  const told = new Set<Section>()
  for (const section of candidates) {
    const isExcused = isFrame(section) || unlisted.includes(section.title)
    if (listed.has(section) || isExcused || isNamed(section) || !isExpected(section)) continue
    told.add(section)
    if (section.parent && told.has(section.parent)) continue
    const fix = insertion(list, section, candidates, found)
    yield {
      message: `Unexpected heading ${quote(list.text, section.titleSpan)}, expected an entry for it in the contents`,
      hint: `Add ${code(`[${section.title}](#${section.slug})`)} to the contents`,
      span: section.titleSpan,
      related: [{message: 'The contents', span: contents.items[0]?.textSpan ?? contents.span}],
      ...(fix && {fix}),
    }
  }
}

/** Whether a heading frames the list, or says nothing. */
function isFrame({title}: Section): boolean {
  const name = bare(title)
  return name === '' || frame.test(name.toLowerCase())
}

/** Tells headings that the contents do name: an entry whose fragment leads nowhere is told by itself, and so is one whose bullet lacks its blank. */
function namedIn({text}: List, contents: Contents): (section: Section) => boolean {
  const said = slice(text, contents.span)
  const names = new Set(contents.items.map((item) => bare(item.text).toLowerCase()))
  return ({title, slug}) => names.has(bare(title).toLowerCase()) || said.includes(`](#${slug})`)
}

/** How many sections of a kind there are, and how many of them the contents list. */
interface Share {
  all: number
  listed: number
}

/**
 * Makes the function that tells whether a heading is expected in the contents. These may leave out a
 * level on purpose: nearly all headings of the level are listed then, the siblings among them.
 */
function expectation(
  candidates: readonly Section[],
  listed: ReadonlySet<Section>,
): (section: Section) => boolean {
  const levels = new Map<number, Share>()
  const siblings = new Map<string, Share>()
  const family = ({level, parent}: Section): string => `${level} ${parent?.span.start ?? -1}`
  for (const section of candidates) {
    if (frame.test(bare(section.title).toLowerCase())) continue
    count(levels, section.level, listed.has(section))
    count(siblings, family(section), listed.has(section))
  }
  return (section) => {
    const level = levels.get(section.level) ?? {all: 0, listed: 0}
    const near = siblings.get(family(section)) ?? {all: 0, listed: 0}
    const isUsual = level.all > 2 && level.listed >= level.all * 0.75
    return isUsual && near.listed > 0 && (near.all < 3 || near.listed * 2 >= near.all)
  }
}

function count<Key>(shares: Map<Key, Share>, key: Key, isListed: boolean): void {
  const share = shares.get(key) ?? {all: 0, listed: 0}
  shares.set(key, {all: share.all + 1, listed: share.listed + (isListed ? 1 : 0)})
}

/** Adds a line below the entry of the sibling before; nothing where there is none to go by. */
function insertion(
  list: List,
  section: Section,
  candidates: readonly Section[],
  found: readonly Found[],
) {
  const before = candidates.filter(
    ({parent, span}) => parent === section.parent && span.start < section.span.start,
  )
  const sibling = found.findLast((one) => before.includes(one.section))
  if (!sibling) return undefined
  const line = slice(list.text, sibling.item.line)
  const marker = /^[\s>]*(?:[*+-]|\d+[.)])\s+/.exec(line)?.[0]
  if (marker === undefined) return undefined
  const at = lastBefore(section, sibling, found).item.line.end
  const eol = list.text.includes('\r\n') ? '\r\n' : '\n'
  const text = `${eol}${marker}[${section.title.replace(/[[\]]/g, String.raw`\$&`)}](#${encodeURI(section.slug)})`
  return {safety: 'unsafe', edits: [{start: at, end: at, text}]} as const
}

/**
 * The last entry nested below a sibling's whose heading stands before a section, or the sibling's own;
 * the section's own children stand there, too, where it has no entry.
 */
function lastBefore({span}: Section, sibling: Found, found: readonly Found[]): Found {
  const from = found.indexOf(sibling)
  const next = found.findIndex(
    ({item, section}, index) =>
      index > from && (item.depth <= sibling.item.depth || section.span.start > span.start),
  )
  return found[(next === -1 ? found.length : next) - 1] ?? sibling
}
