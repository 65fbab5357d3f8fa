import type {Section} from '../../../model/section.ts'
import {wordsIn} from '../../text/words.ts'
import {isVenueHeaded, titleVenue} from '../../venues/venue-heading.ts'
import {headingYear} from '../../venues/group-year.ts'
import {amongVenues} from '../../venues/venue-family.ts'
import type {VenueReader} from '../../venues/venue.ts'
import {awaitsPaper, type Draft} from '../draft.ts'
import {isCapital, isMostly, isPlain, isProse, isTitle} from '../title-likeness.ts'
import {bareTitles} from './bare-list.ts'
import {besideParagraphs} from './item-beside.ts'
import {hasYearBeside, isSet, mayBeStray} from './own-sign.ts'
import {placeLines} from './place-line.ts'
import {vouchedStrays} from './vouched-stray.ts'
import {isDatedTitle, signedDrafts} from './signed-entry.ts'

/** What keeps company with drafts that have no link and do not say where they appeared. */
interface Company {
  /** How many have a link, and which have none; which of the others have but their authors. */
  readonly linked: number
  /** How many have signs of their own that they are papers. */
  readonly told: number
  readonly stray: readonly Draft[]
  readonly signed: readonly Draft[]
}

/** Drafts without those that have no link and are not plainly papers, by the company that they keep in their section. */
export function withoutStrays(
  text: string,
  drafts: readonly Draft[],
  sections: readonly Section[],
  venues: VenueReader,
): readonly Draft[] {
  const signed = signedDrafts(drafts)
  const bare = bareTitles(drafts)
  const strays = new Set(
    drafts.filter((draft) => mayBeStray(draft) && !signed.has(draft) && !bare.has(draft)),
  )
  if (strays.size === 0) return drafts
  const sure = new Set([...strays].filter((draft) => isSet(draft, text)))
  const kept = keptByCompany(text, drafts, {strays, sure, signed}, {sections, venues})
  const isAside = besideParagraphs(text, drafts)
  const isPlace = placeLines(text, venues)
  // `- ICLR 2024` over titles in a list of their own.
  const isBelowPlace = ({title, group}: Draft): boolean =>
    !!group && isTitle(title) && wordsIn(title) > 2 && isPlace(group)
  const isKept = (draft: Draft): boolean =>
    !isAside(draft) && (sure.has(draft) || kept.has(draft) || isBelowPlace(draft))
  return drafts.filter((draft) => !strays.has(draft) || isKept(draft))
}

/** What has been found of all drafts: which have no link, and which of those are sure, or signed. */
type Found = Readonly<Record<'strays' | 'sure' | 'signed', ReadonlySet<Draft>>>

/** The strays that their company in the list and in its sections vouches for. */
function keptByCompany(
  text: string,
  drafts: readonly Draft[],
  found: Found,
  {sections, venues}: {readonly sections: readonly Section[]; readonly venues: VenueReader},
): ReadonlySet<Draft> {
  const all = companyOf(drafts, found)
  const isAmong = all.linked + all.told >= all.stray.filter(isPlain).length
  const listed = titledStrays(sections, venues)
  const isOfVenues = amongVenues(text, drafts, venues)
  const groups = [...bySection(drafts)].flatMap(([section, own]) =>
    byMarker(text, own).map((group) => ({section, group})),
  )
  return new Set(
    groups.flatMap(({section, group}) => {
      const company = companyOf(group, found)
      const isHeaded = isVenueHeaded(section, venues) || isOfVenues(section.title, section.parent)
      return [
        ...keptStrays(company, {section, isHeaded, isAmong}, venues),
        ...listed(company.stray),
        ...vouchedStrays(company.stray, group),
      ]
    }),
  )
}

/** The company that some drafts are for each other. */
function companyOf(own: readonly Draft[], {strays, sure, signed}: Found): Company {
  const stray = own.filter((draft) => strays.has(draft) && !sure.has(draft))
  const told = own.filter((draft) => sure.has(draft)).length
  const named = own.filter((draft) => signed.has(draft))
  return {linked: own.length - stray.length - told, told, stray, signed: named}
}

/** The drafts of each section. */
function bySection(drafts: readonly Draft[]): ReadonlyMap<Section, readonly Draft[]> {
  const own = new Map<Section, Draft[]>(drafts.map(({section}) => [section, []]))
  for (const draft of drafts) own.get(draft.section)?.push(draft)
  return own
}

/** Numbered items and all others: topics may stand in points before the papers, which are numbered. */
function byMarker(text: string, drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const isNumbered = ({span}: Draft): boolean =>
    /^\d+[.)]\s/.test(text.slice(span.start, span.start + 5))
  return [drafts.filter(isNumbered), drafts.filter((draft) => !isNumbered(draft))]
}

/** Where strays stand, below a venue and its year or not, and whether most of the list has links. */
type Around = Readonly<Record<'isHeaded' | 'isAmong', boolean>> & {readonly section: Section}

function keptStrays(
  {linked, told, stray, signed}: Company,
  {section, isHeaded, isAmong}: Around,
  venues: VenueReader,
): readonly Draft[] {
  const isCompany = linked + told >= Math.max(3, stray.length)
  const isYear = headingYear(section) !== undefined
  const isLike = isHeaded && isMostly([...stray, ...signed])
  const isLinkedToo = isAmong && linked > 0
  return stray.filter(
    (draft) =>
      ((isCompany || isLinkedToo) && hasYearBeside(draft)) ||
      (isLinkedToo && (isPlain(draft) || isPlaced(draft, venues))) ||
      (isAmong && awaitsPaper(draft) && isTitle(draft.title)) ||
      (isAmong && isYear && isDatedTitle(draft)) ||
      (isLike && wordsIn(draft.title) > 4 && !isProse(draft.title)) ||
      (isHeaded && isCapital(draft.title)) ||
      (isTitle(draft.title) &&
        (isHeaded ||
          ((isCompany || (isYear && draft.venue && venues.isVenue(draft.venue.raw))) &&
            wordsIn(draft.title) > 3))),
  )
}

/** Whether a known venue in capitals ends what is said of a title: `Learning to see far lamps, FGCS`. */
function isPlaced({title, titleSpan, span, venue}: Draft, {isVenue}: VenueReader): boolean {
  if (!venue || venue.span.start < titleSpan.end || !/\p{Upper}{3}/u.test(venue.raw)) return false
  const isLast = span.end - venue.span.end < 3
  return isLast && wordsIn(title) > 3 && !isProse(title) && isVenue(venue.raw)
}

/** Makes what finds the titles of a list that collects the papers of a meeting, where most of a section are such. */
function titledStrays(
  sections: readonly Section[],
  venues: VenueReader,
): (stray: readonly Draft[]) => readonly Draft[] {
  if (titleVenue(sections, venues) === undefined) return () => []
  const headings = new Set(sections.map(({title}) => title.toLowerCase()))
  return (stray) => {
    // Headings are no titles.
    const own = stray.filter(({title}) => !headings.has(title.toLowerCase()))
    const areContents = own.length * 2 <= stray.length
    return !areContents && isMostly(own) ? own.filter(({title}) => wordsIn(title) > 2) : []
  }
}
