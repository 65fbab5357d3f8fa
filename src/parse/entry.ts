import type {Entry, EntryKind} from '../model/entry.ts'
import type {Link} from '../model/link.ts'
import {paperIdOf, type PaperId} from '../model/paper-id.ts'
import type {Section} from '../model/section.ts'
import {covers} from '../model/span.ts'
import {roleOfUrl} from './role.ts'

/** An entry before its neighbours have told what kind of thing it is. */
export type Draft = Omit<Entry, 'kind' | 'paper'>

const datasetWords = /\b(?:data ?sets?|benchmarks?|corpora|corpus)\b|数据集/i

/**
 * Gives drafts their kind. A dataset is told by its table or section; a paper by its links and venue,
 * or by the company it keeps: its section is one of papers. A list that hardly names any paper has none.
 */
export function finishEntries(drafts: readonly Draft[]): Entry[] {
  const proofs = drafts.map(isPaper)
  const paperList = proofs.filter(Boolean).length * 20 >= drafts.length
  const paperSections = sectionsOfPapers(drafts, proofs)

  return drafts.map((draft, index) => {
    const like = proofs[index] === true || paperSections.has(draft.section)
    const kind: EntryKind =
      paperList && isDataset(draft) ? 'dataset' : paperList && like ? 'paper' : 'other'
    const links = withLeadRole(
      draft.links.map((link) => withTitleRole(link, draft, kind)),
      draft,
      kind,
    )
    const venue = isChance(draft, kind) ? undefined : draft.venue
    return {...draft, venue, kind, links, paper: paperOf(links)}
  })
}

/** Whether a venue's name stands beside no paper and has no year: there it is a word as any, such as `CIDR`. */
function isChance({venue, row}: Draft, kind: EntryKind): boolean {
  return kind === 'other' && row === undefined && venue?.year === undefined
}

function sectionsOfPapers(drafts: readonly Draft[], proofs: readonly boolean[]): Set<Section> {
  const counts = new Map<Section, {all: number; papers: number}>()
  for (const [index, {section}] of drafts.entries()) {
    const count = counts.get(section) ?? {all: 0, papers: 0}
    counts.set(section, {all: count.all + 1, papers: count.papers + (proofs[index] ? 1 : 0)})
  }
  return new Set(
    [...counts].filter(([, {all, papers}]) => papers * 3 >= all).map(([section]) => section),
  )
}

function isPaper({venue, links, row}: Draft): boolean {
  const papers = links.filter(({role}) => role === 'paper')
  if (papers.some(({url}) => isPaperUrl(url))) return true
  // A venue's name alone may be a word.
  const isSure = venue?.year !== undefined || row !== undefined || papers.length > 0
  return venue !== undefined && isSure
}

function isPaperUrl(url: string): boolean {
  return roleOfUrl(url) === 'paper'
}

function isDataset({row, section}: Draft): boolean {
  const header = row?.table.columns.find(({role}) => role === 'title')?.name
  if (header !== undefined && datasetWords.test(header)) return true
  if (header !== undefined && /paper|title|论文|标题/i.test(header)) return false
  return section.path.some((title) => datasetWords.test(title))
}

/** A link that carries the title leads to the paper, unless its host says otherwise. */
function withTitleRole(link: Link, {titleSpan}: Draft, kind: EntryKind): Link {
  if (!covers(link.span, titleSpan)) return link
  const role = roleOfUrl(link.url)
  return {...link, role: role === 'other' && kind === 'paper' ? 'paper' : role}
}

/**
 * Where no link is the paper's, one that says when or where it appeared is, as in `Title [[2015]](url)`, or
 * one before the title, as in `[[ICRA](url)] Title`.
 */
function withLeadRole(links: readonly Link[], draft: Draft, kind: EntryKind): readonly Link[] {
  if (kind !== 'paper' || links.some(({role}) => role === 'paper')) return links
  const open = links.filter(
    ({role, form}) => (role === 'other' || role === 'project') && form !== 'image',
  )
  const lead =
    open.find(({span}) => draft.venue && covers(span, draft.venue.span)) ??
    open.find((link, _, {length}) => length === 1 && isBareLink(link, draft)) ??
    open.find(({role, span}) => role === 'other' && span.end <= draft.titleSpan.start)
  return lead ? links.map((link) => (link === lead ? {...link, role: 'paper'} : link)) : links
}

/** A link that is labelled by a year, or that says no more than that it is a link. */
function isBareLink({label, role}: Link, {row}: Draft): boolean {
  return !row && role === 'other' && /^\W*(?:link|url|(?:19|20)\d{2})\W*$/i.test(label)
}

function paperOf(links: readonly Link[]): PaperId | undefined {
  const ids = (of: readonly Link[]): (PaperId | undefined)[] => of.map(({url}) => paperIdOf(url))
  const papers = links.filter(({role}) => role === 'paper')
  const others = links.filter(
    ({role}) => role === 'project' || role === 'other' || role === 'dataset',
  )
  return [...ids(papers), ...ids(others)].find((id) => id !== undefined)
}
