import type {EntryKind} from '../../../model/entry.ts'
import type {Section} from '../../../model/section.ts'
import {slice, type Span} from '../../../model/span.ts'
import {wordsIn} from '../../text/words.ts'
import {isVenueHeaded} from '../../venues/venue-heading.ts'
import type {VenueReader} from '../../venues/venue.ts'
import {asideFinder, isInContents, isSomebody, type Aside} from '../aside.ts'
import {isOfDatasets, datasetWords} from '../data-section.ts'
import {dataSections, isDataset, isToldData, nameHeader} from '../dataset.ts'
import type {Draft} from '../draft.ts'
import {isLinked} from '../unlinked-entry.ts'
import {bareTitles} from './bare-list.ts'
import {isBook} from './book.ts'
import {isExplainedWord} from './explained-word.ts'
import {isIndex, isVenueHome} from './index-item.ts'
import {isOtherThing} from './other-thing.ts'
import {scoreFinder} from './score-row.ts'
import {kindByTag} from './tag-kind.ts'
import {isPaper, isVideo} from './paper-proof.ts'
import {isMeeting, isTalk} from './talk.ts'
import {signedDrafts} from './signed-entry.ts'
import {isGlossary, isOfWords, isSignedRow, isTitledRow} from './word-table.ts'

/** Tells the kind of a draft among all drafts of a list; nothing for what is no entry. */
export type KindOf = (draft: Draft) => EntryKind | undefined

/**
 * Makes the function that tells kinds. A dataset is told by its table or section; a paper by its links and venue,
 * or by the company it keeps: its section is one of papers, by its entries and by its heading. A list that hardly
 * names any paper has none. What has no link is an entry only if it is a paper.
 */
export function kindsOf(text: string, drafts: readonly Draft[], venues: VenueReader): KindOf {
  const isPlace = placeLines(text, venues)
  const aside = asideFinder(text, isPlace)
  const isUnderVenue = venueHeadings(venues)
  const isHeaded = (draft: Draft): boolean =>
    isUnderVenue(draft) || (draft.group !== undefined && isPlace(draft.group))
  const bare = bareTitles(drafts)
  const signed = signedDrafts(drafts)
  const isCompared = scoreFinder(drafts)
  const isNone = (draft: Draft): boolean => isCompared(draft) || isExplainedWord(draft, text)
  const isPaperProved = (draft: Draft): boolean =>
    !isNone(draft) &&
    !isIndex(draft, venues) &&
    isPaper(draft) &&
    !(draft.row && isGlossary(draft.row.table))
  const proofs = new Set(
    drafts.filter(
      (draft) =>
        !isInContents(draft) &&
        ((aside(draft) !== 'frame' && isPaperProved(draft) && !isTalk(draft)) ||
          (aside(draft) === undefined &&
            ((isHeaded(draft) && isTitled(draft)) || signed.has(draft) || isSignedRow(draft))) ||
          bare.has(draft)),
    ),
  )
  // What says neither where it appeared nor where it is found tells nothing of the others.
  const told = drafts.filter((draft) => isLinked(draft) || proofs.has(draft))
  if (proofs.size * 20 < told.length) return kindWithoutPapers
  const isOfPapers = companyOf(told, proofs)
  const arePapers = proofs.size * 3 > told.length
  const isOfData = dataSections(drafts)
  const toldKind = kindByTag(drafts, text)
  // `Groups` may be those of mathematics, which its papers show.
  const settled = (draft: Draft): Aside | undefined => {
    const found = aside(draft)
    return found === 'people' && isOfPapers(draft.section, true) ? undefined : found
  }

  return (draft) => {
    if (isNone(draft)) return undefined
    const tagged = toldKind(draft)
    if (tagged !== undefined) return tagged
    const isLike =
      settled(draft) === undefined &&
      (isOfPapers(draft.section, isLinked(draft), isTitled(draft)) ||
        isTitledRow(draft) ||
        (arePapers && isLabelledPaper(draft))) &&
      !isInContents(draft) &&
      !isIndex(draft, venues) &&
      !isOtherThing(draft)
    const isPaperLike = proofs.has(draft) || isLike
    if (!isPaperLike && !isLinked(draft)) return undefined
    if (!proofs.has(draft) && draft.row && isOfWords(draft.row.table)) return undefined
    const set = settled(draft)
    const isTold = !proofs.has(draft) && isToldData(draft, text)
    if (set !== 'frame' && (isTold || isDataset(draft, text, isOfData))) return 'dataset'
    if (isVenueHome(draft, venues) || isContentsRow(draft)) return undefined
    if (!isPaperLike && (set === 'frame' || isSomebody(draft, set))) return undefined
    return isPaperLike && !isMeeting(draft) && !isBook(draft) ? 'paper' : 'other'
  }
}

