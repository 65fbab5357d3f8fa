import type {VenueReader} from './venue.ts'
import {isAcronym} from './reference-likeness.ts'

/** The farthest segment from which on all are made of words that venues are named by. */
export function likeStart(
  text: string,
  starts: readonly number[],
  end: number,
  venues: VenueReader,
): number | undefined {
  let found: number | undefined
  for (let index = starts.length - 1; index >= 0; index--) {
    const from = starts[index] ?? end
    if (isBehindInitials(text, from)) break
    const name = text.slice(from, end)
    // `Dee, J. J. (2018)`
    const isInitials = /^(?:\p{Upper}\.?\s?)+$/u.test(name)
    if (!isInitials && venues.isLike(name)) found = from
    else if (index < starts.length - 1 || !text.slice(from, end + 1).endsWith('.')) break
  }
  return found
}

/** Whether the first letters of a name lead on into what begins here: `& C. Dee. Working Paper`, `Bee, A. C. Working Papers`. */
function isBehindInitials(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from)
  const isInitial = /^[^JQ\W]\. /.test(text.slice(from, from + 3))
  return (
    /\b(?:and|&) (?:\p{Upper}\.\s?)+$/u.test(before) ||
    (isInitial && /, \p{Upper}\. $/u.test(before))
  )
}

/** Where the last segment begins, if it is a name in capitals and no number of a report: `Bee. Learning to see. SEEK 2004`. */
export function acronymStart(
  text: string,
  starts: readonly number[],
  end: number,
): number | undefined {
  const last = starts.at(-1)
  const isName =
    last !== undefined &&
    isAcronym(text.slice(last, end)) &&
    !/\breport,?\s+$/i.test(text.slice(0, last))
  return isName ? last : undefined
}

/** Where the last segment begins, if it may be a venue's name and nobody's, with a first part or without. */
export function likelyStart(
  text: string,
  starts: readonly number[],
  end: number,
  venues: VenueReader,
): number | undefined {
  const last = starts.at(-1) ?? end
  const [part = '', words = ''] = firstPart.exec(text.slice(0, last)) ?? []
  const whole = /\s/.test(words) ? last - part.length : last
  return [whole, last].find((from) => venues.isLikely(text.slice(from, end)))
}

/** Where a name begins whose first part a colon or a dash sets off: `Sights: Far and Near, 2020`, `Sights Part B: Lamps`. */
export function startOfWhole(text: string, from: number, venues: VenueReader): number {
  const [part = '', name = ''] = firstPart.exec(text.slice(0, from)) ?? []
  return name !== '' && (venues.isVenue(name) || venues.isLikely(name)) ? from - part.length : from
}

const firstPart = /(?<=^|[.,;"”()[]\s*)(\p{Upper}[^.,;:"“”()[\]]*?)(?::|\s-{1,2})\s$/u
