import type {EntryKind} from '../../../model/entry.ts'
import type {Section} from '../../../model/section.ts'
import type {VenueReader} from '../../venues/venue.ts'
import {asideFinder, isInContents, type Aside} from '../aside.ts'
import {datasetWords, isBelowDatasets, isOfDatasets, isTitledByData} from '../data-section.ts'
import {isToldData} from '../data-line.ts'
import {dataSections, isDataset} from '../dataset.ts'
import {isLinked, type Draft} from '../draft.ts'
import {misplacedDrafts} from '../misplaced-section.ts'
import {nameHeader} from '../name-header.ts'
import {topicsBelow} from '../topic-below.ts'
import {isBook} from './book.ts'
import {companyOf} from './company.ts'
import {dataFirst} from './data-first.ts'
import {isExplainedWord} from './explained-word.ts'
import {isFileRow} from './file-row.ts'
import {isIndex, isPeriodical, isVenueHome, isVenueList} from './index-item.ts'
import {isOtherThing} from './other-thing.ts'
import {placeLines} from './place-line.ts'
import {pointers} from './pointer.ts'
import {provedPapers} from './proved-paper.ts'
import {scoreFinder} from './score-row.ts'
import {isProfile, isSomebody} from './somebody.ts'
import {kindByTag} from './tag-kind.ts'
import {isHeld, isMeeting} from './talk.ts'
import {titledLists} from './titled-list.ts'
import {isGlossary, isOfWords} from './word-table.ts'

/** Tells the kind of a draft among all drafts of a list; nothing for what is no entry. */
export type KindOf = (draft: Draft) => EntryKind | undefined

/**
 * Makes the function that tells kinds. A dataset is told by its table or section; a paper by its links and venue,
 * or by the company it keeps: its section is one of papers, by its entries and by its heading. A list that hardly
 * names any paper has none. What has no link is an entry only if it is a paper.
 */
export function kindsOf(text: string, drafts: readonly Draft[], venues: VenueReader): KindOf {
  const isPlace = placeLines(text, venues)
  const aside = asideFinder(text, isPlace, topicsBelow(text, drafts))
  const isCompared = scoreFinder(drafts)
  const isPointer = pointers(drafts)
  const isNone = (draft: Draft): boolean =>
    isCompared(draft) ||
    isPointer(draft) ||
    isExplainedWord(draft, text) ||
    isFileRow(draft, venues) ||
    isProfile(draft) ||
    isVenueList(draft, venues)
  const proofs = provedPapers(drafts, {aside, isNone, isPlace, venues})
  // What says neither where it appeared nor where it is found tells nothing of the others.
  const told = drafts.filter((draft) => isLinked(draft) || proofs.has(draft))
  if (proofs.size * 20 < told.length) return kindWithoutPapers(titledLists(drafts), text, venues)
  const {isOfPapers, isAmong} = companyOf(told, proofs)
  // `Groups` may be those of mathematics, which its papers show.
  const settled = (draft: Draft): Aside | undefined => {
    const found = aside(draft)
    return found === 'people' && isOfPapers(draft.section, true) ? undefined : found
  }
  const isLike = (draft: Draft): boolean =>
    settled(draft) === undefined &&
    isAmong(draft) &&
    !isInContents(draft) &&
    !isIndex(draft, venues) &&
    !isOtherThing(draft)
  const kindOfTag = kindByTag(drafts, text)
  const isDataFirst = dataFirst(drafts)
  const toldKind = (draft: Draft): EntryKind | undefined =>
    kindOfTag(draft) ?? (isDataFirst(draft) ? 'dataset' : undefined)
  const isMisplaced = misplacedDrafts(drafts)
  const isOfData = dataSections(drafts)
  const known = {text, venues, proofs, isLike, settled, isMisplaced, isOfData}
  return (draft) => (isNone(draft) ? undefined : (toldKind(draft) ?? kindAmong(draft, known)))
}

/** What is known of a list that has papers. */
interface Known {
  readonly text: string
  readonly venues: VenueReader
  readonly proofs: ReadonlySet<Draft>
  /** Whether a draft is a paper by the company that it keeps. */
  readonly isLike: (draft: Draft) => boolean
  readonly settled: (draft: Draft) => Aside | undefined
  readonly isMisplaced: (draft: Draft) => boolean
  readonly isOfData: (section: Section) => boolean
}

/** The kind of a draft that stands among papers, and does not tell by a tag what it is. */
function kindAmong(draft: Draft, known: Known): EntryKind | undefined {
  const {text, venues, proofs, isLike, settled, isMisplaced, isOfData} = known
  const isProved = proofs.has(draft)
  const isPaperLike = isProved || isLike(draft)
  if (!isPaperLike && !isLinked(draft) && !draft.isSure) return undefined
  if (!isProved && draft.row && isOfWords(draft.row.table)) return undefined
  const set = settled(draft)
  const isTold = !isProved && isToldData(draft, text)
  const isSet = !isMisplaced(draft) && isDataset(draft, text, isOfData)
  if (set !== 'frame' && (isTold || isSet)) return 'dataset'
  if (isVenueHome(draft, venues) || isContentsRow(draft)) return undefined
  if (!isPaperLike && (set === 'frame' || isSomebody(draft, set))) return undefined
  const isOther = isMeeting(draft) || isHeld(draft) || isBook(draft) || isPeriodical(draft)
  return isPaperLike && !isOther ? 'paper' : 'other'
}

/** The kind of what stands in a list that proves no papers: a paper or a dataset where its table, its heading or the list as a whole says so. */
function kindWithoutPapers(
  isListed: (draft: Draft) => boolean,
  text: string,
  venues: VenueReader,
): KindOf {
  const isTitled = isTitledByData(text)
  return (draft) => {
    if (isFileRow(draft, venues)) return undefined
    if (!(isLinked(draft) || draft.isSure) || (draft.row && isGlossary(draft.row.table)))
      return undefined
    if (isListed(draft)) return 'paper'
    return isOfData(draft) || (isTitled && draft.row) ? 'dataset' : 'other'
  }
}

/** Whether the table, the heading or the list as a whole says that a draft is a dataset. */
function isOfData(draft: Draft): boolean {
  return (
    datasetWords.test(nameHeader(draft) ?? '') ||
    isOfDatasets(draft.section) ||
    isBelowDatasets(draft.section)
  )
}

/** A row that leads to parts of the list and says nothing of a paper is one of contents. */
function isContentsRow({row, links, venue, year}: Draft): boolean {
  const isBare = row !== undefined && venue === undefined && year === undefined
  const isOfPages = links.length > 1 && links.every(({url}) => /^[^:]+\.md(?:#|$)/i.test(url))
  return isBare && links.length > 0 && (isOfPages || links.every(({url}) => /^#./.test(url)))
}
