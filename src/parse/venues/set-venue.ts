import {monthName} from '../../model/month.ts'
import type {Venue} from '../../model/venue.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import type {Inline} from '../text/inline.ts'
import {textOf, until} from '../text/pieces.ts'
import {wordsIn} from '../text/words.ts'
import {venueIn, type VenueReader} from './venue.ts'
import {yearOfDigits} from '../../venues/year.ts'

/**
 * The venue in italics, bold or code that pieces begin with, with its year behind it, volume and pages between or not: `*IEEE Access*, 2019`,
 * `*Sights*, vol. 8, no. 4, Dec. 2019`, `*Sights*, *8*(4), 42-57`.
 */
export function setVenue(
  [piece, ...others]: readonly Inline[],
  venues: VenueReader,
): Venue | undefined {
  if (!piece || !(piece.strong || piece.emphasis || piece.kind === 'code') || piece.kind === 'link')
    return undefined
  const raw = piece.text.replace(/[\s,.]+$/, '')
  // Behind the name of a meeting it is no more than its publisher.
  if (raw === 'Proceedings of Machine Learning Research' || dateField.test(raw)) return undefined
  if (wordsIn(raw) > longestName || !/^\p{Upper}.*[^:：]$/u.test(raw)) return undefined
  const behind = until(others, ({kind}) => kind !== 'text')
  const counted = piece.emphasis ? volume.exec(textOf(behind))?.groups : undefined
  const year = /^[\s,.:(]*((?:19|20)\d{2})(?!\d)/.exec(behind[0]?.text ?? '')?.[1]
  if (wordsIn(raw) > 9 && counted === undefined) return undefined
  // People have no volumes.
  if (year === undefined ? counted === undefined : isSigned(raw, venues)) return undefined
  return venueOf(piece, raw, year ?? counted?.['year'], venues)
}

/** The name of a field that says when a paper appeared: `**Year**: 2020`. */
const dateField =
  /^(?:(?:pub(?:lication|lished|\.)?|release[ds]?) )?(?:year|date)s?$|^(?:发表|发布|出版)?(?:年份|时间|日期)$/i

/** Words of the longest name that has its volume behind it: `*Far Sights and Near Lamps: The Journal of the Seeing Society*, 5(5)`. */
const longestName = 12

/** A name in italics with its volume and pages, which people have not: `*Sights, 533, 191-205*`, `*Sights, vol. 8*`. */
export function countedVenue(piece: Inline, venues: VenueReader): Venue | undefined {
  const {kind, emphasis, text} = piece
  if (kind !== 'text' || !emphasis) return undefined
  const raw = counted.exec(text)?.groups?.['venue']
  if (raw === undefined || wordsIn(raw) > 9) return undefined
  return venueIn(piece, raw, venues)
}

const counted =
  /^\s*(?<venue>\p{Upper}[\p{Alpha}&\s-]{2,80}),\s+(?:(?:[Vv]ol(?:ume)?\.?\s*)\d+|\d+(?:\s*\(\d+\))?\s*[,:]\s*(?:pp?\.\s*)?\d+(?:\s?[–-]\s?\d+)?)(?:,\s*(?:pp?\.\s*)?\d+(?:\s?[–-]\s?\d+)?)?[\s.,]*$/u

/** Volume, issue and pages, and the year behind them. */
const volume = new RegExp(
  String.raw`^[\s,.:(]*(?=vol|\d+(?:\.\d+)?\s*[(,:]|no\.)(?:(?:vol(?:ume)?|nos?|issue|pp?|pages?|art(?:icle)?)\b\.?\s*|(?!(?:19|20)\d{2}(?!\d))[\d.:–-]*\d[\s,.:()–-]*|${monthName}[\s.,]+)+\(?(?<year>(?:19|20)\d{2})?(?!\d)`,
  'iu',
)

/** Whether a text before a year names who wrote in it, and no venue. */
function isSigned(raw: string, {isVenue, isLike}: VenueReader): boolean {
  return isList(raw) || isTurnedName(raw) || (isPair(raw) && !isVenue(raw) && !isLike(raw))
}

/** Whether a text is two last names, or two full ones: `Bee & Dee`, `Ann Bee, Cy-Di Dee`. */
function isPair(raw: string): boolean {
  return (
    /^\p{Upper}\p{Lower}+ & \p{Upper}\p{Lower}+$|^\p{Upper}[\p{Alpha}.-]+ \p{Upper}[\p{Alpha}-]+, \p{Upper}[\p{Alpha}.-]+ \p{Upper}[\p{Alpha}-]+$/u.test(
      raw,
    ) && isPersonal(raw)
  )
}

/** Whether a text names several, as people are named. */
function isList(raw: string): boolean {
  return /\b(?:et al|and)\b|,.*,/.test(raw)
}

/** Whether a text is one person, the last name first: `Bee, Ann C.` */
function isTurnedName(raw: string): boolean {
  return (
    /^\p{Upper}[\p{Alpha}'’-]+, (?!Elsevier|Springer|Wiley)\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}\.?)?$/u.test(
      raw,
    ) && isPersonal(raw)
  )
}

/** A venue with the year that stands behind its piece. */
function venueOf(
  piece: Inline,
  raw: string,
  stated: string | undefined,
  venues: VenueReader,
): Venue | undefined {
  const {start} = piece.inner
  const span = {start, end: start + raw.length}
  const dated = stated === undefined ? raw : `${raw} ${stated}`
  // The last words of a name cut short may be one too: `IEEE Trans. Geosci. Remote Sensing`.
  const inside = venues.isVenue(raw) ? undefined : venues.within([{...piece, text: dated}])
  const venue = inside ?? venues.whole(raw, piece.inner)
  return venue && {...venue, raw, year: yearOfDigits(stated), span}
}
