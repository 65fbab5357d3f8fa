import type {Venue} from '../model/venue.ts'
import type {Inline} from './inline.ts'
import {wordsIn} from './title-words.ts'
import type {VenueReader} from './venue.ts'

/** A known venue that is all that a remark says, as in `intro: Journal of Sights`. */
export function remarkedVenue({kind, text, inner}: Inline, venues: VenueReader): Venue | undefined {
  const [all = '', raw = ''] =
    /^\s*(?:intro(?:duction)?|info|comments?|remarks?|source|where)\s*[:：]\s*(\p{Lu}[^.;:]{3,80}?)[\s.]*$/iu.exec(
      text,
    ) ?? []
  if (kind !== 'text' || raw === '' || !venues.isVenue(raw)) return undefined
  const start = inner.start + all.indexOf(raw)
  const isExact = text.length === inner.end - inner.start
  return venues.whole(raw, isExact ? {start, end: start + raw.length} : inner)
}

/** A venue in italics behind `In`, as in `In *Library of Sights*`. */
export function introducedVenue(
  {kind, text}: Inline,
  next: Inline | undefined,
  venues: VenueReader,
): Venue | undefined {
  if (kind !== 'text' || next?.kind !== 'text' || !next.emphasis || next.strong) return undefined
  if (!/(?:^|[.,;!?”"])\s*In:?\s+$/.test(text)) return undefined
  const raw = next.text.replace(/^\s+|[\s.,]+$/g, '')
  if (!/^\p{Lu}/u.test(raw) || wordsIn(raw) < 2 || wordsIn(raw) > 14) return undefined
  const isExact = next.text.length === next.inner.end - next.inner.start
  const start = next.inner.start + next.text.indexOf(raw)
  return venues.whole(raw, isExact ? {start, end: start + raw.length} : next.inner)
}
