import {covers} from '../../../model/span.ts'
import {isPeopleText} from '../../people/people.ts'
import {isPersonal} from '../../people/title-vocabulary.ts'
import type {Inline} from '../../text/inline.ts'
import {hasYear} from '../../text/year.ts'
import type {VenueJudge} from '../../venues/venue.ts'
import type {Draft} from '../draft.ts'
import {HabitTally} from './habit-tally.ts'

/**
 * Takes no name in italics for a venue where a list signs its papers so: `*Miller, 2019*` is one author beside
 * `*Bee et al., 2018*`, though it may be a journal elsewhere.
 */
export function withoutSigners(drafts: readonly Draft[], venues: VenueJudge): readonly Draft[] {
  const dated = drafts.flatMap((draft) => {
    const piece = draft.row ? undefined : draft.beside.find(isDated)
    return piece ? [{draft, piece}] : []
  })
  const tally = new HabitTally('third')
  for (const {draft, piece} of dated) tally.add(draft.section, /\bet\.? al\b/.test(piece.text))
  const houses = houseSigned(drafts, venues)
  if (!tally.isOfList() && houses.size === 0) return drafts
  const signers = new Set(
    tally.isOfList()
      ? dated.flatMap(({draft, piece}) => (isSigner(draft, piece, venues) ? [draft] : []))
      : [],
  )
  return drafts.map((draft) =>
    signers.has(draft) || houses.has(draft) ? {...draft, venue: undefined} : draft,
  )
}

/**
 * The drafts that a house or a team signs where half of a list have their authors in italics: `**Far Lamps.** _SightTeam._
 * 2025/12.` beside `**Learning to See.** _Ann Bee, Cy Dee._ ICLR 2025`.
 */
function houseSigned(drafts: readonly Draft[], venues: VenueJudge): ReadonlySet<Draft> {
  const tally = new HabitTally('half')
  const alone: Draft[] = []
  for (const draft of drafts) {
    const piece = draft.row ? undefined : draft.beside.find((one) => isSet(one, draft))
    if (!piece) continue
    const isList =
      /,.+,/s.test(piece.text) || (/,|\sand\s/.test(piece.text) && isPeopleText(piece.text))
    tally.add(draft.section, isList)
    const {venue} = draft
    const isUnknown =
      venue !== undefined && !venues.isVenue(venue.name) && !venues.isLike(venue.name)
    if (!isList && isUnknown && covers(piece.inner, venue.span)) alone.push(draft)
  }
  return new Set(alone.length > 0 && tally.isOfList() ? alone : [])
}

/** A piece in italics without a year, behind the title. */
function isSet({kind, emphasis, text, inner}: Inline, {titleSpan}: Draft): boolean {
  return kind === 'text' && emphasis && inner.start >= titleSpan.end && !hasYear(text)
}

/** A piece in italics that ends with a year. */
function isDated({kind, emphasis, text}: Inline): boolean {
  return kind === 'text' && emphasis && /(?<!\d)(?:19|20)\d{2}\W*$/.test(text)
}

/** Whether what was read as the venue of a draft are names of people or of a team, where a list signs its papers at that place. */
function isSigner({venue}: Draft, {inner, text}: Inline, {isVenue, isLike}: VenueJudge): boolean {
  if (!venue || !covers(inner, venue.span)) return false
  const {name} = venue
  if (isVenue(name) || isLike(name)) return false
  const parts = name.split(/\s*(?:,|&|\band\b)\s*|\s+e[tl]\.? al\b\.?/)
  const isName = parts.every((one) => /^(?:\p{Upper}[\p{Alpha}'’.-]*(?:\s|$)){0,3}$/u.test(one))
  // A surname may be of two words, `Bee & El Dee`, and a team signs too.
  return (
    isName &&
    (isPersonal(name) || (parts.length === 2 && parts.some(isPersonal)) || isTeam(name, text))
  )
}

/** Whether all that stands before a year is who made it, and no short name of a meeting: `Sight Research Team, Mar 2024`. */
function isTeam(name: string, text: string): boolean {
  return /\b(?:blog|group|lab|labs|team)$/i.test(name) && text.trimStart().startsWith(name)
}
