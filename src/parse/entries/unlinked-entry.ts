import {slug} from 'github-slugger'
import type {Link} from '../../model/link.ts'
import type {Section} from '../../model/section.ts'
import {covers} from '../../model/span.ts'
import {isSignature} from '../people/authors.ts'
import {isOnlyPeople, isPeopleText} from '../people/people.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import {isLabel} from '../roles/role.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import type {Title} from '../titles/title-context.ts'
import {isVenueHeaded, titleVenue} from '../venues/venue-heading.ts'
import {headingYear, type VenueReader} from '../venues/venue.ts'
import type {Draft} from './entry.ts'
import {signedDrafts} from './signed-entry.ts'
import {isCapital, isMostly, isPlain, isTitle, prose} from './title-likeness.ts'

/** Whether a draft leads out of the list, as entries do; a row of a table is an entry by its place. */
export function isLinked({links, row}: Pick<Draft, 'links' | 'row'>): boolean {
  return (
    row !== undefined ||
    links.some(({url, form}) => /^https?:|\.pdf$/i.test(url) && form !== 'image')
  )
}

/** Whether a draft says where and when it appeared, as papers do. */
export function isDated({venue}: Draft): boolean {
  return venue?.year !== undefined
}

/** Whether words without a link may be the title of a paper, by themselves and by what is said beside them. */
export function mayBeTitled({text}: Title, beside: readonly Inline[]): boolean {
  const said = beside.map((piece) => piece.text).join(' ')
  const isSigned = isSignature(said) && (wordsIn(text) < 2 || !isPersonal(text))
  if (wordsIn(text) < 3 && !isSigned) return false
  if (isLabel(text) || isOnlyPeople(text) || /[:：]$/.test(text) || field.test(text)) return false
  return !/^\s*[:：](?![+\w-]{2,20}:)/.test(said) && !address.test(said)
}

/** What says more of the thing above: `Summary: …`. */
const field =
  /^(?:abstract|authors?|benchmarks?|categories|comments?|conclusions?|contributions?|data ?sets?|date|description|ideas?|input|intro\w*|key ?words?|limitations?|methods?|metrics?|motivations?|notes?|output|problems?|references?|results?|summary|tasks?|time|title|tl;?dr|todo)\s*[:：]/i

/** What speaks to the reader or of what has been done, rather than of where a paper appeared. */
const address =
  /\b(?:accepted|add(?:ed|ing)?|deadline|i(?!\.)|my|our|please|releas(?:ed?|ing)|thanks?|updat(?:ed?|ing)|we|welcome|your?)\b|我们|已/i

/** Drafts of one list without its contents, where most lead to sections of their own names by whole addresses. */
export function withoutContents(drafts: readonly Draft[]): readonly Draft[] {
  const contents = new Set(
    drafts.filter(({links}) => links.length > 0 && links.every(leadsToHeading)),
  )
  const areContents = contents.size > 1 && contents.size * 3 >= drafts.length * 2
  return areContents ? drafts.filter((draft) => !contents.has(draft)) : drafts
}

