import type {Venue} from '../../model/venue.ts'
import {isLabel} from '../roles/label.ts'
import {type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {venueIn, type VenueReader} from './venue.ts'

const name = String.raw`(?<name>venue|journal|conference|publisher|publication|published(?: in| at)?|journal info|appeared in|会议|期刊|出处|发表于)`
const field = new RegExp(String.raw`(?:^|[^\p{Alpha}])${name}\s*[:：]\s*`, 'iu')
const setField = new RegExp(String.raw`^\s*${name}\s*$`, 'iu')

/** Where the words of a field begin: in which piece, behind how many letters. */
interface FieldWords {
  readonly field: string
  readonly piece: Inline
  readonly from: number
}

/** The venue that a field states, as in `Journal: Sights`, `**Venue:** Sights 2020`, `**Published**: [SEE]`. */
export function fieldVenue(
  pieces: readonly Inline[],
  index: number,
  venues: VenueReader,
): Venue | undefined {
  const words = fieldWords(pieces, index)
  const found = words && stated(words.piece, words.from, venues)
  // A company publishes too.
  const isOpen = words !== undefined && /^publisher$/i.test(words.field)
  return found && isOpen && !isVenueLike(found, venues) ? undefined : found
}

/** The words of the field that a piece names. */
function fieldWords(pieces: readonly Inline[], index: number): FieldWords | undefined {
  const piece = pieces[index]
  if (piece?.kind !== 'text') return undefined
  const own = field.exec(piece.text)
  if (own) {
    const from = own.index + own[0].length
    if (from < piece.text.length) return {field: own.groups?.['name'] ?? '', piece, from}
    return behind(pieces, index, 0, own)
  }
  const set = piece.strong || piece.emphasis ? setField.exec(piece.text) : null
  const sign = set && /^\s*[:：]\s*/.exec(pieces[index + 1]?.text ?? '')?.[0].length
  return set && sign ? behind(pieces, index, sign, set) : undefined
}

/** The words of a field behind the piece that names it and a sign of so many letters; tags do not count. */
function behind(
  pieces: readonly Inline[],
  index: number,
  sign: number,
  {groups}: RegExpExecArray,
): FieldWords | undefined {
  const [next, ...others] = pieces.slice(index + 1)
  if (sign > 0 && next && next.text.length > sign)
    return {field: groups?.['name'] ?? '', piece: next, from: sign}
  const piece = (sign > 0 ? others : [next, ...others]).find(
    (one) => one && (one.kind === 'break' || (one.kind !== 'html' && one.text.trim() !== '')),
  )
  if (piece?.kind !== 'text' && piece?.kind !== 'code') return undefined
  return {field: groups?.['name'] ?? '', piece, from: 0}
}

/** Whether what was read as a venue is known, is worded like one, or has a year. */
function isVenueLike({raw, year}: Venue, {isVenue, isLike}: VenueReader): boolean {
  return year !== undefined || isVenue(raw) || isLike(raw)
}

/** What a field says up to the next sign, in brackets or not: `Venue: Sights 2020 | Code: …`, `Venue: [Sights]`. */
function stated(piece: Inline, from: number, venues: VenueReader): Venue | undefined {
  const {text} = piece
  const words = /^\s*[^;|\n·•]+/u.exec(text.slice(from))?.[0] ?? ''
  const own = words.trim().replace(/(?<!\.\p{Upper})[.,]$/u, '')
  const raw = /^[([]([^()[\]]+)[)\]]$/.exec(own)?.[1] ?? own
  if (wordsIn(raw) > 14 || !/^[\p{Alpha}\d]/u.test(raw) || isLabel(raw) || noVenue.test(raw))
    return undefined
  return venueIn(piece, raw, venues, from + words.indexOf(raw))
}

const noVenue =
  /\b(?:blog|post|website|not published|unpublished|preprints?$|unknown|under review)\b/i
