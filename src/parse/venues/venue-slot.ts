import {monthName} from '../../model/month.ts'
import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isArchive} from '../../venues/likeness.ts'
import {yearOfDigits} from '../../venues/year.ts'
import {isCited, isNameAndYear} from '../people/citation.ts'
import {isPerson as isFullName} from '../people/people.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/label.ts'
import {type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {slotsOf} from './slot.ts'
import {firstRead} from '../text/pieces.ts'
import {venueIn, type VenueReader} from './venue.ts'

/** The venue that nobody knows, told by its place. */
export function slotVenue(
  pieces: readonly Inline[],
  index: number,
  title: Span,
  venues: VenueReader,
): Venue | undefined {
  const piece = pieces[index]
  if (!piece) return undefined
  const {kind, text, inner} = piece
  if (kind === 'html' || kind === 'break') return undefined
  if (kind === 'image' || (kind === 'link' && wordsIn(text) > 3)) return undefined
  if (inner.end <= title.start && isNameAndYear(text) && !venues.isVenue(text)) return undefined
  for (const pattern of slotsOf(piece, title, venues, isLine(pieces, index))) {
    const words = pattern.exec(text)?.groups?.['venue']
    if (words === undefined || wordsIn(words) > 9) continue
    const raw = behindNames(withoutMonth(words), venues)
    const isPreprint = kind !== 'link' && isArchive(raw.replace(/^\d{4}\s/, ''))
    const isOther =
      isNoVenue(raw) ||
      isName(raw, venues) ||
      isPerson(raw, venues) ||
      (raw !== words && isHost(text, raw, venues))
    const venue = isOther && !isPreprint ? undefined : venueIn(piece, raw, venues)
    if (venue) return {...venue, year: venue.year ?? yearOf(words)}
  }
  return undefined
}

/** Whether a piece stands on a line of its own, behind others. */
function isLine(pieces: readonly Inline[], index: number): boolean {
  const next = pieces[index + 1]
  return pieces[index - 1]?.kind === 'break' && (next === undefined || next.kind === 'break')
}

/** The venue that nobody knows on a line of its own: `Learning to See <br> SEEK 2020 <br> Ann Bee`. */
export function slotLineVenue(
  pieces: readonly Inline[],
  title: Span,
  venues: VenueReader,
): Venue | undefined {
  return firstRead(pieces, (_, index) =>
    isLine(pieces, index) ? slotVenue(pieces, index, title, venues) : undefined,
  )
}

/** The year of four digits, or of two behind an apostrophe. */
function yearOf(words: string): number | undefined {
  const short = /(?:['’]\s?|^[^\d\s]+ )(\d{2})$/.exec(words)?.[1]
  return yearOfDigits(short ?? /(?:19|20)\d{2}/.exec(words)?.[0])
}

const dated = new RegExp(
  String.raw`[\s,(]*(?<!\p{Alpha})(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${monthName}\.?,?\s+\d{4}$`,
  'iu',
)

/** A month between name and year, or behind the year, is part of neither. */
function withoutMonth(words: string): string {
  return words.replace(dated, '').replace(/^(?:19|20)\d{2}[./-]\d{2}(?:\s+\|)?\s+/, '')
}

/** What stands behind the full names that a line begins with: `Far Press, 1992` in `Ann Bee, Cy Dee, Far Press, 1992`. */
function behindNames(words: string, venues: VenueReader): string {
  const parts = words.split(/(?<=,)\s/)
  const first = parts.findIndex((part) => !part.endsWith(',') || !isName(part.slice(0, -1), venues))
  return parts.slice(first).join(' ')
}

/** Whether words are the full name of somebody, and no venue's. */
function isName(words: string, {isVenue, isLike}: VenueReader): boolean {
  return isFullName(words) && !isVenue(words) && !isLike(words)
}

/** Who held a contest or released a thing in a month, as brackets say: `(Far Labs & Sight Works, Dec 2018)`. */
function isHost(text: string, raw: string, {isVenue, isLike}: VenueReader): boolean {
  const isName = !/\.|^\p{Upper}{3,}$/u.test(raw)
  return /^\s*\(/.test(text) && isName && !isVenue(raw) && !isLike(raw)
}

/** Somebody whose first name is an initial, or last names alone: `J. Cy Dee, 2011`, `B Ann 2011`, `Dee 2011`, `Bee, Dee 2011`. */
function isPerson(raw: string, {isVenue, isLike}: VenueReader): boolean {
  const [, name] =
    /^(\p{Upper}\. \p{Upper}\p{Lower}+ \p{Upper}\p{Lower}+|\p{Upper} \p{Upper}\p{Lower}+|(?:\p{Upper}\p{Lower}{2,}, ){0,4}\p{Upper}\p{Lower}{2,}),? (?:19|20)\d{2}$/u.exec(
      raw,
    ) ?? []
  return name !== undefined && isPersonal(name) && !isVenue(`${name} 2000`) && !isLike(name)
}

const month = new RegExp(String.raw`(?<!\p{Alpha})${monthName}`, 'iu')

/** A date, a label, a person, or what a field says: `Date: 2026-03`. */
function isNoVenue(raw: string): boolean {
  const names = raw.replace(/[\s,'’-]*(?:19|20)\d{2}[\s,]*/, '')
  return (
    month.test(names) ||
    isLabel(names) ||
    isCited(raw) ||
    /^\p{Alpha}?\p{Lower}+(?: \p{Alpha}?\p{Lower}+){0,3}\s?[:：]/u.test(names) ||
    /\bet al\b|^(?:updated?|since|until|from|version|v\d|CVE)\b/i.test(names) ||
    isWorkplace(names.trim()) ||
    /^\W*(?:(?:overview|review|survey)s?\W*$|(?:appendix|chapter|section)\s[\dA-Z])/i.test(names) ||
    /\b(?:dissertation|thesis)\b|^\W*PMLR\W*$/i.test(names) ||
    !/\p{Alpha}{2}/u.test(names)
  )
}
