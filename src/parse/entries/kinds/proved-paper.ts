import type {Section} from '../../../model/section.ts'
import type {Span} from '../../../model/span.ts'
import {isVenueHeaded} from '../../venues/venue-heading.ts'
import type {VenueReader} from '../../venues/venue.ts'
import {isInContents, type Aside} from '../aside.ts'
import {isOnlyOfData} from '../data-section.ts'
import type {Draft} from '../draft.ts'
import {bareTitles, notedTitles} from './bare-list.ts'
import {isIndex} from './index-item.ts'
import {isPaper, isTitled} from './paper-proof.ts'
import {signedDrafts} from './signed-entry.ts'
import {isTalk} from './talk.ts'
import {isGlossary, isSignedRow} from './word-table.ts'

/** What is known of a list before its papers are. */
interface Known {
  readonly aside: (draft: Draft) => Aside | undefined
  readonly isNone: (draft: Draft) => boolean
  /** Whether the line that names a group is a venue. */
  readonly isPlace: (line: Span) => boolean
  readonly venues: VenueReader
}

/**
 * The drafts of a list that are papers whatever company they keep: by their own links and venue, by a venue that heads
 * them, by their authors, or because the list is one of titles and nothing else.
 */
export function provedPapers(
  drafts: readonly Draft[],
  {aside, isNone, isPlace, venues}: Known,
): ReadonlySet<Draft> {
  const isUnderVenue = venueHeadings(venues)
  const isHeaded = (draft: Draft): boolean =>
    isUnderVenue(draft) || (draft.group !== undefined && isPlace(draft.group))
  const bare = new Set([...bareTitles(drafts), ...notedTitles(drafts)])
  const signed = signedDrafts(drafts)
  const isByItself = (draft: Draft): boolean =>
    !isNone(draft) &&
    !isIndex(draft, venues) &&
    isPaper(draft) &&
    !(draft.row && isGlossary(draft.row.table)) &&
    !isTalk(draft)
  const isBySurroundings = (draft: Draft): boolean =>
    (isHeaded(draft) && isTitled(draft)) ||
    signed.has(draft) ||
    isSignedRow(draft) ||
    (draft.isSure === true && !isOnlyOfData(draft.section))
  return new Set(
    drafts.filter(
      (draft) =>
        !isInContents(draft) &&
        ((isProving(draft, aside(draft)) && isByItself(draft)) ||
          (aside(draft) === undefined && isBySurroundings(draft)) ||
          bare.has(draft)),
    ),
  )
}

/**
 * Whether what a draft says may prove it to be a paper where it stands: not in news of the list, nor the numbered files of a course,
 * `Seeing Far: [1](url) [2](url)` below `Courses`.
 */
function isProving({links}: Draft, aside: Aside | undefined): boolean {
  if (aside !== 'things') return aside !== 'frame'
  return links.length === 0 || !links.every(({label}) => /^\W*\d{1,2}\W*$/.test(label))
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
