import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isOnlyPeople} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {withoutSigns} from '../text/words.ts'
import type {VenueReader} from './venue.ts'

/** What stands between bars or dots, as if in columns: `Ann Bee, 2025 | Journal of Sights`. */
interface Column {
  readonly raw: string
  readonly span: Span
}

/** The columns of running text; nothing where no sign parts any. */
export function columnsOf(piece: Inline): readonly Column[] {
  const {kind, text} = piece
  if (kind !== 'text' || !signs.test(text)) return []
  return [...text.matchAll(/[^|｜·•\n]+/g)].flatMap(({0: words, index}) => {
    const raw = withoutSigns(words)
    if (raw === undefined) return []
    return [{raw, span: spanWithin(piece, index + words.indexOf(raw), raw.length)}]
  })
}

const signs = /[|｜·•]/

/** A known venue that is all of a column behind the title, or between bars before it, with no year there. */
export function columnVenue(piece: Inline, title: Span, venues: VenueReader): Venue | undefined {
  if (piece.inner.start < title.end && !/[|｜]\s*$/.test(piece.text)) return undefined
  const isNamed = ({raw}: Column): boolean => !isLabel(raw) && venues.isVenue(raw)
  const columns = columnsOf(piece)
  const named =
    columns.find(isNamed) ??
    columns.map(withoutPublisher).find(isNamed) ??
    dashedColumn(piece, venues)
  return named && venues.whole(named.raw, named.span)
}

/** A column without who publishes the venue: `Bee et al. 2020 | Transactions on Graphics (TOG), ACM`. */
function withoutPublisher({raw, span}: Column): Column {
  const {length} = publisher.exec(raw)?.[0] ?? ''
  return {raw: raw.slice(0, raw.length - length), span: {...span, end: span.end - length}}
}

const publisher =
  /,\s+(?:AAAI|ACM|ACS|Elsevier|IEEE|IOP|MDPI|Nature|Optica|OSA|PMLR|SAGE|Science|SIAM|SPIE|Springer|Wiley)$/

/** A known venue behind authors and a dash: ` - Ann Bee, Cy Dee - TMI`. */
function dashedColumn(piece: Inline, {isVenue}: VenueReader): Column | undefined {
  const {kind, text} = piece
  if (kind !== 'text' || !/\s[–—-]\s/.test(text)) return undefined
  const parts = text.replace(/^[\s–—-]+|[\s,.[(–—-]+$/g, '').split(/\s+[–—-]\s+/)
  const [names = '', raw = ''] = parts.slice(-2)
  if (parts.length < 2 || !isVenue(raw) || !isOnlyPeople(names)) return undefined
  return {raw, span: spanWithin(piece, text.lastIndexOf(raw), raw.length)}
}
