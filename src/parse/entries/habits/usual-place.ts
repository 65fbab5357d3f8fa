import {covers, type Span} from '../../../model/span.ts'
import type {Venue} from '../../../model/venue.ts'
import {slotVenues} from '../../places/label-slot.ts'
import {datedPlaces, isDatedPlace} from '../../places/dated-place.ts'
import {isKind, isNamed, nameIn, withDigits} from '../../places/place-name.ts'
import {isSure, readPlace, type Statement} from '../../places/place-statement.ts'
import {PlaceTally, type Shown} from '../../places/place-tally.ts'
import type {Place} from '../../places/place.ts'
import {setPlaces} from '../../places/set-place.ts'
import {signKey, signPlaces} from '../../places/sign-place.ts'
import {isLabel} from '../../roles/label.ts'
import {tidy, wordsIn} from '../../text/words.ts'
import {withoutName} from '../../titles/shortened-title.ts'
import type {VenueReader} from '../../venues/venue.ts'
import {asideOf} from '../aside.ts'
import type {Draft} from '../draft.ts'

/** Gives a draft what it states at a place; the draft itself where it states its venue otherwise, or nothing. */
type Reading = (draft: Draft) => Draft

/**
 * Makes the functions that read where and when a draft appeared at the place where others of its list say so, though it
 * is no venue that anybody knows, or though its sign is too weak for one entry alone: of `CVPR18 Learning to see` and
 * `Learning to see, 2018` the title is `Learning to see` where others are written so too.
 */
export function usualPlaces(
  text: string,
  drafts: readonly Draft[],
  venues: VenueReader,
): {readonly atSetPlace: Reading; readonly atLoosePlace: Reading} {
  const tally = new PlaceTally()
  const prose = drafts.filter(isProse)
  const inSlot = slotVenues(prose, venues)
  const open = new Map<Draft, Places>()
  for (const draft of prose) {
    const places = {
      set: [...datedPlaces(draft), ...setPlaces(draft)],
      loose: draft.venue ? [] : signPlaces(text, draft),
    }
    if (!draft.venue) open.set(draft, places)
    tally.add(draft, shownBy(text, draft, places, venues))
  }
  const readingOf =
    (kind: keyof Places): Reading =>
    (draft) => {
      for (const place of open.get(draft)?.[kind] ?? []) {
        const statement = statementAt(place, draft, tally, venues)
        if (statement) return settled(text, draft, place, statement, venues)
      }
      return draft
    }
  const atSetPlace = readingOf('set')
  return {atSetPlace: (draft) => atSetPlace(inSlot(draft)), atLoosePlace: readingOf('loose')}
}

/** The places of one entry. */
interface Places {
  readonly set: readonly Place[]
  readonly loose: readonly Place[]
}

/** Whether an entry is no row of a table, and in a section of papers. */
function isProse({row, section}: Draft): boolean {
  return row === undefined && asideOf(section) === undefined
}

/** What an entry shows of the places of its list: where its venue stands, and where such could stand. */
function shownBy(text: string, draft: Draft, {set, loose}: Places, venues: VenueReader): Shown {
  const {venue} = draft
  const isOfVenue = (place: Place): boolean => venue !== undefined && holds(place, venue)
  const known = venue && venues.isVenue(venue.raw) ? [signKey(text, draft, venue.span)] : []
  const sure = loose.filter(({words}) => isSure(words, venues))
  const named = venue ? [] : set.filter((place) => isShown(place, venues))
  const isVenuePlace = (place: Place): boolean => isOfVenue(place) || named.includes(place)
  const others = set.filter((place) => !isVenuePlace(place) && nameIn(place.words) !== undefined)
  const found = others.filter((place) => isBracket(place) && venues.isVenue(place.words))
  return {
    venues: [...keysOf(set.filter(isVenuePlace)), ...known, ...keysOf(sure)],
    known: keysOf(found),
    names: keysOf(others.filter((place) => !found.includes(place))),
  }
}

/** Whether words are a known venue, though too short to be told as one beside one title alone: `[CCS]`; beside a year in any letters. */
function isShown(place: Place, {isVenue}: VenueReader): boolean {
  const {words} = place
  if (isDatedPlace(place))
    return (isKind(words) && wordsIn(words) > 1) || (nameIn(words) !== undefined && isVenue(words))
  return /\p{Upper}\S*\p{Upper}/u.test(words) && !isLabel(words) && isVenue(words)
}

/** Whether a place is all of a bracket. */
function isBracket({key}: Place): boolean {
  return /[[(（【]$/.test(key)
}

function keysOf(places: readonly Place[]): readonly string[] {
  return places.map(({key}) => key)
}

/** Whether a venue makes up what a place holds. */
function holds({words, span}: Place, venue: Venue): boolean {
  return covers(span, venue.span) && venue.raw.length * 2 > words.length
}

/** What an entry states at a place, if it is where its list states such. */
function statementAt(
  place: Place,
  draft: Draft,
  tally: PlaceTally,
  venues: VenueReader,
): Statement | undefined {
  if (!place.isSet)
    return tally.isUsual(draft, place.key) ? readPlace(place, draft.year, venues) : undefined
  if (!isNamed(place, draft, tally, venues)) return undefined
  const venue = venues.whole(place.words, place.span)
  return venue && {venue: withDigits({...venue, raw: place.written ?? venue.raw})}
}

/** A draft with what its place states; a place in its title is none of the title's words. */
function settled(
  text: string,
  draft: Draft,
  {rest}: Place,
  stated: Statement,
  venues: VenueReader,
): Draft {
  const title = rest && withoutName(wordsOf(text, rest), {...venues, text, alone: false})
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
