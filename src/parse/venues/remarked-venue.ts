import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {type Inline} from '../text/inline.ts'
import {runsOf, type Run} from '../text/run.ts'
import {wordsIn} from '../text/words.ts'
import {venueIn, type VenueReader} from './venue.ts'

/** A known venue that is all that a remark says, as in `intro: Journal of Sights`. */
export function remarkedVenue(piece: Inline, venues: VenueReader): Venue | undefined {
  const {kind, text} = piece
  const [all = '', raw = ''] =
    /^\s*(?:intro(?:duction)?|info|comments?|remarks?|source|where)\s*[:：]\s*(\p{Upper}[^.;:]{3,80}?)[\s.]*$/iu.exec(
      text,
    ) ?? []
  if (kind !== 'text' || raw === '' || !venues.isVenue(raw)) return undefined
  return venueIn(piece, raw, venues, all.indexOf(raw))
}

const afterYear =
  /^[\s.,]*\(?(?<year>(?:19|20)\d{2})\)?\s?[,.:]\s+(?<venue>\p{Upper}[^,.;:()[\]\n]{2,80}?)(?=\s*(?:[,.;()[\]\n]|$))/u

/** A venue between the year behind a title and the authors, as in `**Title** (2020), Sights, Ann Bee et al.` */
export function venueAfterYear(
  pieces: readonly Inline[],
  title: Span,
  venues: VenueReader,
): Venue | undefined {
  const behind = pieces.filter(({inner}) => inner.start >= title.end)
  for (const {text, spanOf} of runsOf(behind).slice(0, 1)) {
    const found = afterYear.exec(text)
    const raw = found?.groups?.['venue'] ?? ''
    if (!found || !(venues.isVenue(raw) || venues.isLike(raw))) return undefined
    const start = found.index + found[0].length - raw.length
    const venue = venues.whole(raw, spanOf({start, end: start + raw.length}))
    return venue && {...venue, year: venue.year ?? Number(found.groups?.['year'])}
  }
  return undefined
}

/** A meeting by the letters behind its name, which its year stands before: `In 2021 Int. Symposium on Far Sights (FS). 3-9.` */
export function yearFirstVenue({text, spanOf}: Run, venues: VenueReader): Venue | undefined {
  const found = text.includes('In ') ? yearFirst.exec(text) : null
  const {year, letters = ''} = found?.groups ?? {}
  if (!found) return undefined
  const start = found.index + found[0].lastIndexOf(letters)
  const venue = venues.whole(letters, spanOf({start, end: start + letters.length}))
  return venue && {...venue, year: Number(year)}
}

const yearFirst =
  /(?:^|[.,?!]\s+)In (?:the )?(?<year>(?:19|20)\d{2}) [^()[\]\n]*?\b(?:Conf|Conference|Congress|Symposium|Symp|Workshop|Int|Meeting)\b[^()[\]\n]{3,120} \((?<letters>\p{Upper}[\p{Alpha}\d&-]{1,11})\)/u

const proceedings =
  /(?:^|[.,;:!?”"]\s*|\n\s*)(?:[Ii]n:?\s+)?(?:the\s+)?(?:Proceedings|Proc\.)\s+of\s+(?:the\s+)?(?:\d{1,3}(?:st|nd|rd|th)\s+)?(?<venue>(?:\p{Upper}|(?:annual|conference|international)\s)[^.;()[\]\n]*?)(?=,?\s+(?:pages?|pp?\.|vol(?:ume|\.))|,\s+(?:\d|\p{Lower}\p{Alpha}*\s+\d)|[.;()[\]\n]|\s*$)/u

/**
 * A venue that nobody knows, by what was printed of it: `In Proceedings of the Sights Workshop on Seeing, pages 3–4`,
 * `Proceedings of the 2nd international workshop on seeing`.
 */
export function proceedingsVenue({text, spanOf}: Run, venues: VenueReader): Venue | undefined {
  const found = proceedings.exec(text)
  const raw = found?.groups?.['venue']?.replace(/[\s,]+$/, '') ?? ''
  if (!found || raw === '' || wordsIn(raw) > 24) return undefined
  const start = found.index + found[0].lastIndexOf(raw)
  return venues.whole(raw, spanOf({start, end: start + raw.length}))
}

/** A venue in italics behind `In`, as in `In *Library of Sights*`. */
export function introducedVenue(
  pieces: readonly Inline[],
  index: number,
  venues: VenueReader,
): Venue | undefined {
  const [piece, next] = pieces.slice(index, index + 2)
  if (piece?.kind !== 'text' || next?.kind !== 'text' || !next.emphasis || next.strong)
    return undefined
  if (!/(?:^|[.,;!?”"])\s*In:?\s+$/.test(piece.text)) return undefined
  const raw = next.text.replace(/^\s+|[\s.,]+$/g, '')
  if (!/^\p{Upper}/u.test(raw) || wordsIn(raw) > 14) return undefined
  if (wordsIn(raw) < 2 && !venues.isVenue(raw)) return undefined
  return venueIn(next, raw, venues)
}