/** The kind of what stands in a list that has no papers: a dataset where its table or the list as a whole says so. */
function kindWithoutPapers(draft: Draft): EntryKind | undefined {
  if (!isLinked(draft) || (draft.row && isGlossary(draft.row.table))) return undefined
  return datasetWords.test(nameHeader(draft) ?? '') || isOfDatasets(draft.section)
    ? 'dataset'
    : 'other'
}

/** Makes the function that tells whether a line that names a group is a venue with its year: `**ECCV 2020**`. */
function placeLines(text: string, {isVenue}: VenueReader): (line: Span) => boolean {
  const known = new Map<number, boolean>()
  return (line) => {
    const found =
      known.get(line.start) ?? (/\d{2}\W*$/.test(slice(text, line)) && isVenue(slice(text, line)))
    known.set(line.start, found)
    return found
  }
}

/** Makes the function that tells whether a venue with its year heads what a draft stands in. */
function venueHeadings(venues: VenueReader): (draft: Draft) => boolean {
  const known = new Map<Section, boolean>()
  return ({section}) => {
    const found = known.get(section) ?? isVenueHeaded(section, venues)
    known.set(section, found)
    return found
  }
}

/** Whether a draft has a title rather than a name, and leads to more than a talk. */
function isTitled({title, links}: Draft): boolean {
  return wordsIn(title) > 3 && !links.every(({url}) => isVideo(url))
}

/** Whether what is titled leads first to a paper, as the label says: `Seeing Far Lamps, [[paper]](url), [[code]](url)`. */
function isLabelledPaper({title, links: [first]}: Draft): boolean {
  return wordsIn(title) > 2 && first?.role === 'paper' && /^\W*paper\W*$/i.test(first.label)
}

/** Makes the function that tells whether a section is one of papers; `isKnown` is whether it must be known as one. */
function companyOf(
  drafts: readonly Draft[],
  proofs: ReadonlySet<Draft>,
): (section: Section, isKnown: boolean, isTitled?: boolean) => boolean {
  const counts = new Map<Section, {all: number; papers: number}>()
  for (const draft of drafts) {
    const {all, papers} = counts.get(draft.section) ?? {all: 0, papers: 0}
    counts.set(draft.section, {all: all + 1, papers: papers + (proofs.has(draft) ? 1 : 0)})
  }
  // Among papers, what is titled as they are needs fewer beside it.
  const areMost = proofs.size * 3 > drafts.length
  return (section, isKnown, isTitled = false) => {
    const count = counts.get(section)
    const isAmong = count && areMost && isTitled && count.papers > 2 && count.papers * 5 > count.all
    return isAmong === true || (count ? count.papers * 3 >= count.all : !isKnown)
  }
}

/** A row that leads to parts of the list and says nothing of a paper is one of contents. */
function isContentsRow({row, links, venue, year}: Draft): boolean {
  const isBare = row !== undefined && venue === undefined && year === undefined
  const isOfPages = links.length > 1 && links.every(({url}) => /^[^:]+\.md(?:#|$)/i.test(url))
  return isBare && links.length > 0 && (isOfPages || links.every(({url}) => /^#./.test(url)))
}
