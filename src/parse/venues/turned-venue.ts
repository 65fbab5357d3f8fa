import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {yearOfDigits} from '../../venues/year.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {runsOf, type Run} from '../text/run.ts'
import {yearIn} from '../text/year.ts'
import type {VenueReader} from './venue.ts'

const turned =
  /[([（](?<year>\d{2}(?:\d{2})?)['’‘]\s?(?<venue>\p{Upper}[^()[\]（）]{2,80}\([^()]*\))[)\]）]/u

/**
 * A venue in brackets that says itself in short in brackets of its own, behind its year:
 * `(24'International Symposium on Far Systems (ISFS))`.
 */
export function turnedVenue(
  pieces: readonly Inline[],
  title: Span,
  venues: VenueReader,
): Venue | undefined {
  const behind = pieces.filter(({inner}) => inner.start >= title.end)
  for (const {text, spanOf} of runsOf(behind)) {
    const found = /\d['’‘]/.test(text) ? turned.exec(text) : null
    const {year = '', venue: raw = ''} = found?.groups ?? {}
    if (!found || isLabel(raw) || isWorkplace(raw)) continue
    const start = found.index + found[0].indexOf(raw)
    const venue = venues.whole(raw, spanOf({start, end: start + raw.length}))
    return venue && {...venue, year: yearOfDigits(year)}
  }
  return undefined
}

/** What a topic ends before: a meeting that is said to be on it, whose year and whose name in short may come first. */
const meeting =
  /(?<short>\s\(\p{Upper}[\p{Alpha}-]{1,9}\))?,\s+(?:(?<dated>(?:19|20)\d{2})[.,]{1,2}\s+)?(?:Proceedings[.,]\s+)?(?:(?<tag>\p{Upper}[\p{Alpha}-]{1,9})\s?(?:['’‘]\d{2}|(?:19|20)\d{2})[.,]\s+)?(?:(?<held>(?:19|20)\d{2})\s)?(?<kind>(?:(?:\d{1,2}(?:st|nd|rd|th)|The|Annual|Asian|European|International|Joint|\p{Upper}{3,6}(?:[/-]\p{Upper}{3,6}){0,3})\s){0,6}(?:Conference|Congress|Symposium|Workshop) on)(?=\s*(?:[,.(]|$))/u

/** Where a topic begins at the latest: behind the sentence or the `In` before it. */
const topicStart = /(?:^|[.?!,”"]\s+|^\[C\]\/\/)(?:[Ii]n:?\s+)?(?=\p{Upper})/gu

/**
 * A meeting that catalogues name by its topic first: `Neural Networks, 2001. Proceedings. IJCNN’01. International Joint
 * Conference on`. Its name in short is the one that counts; where there is none, the topic is put behind.
 */
export function turnedMeeting(run: Run, venues: VenueReader): Venue | undefined {
  return sign.test(run.text) ? meetingIn(run, venues) : undefined
}

const sign = /(?:nference|ngress|mposium|orkshop) on(?!\s\p{Alpha})/u

/** The meeting that a run names by its topic first. */
function meetingIn({text, spanOf}: Run, venues: VenueReader): Venue | undefined {
  const found = meeting.exec(text)
  if (!found) return undefined
  const {short, tag, kind = ''} = found.groups ?? {}
  const end = found.index + found[0].length
  const name = short?.slice(2, -1) ?? (tag !== undefined && venues.isVenue(tag) ? tag : undefined)
  const year = found.groups?.['dated'] ?? found.groups?.['held'] ?? yearIn(text.slice(end))
  const start =
    name === undefined ? startOfTopic(text, found.index) : text.indexOf(name, found.index)
  const topic = text.slice(start, found.index)
  if (name === undefined && (topic.length < 4 || topic.length > longestTopic)) return undefined
  const inFull = `${kind.replace(/\b\d{1,2}(?:st|nd|rd|th)\s/, '')} ${topic}`
  const span = {start, end: name === undefined ? end : start + name.length}
  const venue = venues.whole(name ?? inFull, spanOf(span))
  if (!venue) return undefined
  return {...venue, raw: text.slice(span.start, span.end), year: year ? Number(year) : undefined}
}

/** Letters of the longest topic of a meeting. */
const longestTopic = 90

/** The last start of a sentence before the end of a topic; the parts of `Acoustics, Speech and Sights` are none behind `In`. */
function startOfTopic(text: string, end: number): number {
  const starts = [...text.slice(0, end).matchAll(topicStart)]
  const behindIn = starts.findLast(([lead]) => /[Ii]n:?\s+$/.test(lead))
  const behindStop = starts.findLast(([lead]) => !lead.startsWith(','))
  return Math.max(...[behindIn, behindStop].map((one) => (one ? one.index + one[0].length : 0)))
}
