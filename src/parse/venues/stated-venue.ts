import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isLabel} from '../roles/label.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import type {Run} from '../text/run.ts'
import {wordsIn} from '../text/words.ts'
import {venueIn, type VenueReader} from './venue.ts'

const named =
  /^\s*(?:(?:\p{Upper}[\p{Alpha}&-]* ){0,4}(?:Journal|Transactions|Annals|Bulletin|Proceedings|Conference|Symposium|Workshop)(?: (?:of|on|for|in)(?: the)?)?(?: \p{Alpha}[\p{Alpha}&-]*){1,8}|(?:\p{Upper}[\p{Alpha}&-]* (?:of |and |& )?){1,5}(?:Journal|Letters|Review|Magazine|Bulletin|Symposium|Conference|Workshop))[\s.,]*$/u

/** A venue in italics that is known or whose name says that it is one, as in `*Journal of Sights*`. */
export function namedVenue(piece: Inline, venues: VenueReader): Venue | undefined {
  const {kind, text, emphasis} = piece
  if (kind !== 'text' || !emphasis || wordsIn(text) < 2) return undefined
  if (!named.test(text) && (/\d/.test(text) || !venues.isVenue(text))) return undefined
  const raw = text.replace(/^\s+|[\s.,]+$/g, '')
  return venueIn(piece, raw, venues)
}

const introduced = String.raw`(?:(?:accepted|appeared|presented|published|to appear) (?:at|by|in|to)|in|at) `

/** A known venue in brackets or behind a small word, as in `(Journal of Sights)`, `(in Sights)`, `appeared in Sights`. */
const enclosed = [
  new RegExp(String.raw`^\s*\((?:(?=\S+\s)|${introduced})(?<venue>\p{Upper}[^()]*)\)`, 'u'),
  new RegExp(String.raw`^[\s,]*${introduced}(?<venue>\p{Upper}[^()]*?)[\s.]*$`, 'u'),
  // `[Title](url). Sights Magazine. Shows how to see.`
  /^\.\s+(?<venue>\p{Upper}\S*\s[^()[\].]{3,60})\.\s+\p{Upper}\p{Lower}/u,
]

/** A known venue right behind a title, and nothing beside it. */
export function enclosedVenue(piece: Inline, title: Span, venues: VenueReader): Venue | undefined {
  const {kind, text, inner} = piece
  if (kind !== 'text' || inner.start < title.end) return undefined
  const raw = enclosed.map((pattern) => pattern.exec(text)?.groups?.['venue']).find(Boolean) ?? ''
  if (!venues.isVenue(raw)) return undefined
  return venueIn(piece, raw, venues)
}

/**
 * A known venue in bold that is all that a bracket behind a title says: `Learning to See (**Sights Today**)`,
 * `(**AAAI/IJCAI**)`, `(**Sights Today (ST)**)`.
 */
export function boldVenue(
  pieces: readonly Inline[],
  index: number,
  title: Span,
  venues: VenueReader,
): Venue | undefined {
  const [before, piece, behind] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  if (piece?.kind !== 'text' || !piece.strong || piece.inner.start < title.end) return undefined
  if (!/[([]$/.test(before?.text ?? '') || !/^[)\]]/.test(behind?.text ?? '')) return undefined
  const {text} = piece
  // `code` is what a link leads to, and `sights` is a word.
  if (isLabel(text) || !/\p{Upper}|\p{Lower}{6}/u.test(text)) return undefined
  const names = [
    text,
    ...(/^(.+)\/.+$/.exec(text) ?? []),
    ...(/^(.+) \(\p{Upper}+\)$/u.exec(text) ?? []),
  ]
  const name = names.find((each) => venues.isVenue(each))
  return name === undefined ? undefined : venues.whole(name, spanWithin(piece, 0, text.length))
}

const shortYears =
  /(?<=(?:^|[.,;:([|，；。–-])\s*)(?:\p{Upper}[\p{Alpha}&-]* ){0,3}\p{Upper}[\p{Alpha}&-]*[ -]['’]?\d{2}(?=\s*(?:$|[.,;:)[\]|/·•\n，；。]|-{2}\s))/gu

/** A known venue with two digits of its year, set off by signs: `. ICS 22.` */
export function shortVenue({text, spanOf}: Run, venues: VenueReader): Venue | undefined {
  for (const {0: raw, index} of text.matchAll(shortYears)) {
    if (!/\p{Upper}\S*\p{Upper}/u.test(raw) || !venues.isVenue(raw)) continue
    const venue = venues.whole(raw, spanOf({start: index, end: index + raw.length}))
    const digits = Number(raw.slice(-2))
    // Other numbers count the meetings: `SSW 11`, `AAAI-34`.
    const isYear = (digits > 12 && digits < 30) || digits > 69
    const year = isYear ? digits + (digits < 30 ? 2000 : 1900) : undefined
    return venue && {...venue, year: venue.year ?? year}
  }
  return undefined
}
