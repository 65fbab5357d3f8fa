import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isOnlyPeople, mayBePeople} from '../people/people.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/label.ts'
import {type Inline} from '../text/inline.ts'
import {isLabelLink, textOf} from '../text/pieces.ts'
import {wordsIn} from '../text/words.ts'
import {venueIn, type VenueReader} from './venue.ts'
import {yearOfDigits} from '../../venues/year.ts'

const sole =
  /^(?:\s*[,.;|–—-]|(?<quoted>["”][,.]|[,.]?["”](?=\s)))\s*(?<venue>(?:(?:(?<held>(?:19|20)\d{2})\s)?\d{1,3}(?:st|nd|rd|th)\s)?\p{Upper}(?:[^,.;:()[\]]|\.(?=\s\p{Alpha})){2,70}?)(?:,?\s*\(?(?<year>(?:19|20)\d{2})\)?)?[\s,.[(|–—-]*$/u

/** A year in no bracket that ends what is said. */
const yearAlone = /[\s,](?:19|20)\d{2}[\s,.[|–—-]*$/

/** Behind a title in markup that its full stop stands within: `**Learning to see.** Neural Computation. `. */
const set = /^\s+(?<venue>\p{Upper}[^,.;:()[\]]{2,70}?)\s*[.,][\s[(|–—-]*$/u

/** The same with its year, whatever is named: `**Learning to see.** Advances in far sights, 2009.` */
const setDated =
  /^\s+(?!(?:An?|By|From|In|The|This|We)\s)(?<venue>\p{Upper}[^,.;:()[\]\s]*(?:\s[^,.;:()[\]\s]+){1,5}),\s*(?<year>(?:19|20)\d{2})[\s.,[(|–—-]*$/u

/**
 * A venue that is all that stands behind a title, with its year there or before it, as in `2015, [Title](url), BTW` and
 * `[Title](url), Ecological Modelling 2004`; several words that are known need none: `*Title.* Neural Computation.`
 */
export function soleVenue(
  pieces: readonly Inline[],
  title: Span,
  venues: VenueReader,
  isPaper: boolean,
): Venue | undefined {
  const behind = pieces.filter(({inner}) => inner.start >= title.end)
  const [piece, ...others] = behind.filter(({text}) => /[\p{Alpha}\d]/u.test(text))
  if (piece?.kind !== 'text' || !others.every(isLabelLink)) return undefined
  const said = textOf(behind.slice(0, behind.indexOf(piece) + 1))
  const stated = piece === behind[0] ? setDated.exec(piece.text) : null
  const found = sole.exec(said) ?? set.exec(piece.text) ?? stated
  const {venue: raw = '', year: behindIt, held} = found?.groups ?? {}
  const year = behindIt ?? held ?? yearBefore(pieces, title)
  if (!found || !isTold(found, found === stated, isPaper, venues)) return undefined
  // Capitals between a title and labels are a venue's, and those behind a linked paper: `"Learning to See", ASE, [paper](url)`.
  const isSetOff = others.length > 0 || isPaper
  const isSpelt = wordsIn(raw) > 1 || (/^\p{Upper}{3,}$/u.test(raw) && isSetOff)
  if (year === undefined && !(isSpelt && venues.isVenue(raw))) return undefined
  const venue = venueIn(piece, raw, venues)
  return venue && {...venue, year: venue.year ?? yearOfDigits(year)}
}

/**
 * A venue that is all that a line says, or all that stands between authors in italics and labels: `Nature, [[Paper](url)]`,
 * `*Ann Bee.* Sights Today 2023.`
 */
export function lineVenue(
  pieces: readonly Inline[],
  index: number,
  venues: VenueReader,
): Venue | undefined {
  const [before, piece] = [pieces[index - 1], pieces[index]]
  const isSigned = before?.kind === 'text' && before.emphasis && isSigning(before.text)
  const isFirst = before?.kind === 'break' || isSigned
  if (!isFirst || piece?.kind !== 'text' || piece.strong || piece.emphasis) return undefined
  const {venue: raw = '', year} = line.exec(piece.text)?.groups ?? {}
  // Behind its authors a name with a year is no person.
  const isTold = isSigned && year !== undefined && wordsIn(raw) > 1 && !isOther(raw)
  if (raw === '' || isLabel(raw) || !(isTold || venues.isVenue(raw))) return undefined
  const venue = venueIn(piece, raw, venues)
  return venue && {...venue, year: venue.year ?? yearOfDigits(year)}
}

const line =
  /^[\s,.]*(?<venue>\p{Upper}[\p{Alpha}&\s-]{2,90}?)(?:,?\s(?<year>(?:19|20)\d{2}))?[\s,.[(|]*$/u

/** Whether words are authors, one of them at least in full. */
function isSigning(words: string): boolean {
  const names = words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
  return mayBePeople(names)
}

/** Whether what stands behind a title is a venue's name by its words, or by its place before a year. */
function isTold(
  {0: all, groups}: RegExpExecArray,
  isDated: boolean,
  isPaper: boolean,
  venues: VenueReader,
): boolean {
  const {venue: raw = '', quoted, held} = groups ?? {}
  // `"Learning to See". Sights 2009. [[paper](url)]`
  const isQuoted = quoted !== undefined && isPaper && yearAlone.test(all)
  if ((isQuoted || (isDated && wordsIn(raw) > 1)) && mayBeStated(raw)) return true
  // Behind a full stop the bracket of a year may be that of who made it: `"Learning to See". Far Labs (2009)`.
  const mayBeNamed = quoted?.endsWith('.') !== true || held !== undefined
  return mayBeNamed && isNamed(raw, venues)
}

/** The year that is all that stands before a title. */
function yearBefore(pieces: readonly Inline[], title: Span): string | undefined {
  const words = textOf(pieces.filter(({inner}) => inner.end <= title.start))
  return /^[\s\p{P}]*((?:19|20)\d{2})[\s\p{P}]*$/u.exec(words)?.[1]
}

/** Whether words are known as a venue's, or written as those of one: capitals alone, or a name that is no person's. */
function isNamed(raw: string, {isVenue, isLike}: VenueReader): boolean {
  if (isOther(raw)) return wordsIn(raw) > 3 && isVenue(raw)
  const isName =
    /^\p{Upper}[\p{Alpha}&-]*(?: (?:\p{Upper}[\p{Alpha}&-]*|and|for|in|of|on|the|&))+$/u.test(raw)
  return (
    isVenue(raw) || isLike(raw) || /^\p{Upper}{3,10}$/u.test(raw) || (isName && !isSomebody(raw))
  )
}

/** Whether words name people. */
function isSomebody(raw: string): boolean {
  // `Bee and Dee` are two.
  const people = raw.replace(/^(\p{Upper}\p{Lower}+) (?:and|&) (?=\p{Upper}\p{Lower}+$)/u, '$1 ')
  const isPerson =
    wordsIn(people) < 4 && !/\p{Upper}{2}| \p{Lower}/u.test(people) && isPersonal(people)
  // `Ann Bee Cyril Dee Eva Fly`
  const isRow = /^(?:\p{Upper}\p{Lower}+(?: |$)){5,9}$/u.test(people) && isPersonal(people)
  return isPerson || isRow || (/ (?:and|&) /.test(raw) && isOnlyPeople(raw))
}

/** Whether words are a label, a place of work or a kind of work that is no venue. */
function isOther(raw: string): boolean {
  const isPlace = raw.split(' ').some(isWorkplace) || isWorkplace(raw)
  return isLabel(raw) || isPlace || noVenue.test(raw)
}

/** Whether words may be where a paper appeared, known or not: `**Learning to see.** Advances in far sights, 2009.`, `"Learning to see". Sights 2009.` */
function mayBeStated(raw: string): boolean {
  return !isOther(raw) && !isSomebody(raw) && !unsaid.test(raw)
}

/** What says when a paper appeared, and not where; and who wrote it. */
const unsaid =
  /\bet\.? al\b|\b(?:accepted|appear|available|draft|manuscript|online|pre-?print|published|review|submi\w+|unpublished)\b/i

const noVenue =
  /\b(?:blog|book|chapter|post|report|research|team|thesis|talk|tutorial|update[sd]?)\b/i
