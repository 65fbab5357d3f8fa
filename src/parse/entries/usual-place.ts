import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isPeopleText, isPerson} from '../people/people.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/role.ts'
import {tidy, wordsIn} from '../text/words.ts'
import {withoutName} from '../titles/shortened-title.ts'
import type {VenueReader} from '../venues/venue.ts'
import {asideOf} from './aside.ts'
import type {Draft} from './entry.ts'
import {PlaceTally} from './place-tally.ts'
import {placeOf, spotsIn, type Spot} from './spot.ts'

/** What stands at a spot: a venue, or when a paper appeared. */
type Stated = {readonly venue: Venue} | {readonly year: number}

/**
 * Drafts that say where and when they appeared at the place where others of their list do so, though it is no venue
 * that anybody knows, or though its sign is too weak for one entry alone: of `CVPR18 Learning to see` and
 * `Learning to see, 2018` the title is `Learning to see` where others are written so too.
 */
export function withUsualPlaces(
  text: string,
  drafts: readonly Draft[],
  venues: VenueReader,
): readonly Draft[] {
  const open = new Map<Draft, readonly Spot[]>()
  const counts = new PlaceTally()
  const prose = drafts.filter(
    ({row, section}) => row === undefined && asideOf(section) === undefined,
  )
  for (const draft of prose) {
    if (draft.venue) {
      const isKnown = venues.isVenue(draft.venue.raw)
      counts.add(draft, isKnown ? [placeOf(text, draft, draft.venue.span)] : [])
      continue
    }
    const spots = spotsIn(text, draft)
    open.set(draft, spots)
    counts.add(
      draft,
      spots.filter(({words}) => isSure(words, venues)).map(({place}) => place),
    )
  }
  return drafts.map((draft) => {
    for (const spot of open.get(draft) ?? []) {
      if (!counts.isUsual(draft, spot.place)) continue
      const stated = readSpot(spot, draft, venues)
      if (stated) return settled(draft, spot, stated, {...venues, text, alone: false})
    }
    return draft
  })
}

/** Whether words show by themselves that their place is one of venues and years. */
function isSure(words: string, {isVenue}: VenueReader): boolean {
  return isYear(words) || (/\d{2}$|^(?:19|20)\d{2}\b/.test(words) && isVenue(words))
}

function isYear(words: string): boolean {
  return /^(?:19|20)\d{2}$/.test(words)
}

const month =
  /(?<!\p{Alpha})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Alpha}*\.?/iu
const thesis = /\b(?:dissertation|report|thesis)\b/i
const remark = /\b(?:accepted|blog|best|book|survey|talk|tutorial|updated?|version)\b/i

function readSpot(
  {words, span, place, rest}: Spot,
  {year: known}: Draft,
  venues: VenueReader,
): Stated | undefined {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(words)?.[0]
  if (isYear(words) || (year !== undefined && isDate(words)))
    return rest || known === undefined ? {year: Number(year)} : undefined
  const venue = venues.whole(words, span)
  if (venue === undefined || isWorkplace(venue.name) || thesis.test(words)) return undefined
  if (venues.isVenue(words) && (/\d/.test(words) || isLongName(words))) return {venue}
  // Behind a title it labels a link.
  if (/^arxiv$/i.test(words) && place.startsWith('before')) return {venue}
  if (isLabel(words) || isPerson(words)) return undefined
  if (venues.isVenue(words)) return /^\p{Upper}{3}/u.test(words) ? {venue} : undefined
  const isName = /^(?:(?:19|20)\d{2}\s)?\p{Upper}/u.test(words) && wordsIn(words) < 8
  const isOther =
    isPeopleText(words) || isPerson(venue.name) || remark.test(words) || month.test(words)
  return isName && !isOther && (venue.year !== undefined || venues.isLike(words))
    ? {venue}
    : undefined
}

/** Whether a name has two words with capitals at least, and is no label: `Scientific Reports`. */
function isLongName(words: string): boolean {
  return /^\p{Upper}\S*(?: \S+)* \p{Upper}/u.test(words) && !isLabel(words)
}

function isDate(words: string): boolean {
  return (
    /^(?:19|20)\d{2}[-./]\d{1,2}(?:[-./]\d{1,2})?$/.test(words) ||
    (month.test(words) && wordsIn(words) < 4)
  )
}

/** A draft with what its spot states; a spot in its title is none of the title's words. */
function settled(
  draft: Draft,
  {rest}: Spot,
  stated: Stated,
  context: Parameters<typeof withoutName>[1],
): Draft {
  const title = rest && withoutName(wordsOf(context.text, rest), context)
  return {
    ...draft,
    ...(title && {title: title.text, titleSpan: title.span}),
    ...('venue' in stated
      ? {venue: stated.venue, year: stated.venue.year ?? draft.year}
      : {year: stated.year}),
  }
}

function wordsOf(text: string, span: Span): {text: string; span: Span} {
  return {text: tidy(text.slice(span.start, span.end)), span}
}
