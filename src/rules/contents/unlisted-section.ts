import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import {isContentsHeading} from '../../model/contents-heading.ts'
import type {Contents, ContentsItem} from '../../model/contents.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import {slice} from '../../model/span.ts'
import {bare} from './heading-words.ts'
import type {Found} from './contents-target.ts'
import {newLine} from './new-line.ts'

/** Headings that frame a list rather than hold entries; contents leave them out as they like. */
const frame =
  /^(?:references?|star|authors?|news|what'?s new|introduction|about|overview|keywords?|legend|notations?|abbreviations?|how to|todo|support|join|feedback|许可|贡献|引用|更新)|\b(?:licen[cs]es?|contribut\w*|citations?|cit(?:e|ing)|bibtex|acknowledg\w*|contacts?|maintainers?|updates?|change ?log|sponsors?|coming soon|back to top)\b/

/** What the list's owner has settled about its contents. */
interface Settled {
  /** Titles of headings that need no entry. */
  readonly unlisted: readonly string[]
  /** Levels of headings that need one; without any, the contents show it. */
  readonly levels: readonly number[]
}

/** What contents list: entries with their sections, sections that entries mean but miss, and entries that lead nowhere. */
interface Listed {
  readonly found: readonly Found[]
  readonly listed: ReadonlySet<Section>
  readonly dead: readonly ContentsItem[]
}

/** Tells headings that the contents leave out although they list the others of their level. */
export function* unlistedSections(
  list: List,
  contents: Contents,
  {found, listed, dead}: Listed,
  {unlisted, levels}: Settled,
): Generator<Report> {
  const candidates = list.sections.filter(
    (section) => section.span.start > contents.span.end && section.path.length > 0,
  )
  const isUsual = expectation(candidates, listed)
  const isExpected = (section: Section): boolean =>
    levels.length > 0 ? levels.includes(section.level) : isUsual(section)
  const isNamed = namedIn(list, contents, dead)
  const told = new Set<Section>()
  for (const section of candidates) {
    const isExcused = isFrame(section) || unlisted.includes(section.title)
    if (listed.has(section) || isExcused || isNamed(section) || !isExpected(section)) continue
    told.add(section)
    if (section.parent && told.has(section.parent)) continue
    const fix = newLine(list, section, candidates, found)
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
  return name === '' || isContentsHeading(title) || frame.test(name.toLowerCase())
}

/**
 * Tells headings that the contents do name: an entry whose fragment leads nowhere is told by itself, be it shorter than its heading,
 * and so is one whose bullet lacks its blank.
 */
function namedIn(
  {text}: List,
  contents: Contents,
  dead: readonly ContentsItem[],
): (section: Section) => boolean {
  const said = slice(text, contents.span)
  const nameOf = (item: ContentsItem): string => bare(item.text).toLowerCase()
  const names = new Set(contents.items.map(nameOf))
  const lost = dead.map(nameOf).filter((name) => name !== '')
  return ({title, slug}) => {
    const name = bare(title).toLowerCase()
    const isShortened = lost.some((one) => name.startsWith(`${one} `))
    return names.has(name) || isShortened || said.includes(`](#${slug})`)
  }
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
    if (isFrame(section)) continue
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
