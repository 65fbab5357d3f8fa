import {withoutPictures} from '../../model/picture.ts'
import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isBeforeTopic, isCollected, nameBesidePapers} from './papers-heading.ts'
import type {VenueReader} from './venue.ts'

/** Letters of the longest heading that is a venue. */
export const longestHeading = 120

/** The venue that makes up more than half of a heading, or whose papers the rest of it speaks of, with its year. */
export function namedVenue(title: string, span: Span, venues: VenueReader): Venue | undefined {
  if (title.length > longestHeading) return undefined
  if (series.test(title)) return venues.whole(title, span)
  const whole = [
    lettersBehindName(title, venues),
    nameBesidePapers(title),
    gluedName(title),
    tiedLetters(title),
    journalName(title),
  ].find((name) => name !== '' && venues.isVenue(name))
  if (whole !== undefined) return venues.whole(whole, span)
  const venue = venueWithin(title, span, venues)
  if (!venue) return undefined
  const told = withoutPictures(title).replace(program, '')
  const [all, own] = [
    lettersOf(venue.year === undefined ? told : told.replace(held, '')),
    lettersOf(venue.raw),
  ]
  return own * 2 > all || (venue.year !== undefined && isCollected(title, venue.raw))
    ? venue
    : undefined
}

/** Proceedings of many meetings, which a heading names for want of the meeting. */
const series = /^PMLR(?:\s(?:19|20)\d{2})?$/

/** The venue with its year that a list is of by its title, or whose papers on a topic: `ICLR 2024 Far Sights`. */
export function listedVenue(title: string, span: Span, venues: VenueReader): Venue | undefined {
  const named = namedVenue(title, span, venues)
  if (named || title.length > longestHeading) return named
  const venue = venueWithin(title, span, venues)
  return venue?.year !== undefined && isBeforeTopic(title, venue.raw) ? venue : undefined
}

/**
 * The letters behind a name in full, without which it may be a topic: `Network and Distributed System Security Symposium
 * (NDSS)`, `Oakland (S&P)`, `Conference on Sights (SEE 2021) -- Updating`; empty where there are none.
 */
function lettersBehindName(title: string, venues: VenueReader): string {
  const [, name = '', letters = ''] =
    /(\p{Upper}[^()]+)\s\(([^()]{2,24})\)(?:\s-+\s?[Uu]pdat\w+)?$/u.exec(title) ?? []
  const isName = venues.isVenue(name) || (name.length > 12 && venues.isLike(name))
  return isName ? letters : ''
}

/** The meeting whose year is glued to it behind a topic: `NeRFs-CVPR2023`; empty for other headings. */
function gluedName(title: string): string {
  if (!/[-_].*\d$/.test(title)) return ''
  return /^[\p{Alpha}\d]+[-_](\p{Upper}{3,}[-_ ]?(?:19|20)\d{2})$/u.exec(title)?.[1] ?? ''
}

/** Letters with `&` between them, as no topic is written: `IEEE S&P`; empty for other headings. */
function tiedLetters(title: string): string {
  return /^(?:IEEE )?\p{Upper}&\p{Upper}$/u.test(title) ? title : ''
}

/** A journal that says that it is one, as no topic does: `Annual Review of Sights`, `Nature Sights`; empty for other headings. */
function journalName(title: string): string {
  if (/^(?:ACM|Cell|IEEE|Nature|Science) \p{Upper}/u.test(title)) return title
  if (!/ o[fn] /.test(title)) return ''
  return /^(?:\p{Upper}[\p{Upper}/]+ )?(?:Annals|Annual Review|Bulletin|Journal|Proceedings|Transactions) (?:of|on) /u.test(
    title,
  )
    ? title
    : ''
}

/** The venue that the words of a heading name; all of `ccs2024` is what its links lead to. */
function venueWithin(title: string, span: Span, venues: VenueReader): Venue | undefined {
  if (/^\p{Alpha}+(?:19|20)\d{2}$/u.test(title) && venues.isVenue(title))
    return venues.whole(title, span)
  const style = {strong: false, emphasis: false, internal: false, paper: false}
  // As a repository is called: `Awesome-ICML2024-Far-Sights`.
  const isTied = /^[^\s-]+(?:-[^\s-]+){2,}$/.test(title)
  const text = isTied ? title.replaceAll(/-(?=\p{Alpha})/gu, ' ') : title
  return venues.within([{kind: 'text', text, span, inner: span, ...style}])
}

/** The count of a meeting, and the town behind its year: `24th CCS 2017: Dallas, TX, USA`. */
const held =
  /^\s*\d{1,3}(?:st|nd|rd|th)\s|(?<=\d{2})[:,]?\s+\(?\p{Upper}[\p{Alpha} .'-]{1,30}(?:,\s+\p{Upper}[\p{Alpha} .]{1,24}){1,2}\)?\s*$/gu

/** What leads to all papers of a meeting: `ATC 2020 [[Program]](url)`. */
const program =
  /\s*\[+(?:(?:all|accepted|main) )?(?:home ?page|links?|list|page|papers?(?: list)?|proceedings?|program(?:me)?|schedule|site|url|web ?site)\]+\s*$/i

function lettersOf(text: string): number {
  return text.match(/[\p{Alpha}\d]/gu)?.length ?? 0
}
