import {countsOf} from '../../model/counts.ts'
import {covers} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {hasWords} from '../../model/words.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import type {VenueReader} from '../venues/venue.ts'
import type {Written} from './place.ts'

/** How many entries show that the first label behind a title is where this list says where papers appeared. */
const enough = 3

/**
 * Makes the function that gives an entry the venue without a year which its first label is, as `[arXiv](url)` among such as
 * `[ACL 2023](url)`, or which a label calls one of preprints; nothing where that label says what is linked in some entries: `[arXiv](url) [ACL 2023](url)`.
 */
export function slotVenues<One extends Written>(
  entries: readonly One[],
  venues: VenueReader,
): (entry: One) => One {
  const slots = new Map<One, Slot>()
  for (const entry of entries) {
    const label = firstLabel(entry)
    if (label) slots.set(entry, {label, says: sayingOf(label, entry, venues)})
  }
  const isHabit = isSlot(countsOf([...slots.values()].map(({says}) => says)))
  return (entry) => {
    const slot = isHabit ? slots.get(entry) : undefined
    const own = slot?.says === 'name' || slot?.says === 'letters' ? slot.label : undefined
    const label = own ?? preprintLabel(entry)
    const venue = label && venues.whole(label.text, label.inner)
    return venue ? {...entry, venue} : entry
  }
}

/** What the first label behind a title says: the venue that is known, a name or letters that may be one, or something else. */
type Saying = 'venue' | 'name' | 'letters' | 'unknown' | 'other'

interface Slot {
  readonly label: Inline
  readonly says: Saying
}

function sayingOf(label: Inline, {venue}: Written, venues: VenueReader): Saying {
  if (venue) return covers(label.span, venue.span) || isSame(label, venue) ? 'venue' : 'other'
  if (isName(label.text, venues)) return 'name'
  if (isOfLetters(label)) return 'letters'
  return isUnknown(label) ? 'unknown' : 'other'
}

/** Whether enough first labels are venues for the others to be read so. */
function isSlot(counts: ReadonlyMap<Saying, number>): boolean {
  const [stated = 0, names = 0, unknown = 0, other = 0] = (
    ['venue', 'name', 'unknown', 'other'] as const
  ).map((says) => counts.get(says))
  // Where no label is any other, few venues show what all of them are.
  const least = other === 0 ? 10 : 3
  return (
    stated >= enough &&
    stated * least > names &&
    other * 4 < stated &&
    (other + unknown) * 2 < stated
  )
}

/** Whether a label says the venue again that stands before it: `ICLR 2026, [ICLR](url)`. */
function isSame({text}: Inline, {raw}: Venue): boolean {
  return raw.startsWith(text.trim()) && hasWords(text) && !/xiv/i.test(text)
}

/** A label of capitals that leads to a paper, and may be a venue that nobody knows: `[[SAFEPROCESS]](url)`. */
function isOfLetters({text, paper}: Inline): boolean {
  const name = text.replace(/^\W+|\W+$/g, '')
  return (
    paper &&
    /^\p{Upper}{3,12}$/u.test(name) &&
    !isLabel(text) &&
    !isWorkplace(name) &&
    !publishers.test(name)
  )
}

/** A name that leads to a paper and may be a venue: `[Far Sights](url)`. */
function isUnknown({text, paper}: Inline): boolean {
  return paper && !isLabel(text) && /^\p{Lower}?\p{Upper}/u.test(text) && wordsIn(text) < 5
}

/** Those who keep papers, by whom links are labelled too. */
const publishers = /^(?:ACL|ACM|DBLP|DOI|HAL|IEEE|MDPI|NCBI|PMC|PMLR|SIAM|SSRN|USENIX)$/

/** The first link behind a title. */
function firstLabel({beside, titleSpan}: Written): Inline | undefined {
  return beside.find(({kind, span}) => kind === 'link' && span.start >= titleSpan.end)
}

/** A label that says by itself that a paper is a preprint, and where, of an entry that says no more: `[bioRxiv preprint](url)`. */
function preprintLabel({venue, beside, titleSpan}: Written): Inline | undefined {
  if (venue) return undefined
  return beside.find(
    ({kind, text, span}) =>
      kind === 'link' && span.start >= titleSpan.end && namedPreprint.test(text),
  )
}

const namedPreprint = /^\W*(?:bio|med|chem)r?xiv preprint\W*$/i

/** Whether a label is the name of a preprint server, or another known venue in capitals; in brackets behind what it labels too: `Paper (arXiv)`. */
function isName(label: string, {isVenue}: VenueReader): boolean {
  const text = label.replace(/^[\s[(]*(?:paper\s?\()?|[\s\])]+$/gi, '')
  const isPreprint = /^(?:ar|bio|med|chem)r?xiv$/i.test(text)
  return (
    isPreprint ||
    (/^\p{Upper}[\p{Alpha}&-]*\p{Upper}$/u.test(text) && !isLabel(text) && isVenue(text))
  )
}
