import type {Entry, EntryKind} from '../model/entry.ts'
import type {Link} from '../model/link.ts'
import {paperIdOf, type PaperId} from '../model/paper-id.ts'
import type {Section} from '../model/section.ts'
import {covers} from '../model/span.ts'
import {roleOfUrl} from './role.ts'
import {isLinked} from './unlinked-entry.ts'

/** An entry before its neighbours have told what kind of thing it is. */
export type Draft = Omit<Entry, 'kind' | 'paper'>

const datasetWords = /\b(?:data ?sets?|benchmarks?|corpora|corpus)\b|数据集/i

/**
 * Makes entries of drafts and gives them their kind. A dataset is told by its table or section; a paper by its
 * links and venue, or by the company it keeps: its section is one of papers. A list that hardly names any paper
 * has none. What has no link is an entry only if it is a paper.
 */
export function finishEntries(drafts: readonly Draft[]): Entry[] {
  const proofs = new Set(drafts.filter(isPaper))
  // What says neither where it appeared nor where it is found tells nothing of the others.
  const told = drafts.filter((draft) => isLinked(draft) || proofs.has(draft))
  const paperList = proofs.size * 20 >= told.length
  const isOfPapers = companyOf(told, proofs)

  return drafts.flatMap((draft) => {
    const isPaperLike =
      paperList && (proofs.has(draft) || isOfPapers(draft.section, isLinked(draft)))
    if (!isPaperLike && !isLinked(draft)) return []
    const kind: EntryKind =
      paperList && isDataset(draft) ? 'dataset' : isPaperLike ? 'paper' : 'other'
    const links = withLeadRole(
      draft.links.map((link) => withTitleRole(link, draft, kind)),
      draft,
      kind,
    )
    const venue = isChance(draft, kind) ? undefined : draft.venue
    return [{...draft, venue, kind, links, paper: paperOf(links)}]
  })
}

/** Whether a venue's name stands beside no paper and has no year: there it is a word as any, such as `CIDR`. */
function isChance({venue, row}: Draft, kind: EntryKind): boolean {
  return kind === 'other' && row === undefined && venue?.year === undefined
}

/** Makes the function that tells whether a section is one of papers; `isKnown` is whether it must be known as one. */
function companyOf(
  drafts: readonly Draft[],
  proofs: ReadonlySet<Draft>,
): (section: Section, isKnown: boolean) => boolean {
  const counts = new Map<Section, {all: number; papers: number}>()
  for (const draft of drafts) {
    const {all, papers} = counts.get(draft.section) ?? {all: 0, papers: 0}
    counts.set(draft.section, {all: all + 1, papers: papers + (proofs.has(draft) ? 1 : 0)})
  }
  return (section, isKnown) => {
    const count = counts.get(section)
    return count ? count.papers * 3 >= count.all : !isKnown
  }
}

function isPaper({venue, links, row}: Draft): boolean {
  const papers = links.filter(({role}) => role === 'paper')
  if (papers.some(({url}) => isPaperUrl(url))) return true
  if (links.length > 0 && links.every(({url}) => isVideo(url))) return false
  // A venue's name alone may be a word.
  const isSure = venue?.year !== undefined || row !== undefined || papers.length > 0
  return venue !== undefined && isSure
}

/** A talk is told with its meeting too. */
function isVideo(url: string): boolean {
  return /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com)\//i.test(
    url,
  )
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

/** A link that is labelled by a year or its address, or that says no more than that it is a link. */
function isBareLink({label, role, url}: Link, {row}: Draft): boolean {
  const isBare =
    label === url ||
    /^\W*(?:link|url|book|(?:19|20)\d{2})\b[^\p{L}]*(?:\(\p{L}+\))?\W*$/iu.test(label)
  return !row && role === 'other' && isBare
}

function paperOf(links: readonly Link[]): PaperId | undefined {
  const ids = (of: readonly Link[]): (PaperId | undefined)[] => of.map(({url}) => paperIdOf(url))
  const papers = links.filter(({role}) => role === 'paper')
  const others = links.filter(
    ({role}) => role === 'project' || role === 'other' || role === 'dataset',
  )
  return [...ids(papers), ...ids(others)].find((id) => id !== undefined)
}
