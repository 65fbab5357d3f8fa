import {covers} from '../../../model/span.ts'
import {isPersonal} from '../../people/title-vocabulary.ts'
import type {Inline} from '../../text/inline.ts'
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
  if (!tally.isOfList()) return drafts
  const signers = new Set(
    dated.flatMap(({draft, piece}) => (isSigner(draft, piece, venues) ? [draft] : [])),
  )
  return drafts.map((draft) => (signers.has(draft) ? {...draft, venue: undefined} : draft))
}

/** A piece in italics that ends with a year. */
function isDated({kind, emphasis, text}: Inline): boolean {
  return kind === 'text' && emphasis && /(?<!\d)(?:19|20)\d{2}\W*$/.test(text)
}

/** Whether what was read as the venue of a draft are names of people, where a list signs its papers at that place. */
function isSigner({venue}: Draft, {inner}: Inline, {isVenue, isLike}: VenueJudge): boolean {
  if (!venue || !covers(inner, venue.span)) return false
  const {name} = venue
  const isName = name
    .split(/\s*(?:,|&|\band\b)\s*|\s+e[tl]\.? al\b\.?/)
    .every((one) => /^(?:\p{Upper}[\p{Alpha}'’.-]*(?:\s|$)){0,3}$/u.test(one))
  return isName && isPersonal(name) && !isVenue(name) && !isLike(name)
}
