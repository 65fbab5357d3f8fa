import type {Venue} from '../../model/venue.ts'
import {isPeople, isPeopleText, isPerson} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import {type Inline} from '../text/inline.ts'
import type {Run} from '../text/run.ts'
import {wordsIn} from '../text/words.ts'
import {venueIn, type VenueReader} from './venue.ts'

/** A venue without a year that ends what is said of authors, as in `Ann Bee et al. Journal of Sights.` */
export function endingVenue(
  runs: readonly Run[],
  pieces: readonly Inline[],
  venues: VenueReader,
): Venue | undefined {
  for (const {text, spanOf} of runs) {
    const part = lastPart(text)
    const from = part.length - longestEnd
    for (const {0: sign, index} of part.matchAll(/[.,;]+\s+/g)) {
      if (index + sign.length < from) continue
      const words = part.slice(index + sign.length).trimEnd()
      // The last full stop is an abbreviation's where others are.
      const name = /\.\s/.test(words)
        ? words.replace(/(?<=\.)[\s.]+$/, '')
        : words.replace(/\.$/, '')
      const start = text.lastIndexOf(name)
      if (name.length > 80 || !isAuthored(part.slice(0, index))) continue
      const house = houseLength(name, venues)
      if (house > 0)
        return venues.whole(
          name.slice(house),
          spanOf({start: start + house, end: start + name.length}),
        )
      if (!isNamed(name, venues) && !(isSet(name, pieces) && venues.isLikely(name))) continue
      return venues.whole(name, spanOf({start, end: start + name.length}))
    }
  }
  return undefined
}

/** Letters of the longest end of a text that a venue may be, with the signs behind it. */
const longestEnd = 100

/** What labels the link to a paper right behind its authors: `*Ann Bee, Cy Dee* | [Sights Today](https://doi.org/…)`. */
export function signedVenue(
  pieces: readonly Inline[],
  index: number,
  venues: VenueReader,
): Venue | undefined {
  const piece = pieces[index]
  if (piece?.kind !== 'link' || !piece.paper) return undefined
  const {text, inner} = piece
  const isName =
    /^(?:\p{Upper}\S*|\d{1,2}(?:st|nd|rd|th))\s/u.test(text) && wordsIn(text) < 13 && !isLabel(text)
  if (!isName) return undefined
  const last = pieces.slice(0, index).findLast((piece) => /\p{Alpha}/u.test(piece.text))
  const people = last?.text.replace(/\|/g, ' ') ?? ''
  const isAlone = last?.emphasis === true && isPerson(people)
  return isAlone || isPeopleText(people) ? venues.whole(text, inner) : undefined
}

/** What stands behind the last bracket or line break. */
function lastPart(text: string): string {
  return (
    text
      .replace(/[\s([]+$/, '')
      .split(/[)\]\n]/)
      .at(-1) ?? ''
  )
}

/** Whether a text ends with authors. */
function isAuthored(before: string): boolean {
  const people = before.replace(/^[^\p{Alpha}]+|[\s.,;]+$/gu, '')
  return /\bet al$/.test(people) || isPeople(people)
}

/** Whether a name is known, or is made of words or capitals as those of meetings are: `ESEC-FSE`, `2020 IEEE SEEK`. */
function isNamed(name: string, venues: VenueReader): boolean {
  if (isLabel(name) || /^(?:IEEE|ACM|Springer|Elsevier)$/.test(name)) return false
  return venues.isVenue(name) || venues.isLike(name) || capitals.test(name)
}

const capitals =
  /^\p{Upper}{2,6}(?:-\p{Upper}{2,6})$|^(?:19|20)\d{2} (?:(?:ACM|IEEE|IFIP|SIAM|USENIX)[ /]){0,2}\p{Upper}{3,8}$/u

/** Whether a name stands in italics, and nothing else does with it: `Bee et al. *Far Sights.*` */
function isSet(name: string, pieces: readonly Inline[]): boolean {
  return pieces.some(({emphasis, text}) => emphasis && text.replace(/[\s.]+$/, '') === name)
}

/** The length of a publisher before a name that nobody knows with it: `Springer Far Sights`. */
function houseLength(name: string, {isVenue, isLike, isLikely}: VenueReader): number {
  const house =
    /^(?:Springer|Elsevier|Wiley)(?: Nature(?=:? \p{Upper}))?:? (?=\p{Upper})(?!Nature$)/u.exec(
      name,
    )?.[0].length ?? 0
  const rest = name.slice(house)
  return house > 0 && !isVenue(name) && (isVenue(rest) || isLike(rest) || isLikely(rest))
    ? house
    : 0
}

const behindWord = /\s(?:on|in|at)\s+(?:the\s+)?(?=\p{Upper})/gu

/** A known venue behind a small word, as in `by Ann Bee from Sea University on Journal of Sights - shows how`. */
export function toldVenue({text, spanOf}: Run, venues: VenueReader): Venue | undefined {
  const from = /\b(?:by|from)\s/.exec(text)?.index
  if (from === undefined) return undefined
  for (const {0: word, index} of text.matchAll(behindWord)) {
    const start = index + word.length
    const raw =
      /^[^,.;:()\n]*?(?=\s+[-–—]\s|[.;]?\s*(?:$|\n|\[))/u.exec(text.slice(start))?.[0] ?? ''
    const isName = /\s/.test(raw) || /^\p{Upper}{3,}$/u.test(raw)
    if (index > from && isName && venues.isVenue(raw))
      return venues.whole(raw, spanOf({start, end: start + raw.length}))
  }
  return undefined
}

/** A venue in capitals that ends what stands in italics, or is all of it behind a sign: `*Bee et al. ISSTA.*`, ` - *TMI*`. */
export function lastVenue(
  pieces: readonly Inline[],
  index: number,
  venues: VenueReader,
): Venue | undefined {
  const [before, piece] = [pieces[index - 1], pieces[index]]
  if (piece?.kind !== 'text' || !(piece.emphasis || piece.strong)) return undefined
  const {emphasis, text} = piece
  const isSetOff = /(?:^|\s)[,|–—-]{1,3}\s*$/.test(before?.text ?? '')
  const raw =
    (emphasis ? /(?<=[.,]\s+)\p{Upper}{3,}(?=[\s.,]*$)/u.exec(text)?.[0] : undefined) ??
    (isSetOff ? /^\p{Upper}{3,}(?=[\s.,]*$)/u.exec(text)?.[0] : undefined)
  if (raw === undefined || !venues.isVenue(raw)) return undefined
  return venueIn(piece, raw, venues, text.lastIndexOf(raw))
}