function leadsToHeading({url, label}: Link): boolean {
  const [, fragment] = /^https?:\/\/(?:www\.)?github\.com\/[^#]+#(.+)$/i.exec(url) ?? []
  return fragment?.toLowerCase() === slug(label)
}

/** What keeps company with drafts that have no link and do not say where they appeared. */
interface Company {
  /** How many have a link, and which have none. */
  readonly linked: number
  readonly stray: readonly Draft[]
}

/** Drafts without those that have no link and are not plainly papers, by the company that they keep in their section. */
export function withoutStrays(
  text: string,
  drafts: readonly Draft[],
  sections: readonly Section[],
  venues: VenueReader,
): readonly Draft[] {
  const signed = signedDrafts(drafts)
  const isStray = (draft: Draft): boolean => mayBeStray(draft) && !signed.has(draft)
  if (!drafts.some(isStray)) return drafts
  const companyOf = (own: readonly Draft[]): Company => {
    const stray = own.filter(isStray)
    return {linked: own.length - stray.length, stray}
  }
  const all = companyOf(drafts)
  const set = new Set(all.stray.filter((draft) => isSet(draft, text)))
  const isAmong = all.linked >= all.stray.filter(isPlain).length
  const bySection = new Map<Section, Draft[]>(drafts.map(({section}) => [section, []]))
  for (const draft of drafts) bySection.get(draft.section)?.push(draft)
  const isCollected = titleVenue(sections, venues) !== undefined
  const headings = new Set(sections.map(({title}) => title.toLowerCase()))
  const kept = new Set(
    [...bySection].flatMap(([section, own]) => {
      const company = companyOf(own)
      const listed = isCollected ? listedTitles(company.stray, headings) : []
      return [...keptStrays(company, section, isAmong, venues), ...listed]
    }),
  )
  return drafts.filter((draft) => !isStray(draft) || set.has(draft) || kept.has(draft))
}

/**
 * Whether signs of its own say that a title is one: `《Learning to see》`, a link that lacks its address, the number of a
 * preprint, or authors before it and its year.
 */
function isSet(draft: Draft, text: string): boolean {
  const {title, titleSpan, links, venue, span} = draft
  if (text[titleSpan.start - 1] === '《') return true
  const before = text.slice(span.start, titleSpan.start).replace(/[^\p{Alpha}.,&'’-]+/gu, ' ')
  if (hasOwnYear(draft) && isPeopleText(before) && isOnlyPeople(before.trim())) return true
  if (venue && /^ar[Xx]iv[\s:]*\d{4}\.\d{4,5}/.test(text.slice(venue.span.start))) return true
  const isEmpty = links.some(({url, span}) => url === '' && covers(span, titleSpan))
  return isEmpty && wordsIn(title) > 3
}

function mayBeStray(draft: Draft): boolean {
  return !isLinked(draft) && !isDated(draft) && !draft.beside.some(isPlainLabel)
}

/** A number of arXiv, or a label whose link is still missing: `arXiv:2305.05726`, `[paper]`. */
function isPlainLabel({kind, text}: Inline): boolean {
  return (
    kind === 'text' &&
    /\barxiv[\s:]*\d{4}\.\d{4,5}(?!\d)|\[(?:paper|pdf|code|arxiv)\](?!\()/i.test(text)
  )
}

/** `isAmong`: whether most of the list has links. */
function keptStrays(
  {linked, stray}: Company,
  section: Section,
  isAmong: boolean,
  venues: VenueReader,
): readonly Draft[] {
  const isCompany = linked >= Math.max(3, stray.length)
  const isHeaded = isVenueHeaded(section, venues)
  const isYear = headingYear(section) !== undefined
  const isLike = isHeaded && isMostly(stray)
  return stray.filter(
    (draft) =>
      ((isCompany || (isAmong && linked > 0)) && hasYear(draft)) ||
      (isAmong && linked > 0 && isPlain(draft)) ||
      (isLike && wordsIn(draft.title) > 4 && !prose.test(draft.title)) ||
      (isHeaded && isCapital(draft.title)) ||
      (isTitle(draft.title) &&
        (isHeaded ||
          ((isCompany || (isYear && draft.venue && venues.isVenue(draft.venue.raw))) &&
            wordsIn(draft.title) > 3))),
  )
}

/** The titles of a list that collects the papers of a meeting, where most of a section are such; headings are none. */
function listedTitles(stray: readonly Draft[], headings: ReadonlySet<string>): readonly Draft[] {
  const own = stray.filter(({title}) => !headings.has(title.toLowerCase()))
  const areContents = own.length * 2 <= stray.length
  return !areContents && isMostly(own) ? own.filter(({title}) => wordsIn(title) > 2) : []
}

/** Whether a year stands beside what is no sentence. */
function hasYear(draft: Draft): boolean {
  return hasOwnYear(draft) && (!prose.test(draft.title) || isCapital(draft.title))
}

/** Whether a year stands beside a title, and not only above it. */
function hasOwnYear({year, section, beside}: Draft): boolean {
  if (year === undefined) return false
  return year !== headingYear(section) || beside.some(({text}) => text.includes(String(year)))
}
