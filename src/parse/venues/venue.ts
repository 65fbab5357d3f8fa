import {monthName} from '../../model/month.ts'
import {remembered} from '../../model/remembered.ts'
import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {hostedIn} from '../../venues/guest.ts'
import type {VenueIndex} from '../../venues/index.ts'
import {readKnown, readVenue} from '../../venues/reading.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import {isWorkplace} from '../people/workplace.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {runsOf} from '../text/run.ts'
import {isBareLayout} from './bare-layout.ts'
import {mayBeVenue} from './venue-lead.ts'
import {venueFinder, venueOf} from './venue-within.ts'

/** Tells venues from other texts. */
export interface VenueJudge {
  /** Whether a text is a known venue and nothing else. */
  readonly isVenue: (text: string) => boolean
  /** Whether a text that nobody knows is made of words that venues are named by. */
  readonly isLike: (text: string) => boolean
  /** Whether a text may be a venue that nobody knows, and nobody's name, where its place says that it is one. */
  readonly isLikely: (text: string) => boolean
}

/** Reads the venues of one document. */
export interface VenueReader extends VenueJudge {
  /** A text that should be a venue as a whole, such as a cell of a venue column. */
  readonly whole: (raw: string, span: Span) => Venue | undefined
  /** The venue that running text names, its labels included. */
  readonly within: (pieces: readonly Inline[]) => Venue | undefined
}

/** The venue that a part of a piece names, which is looked for in it unless its place is known. */
export function venueIn(
  piece: Inline,
  raw: string,
  venues: VenueReader,
  at = piece.text.indexOf(raw),
): Venue | undefined {
  return venues.whole(raw, spanWithin(piece, at, raw.length))
}

/** What a cell holds that names no venue: a date, languages, a letter, a sentence, or a sign for nothing. */
const noVenue = new RegExp(
  String.raw`^(?:[a-z]|${monthName}[.,]*(?:\s\d{1,2})?|n/?a|nan|none|null|tb[ad]|todo|(?:under|in) review|submitted|(?:in )?submission|to appear|coming soon|unpublished|(?:online|live|web) demo|demo|web ?(?:site|page)|others?|misc(?:ellaneous)?|book(?: chapters?)?|codes?(?: project(?: page)?)?|(?:working|discussion) papers?|various|unknown|(?:chinese|english|french|german|italian|japanese|korean|russian|spanish) (?:and|&) .*|research ?gate|springer (?:nature|science (?:&|and) business media)|公开|其他|暂无|.*。.*|\p{Alpha}.*\s(?:et\.?\s)?al\.?)$`,
  'u',
)

/** Letters of the longest text that may be a venue and nothing else. */
const longestName = 200

/** Makes the reader of the venues of one document, which knows those of an index. */
export function venueReader(index: VenueIndex): VenueReader {
  const within = venueFinder(index)
  return {
    whole(raw, span) {
      const reading = readVenue(turned(raw), index)
      // `TBD 2025` is a journal by its year.
      const isSure = reading?.row !== undefined && reading.year !== undefined
      const isNone = [isSure ? '' : (reading?.written ?? ''), raw.trim()].some((text) =>
        noVenue.test(text.toLowerCase()),
      )
      return reading && !isNone ? venueOf(raw, reading, span) : undefined
    },
    within: (pieces) => within(runsOf(pieces)),
    isVenue: remembered(2048, (text) => isVenueAlone(text, index)),
    isLike: (text) => text.length <= longestName && index.vocabulary().isLike(text),
    isLikely: (text) =>
      text.length <= longestName &&
      index.vocabulary().isLikely(text) &&
      !isPersonal(text) &&
      !text.split(' ').some(isWorkplace),
  }
}

/** Whether a text is a known venue and nothing else, or one that says its name twice. */
function isVenueAlone(text: string, index: VenueIndex): boolean {
  const known = (name: string): boolean => {
    if (name.length > longestName || !mayBeVenue(name, index)) return false
    const reading = readKnown(name, index)
    return reading?.row !== undefined && isBareLayout(reading.layout)
  }
  const [meeting, journal] = meetingAndJournal(text)
  return (
    known(text) ||
    (known(meeting) && known(journal)) ||
    known(shortOfFull(text)) ||
    known(hostOf(text))
  )
}

/** What a workshop is held at by its short name, without a year of its own: `DeepSee @ CVPR 2021`; empty for other texts. */
function hostOf(text: string): string {
  const [, guest = '', host = ''] = text.includes('@')
    ? (/^([^\d@]*\d?[^\d@]*@\s?)(.+)$/.exec(text) ?? [])
    : []
  return guest !== '' && hostedIn(guest) === guest ? host : ''
}

/** A meeting with its year and the journal of it: `VIS 2020 (TVCG)`; empty for other texts. */
function meetingAndJournal(text: string): readonly [string, string] {
  if (!text.endsWith(')')) return ['', '']
  const [, meeting = '', journal = ''] =
    /^([^()]+\d{2}) \((\p{Upper}[\p{Alpha}-]{1,9})\)$/u.exec(text) ?? []
  return [meeting, journal]
}

/** A name in full, which its first letters follow: `Conference on Seeing Far (SEEK), 2020` */
const inFull =
  /^(?:[\p{Alpha}\d&/'’-]+\s){0,4}(?:Advances|Conference|Conf\.|Journal|Meeting|Symposium|Transactions|Workshop)\s[^():;?!]*\((\p{Upper}[\p{Alpha}-]{1,11})\)(?:,?\s(?:19|20)\d{2})?\.?$/u

/** The first letters behind a name in full, which are a name as well; empty where there are none. */
function shortOfFull(text: string): string {
  return text.includes('(') ? (inFull.exec(text)?.[1] ?? '') : ''
}

/** A name as catalogues turn it about: `Image Processing, IEEE Transactions on`. */
function turned(raw: string): string {
  return raw.replace(/^(.+), ((?:IEEE(?:\/ACM)?|ACM) Transactions on)$/, '$2 $1')
}
