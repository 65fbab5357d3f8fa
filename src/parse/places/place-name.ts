import {monthName} from '../../model/month.ts'
import {covers, type Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isRemark} from '../../venues/remark.ts'
import {yearOfDigits} from '../../venues/year.ts'
import {isPeople, isPerson} from '../people/people.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/label.ts'
import {roleOfUrl} from '../roles/role-of-url.ts'
import {wordsIn} from '../text/words.ts'
import type {VenueReader} from '../venues/venue.ts'
import {isDatedPlace} from './dated-place.ts'
import type {Place, Written} from './place.ts'
import type {PlaceTally} from './place-tally.ts'

/** The words that may name a venue, without their year; nothing for what is none. */
export function nameIn(words: string): string | undefined {
  const name = words
    .replace(/^\d{2}['’‘]\s?/, '')
    .replace(digits, '')
    .replace(/[\s,.'’(-]*(?<!\d)(?:19|20)\d{2}(?!\d)[\s,.)-]*/, ' ')
    .trim()
  const keys = name.toLowerCase().split(/[^\p{Alpha}\d]+/u)
  const isName =
    wordsIn(name) < 11 &&
    (/^[a-z]{0,3}[A-Z]/.test(name) || /^\p{Lower}{0,3}\p{Upper}/u.test(name)) &&
    (/[A-Za-z]&?[A-Za-z]/.test(name) || /\p{Alpha}&?\p{Alpha}/u.test(name))
  if (!isName || isLabel(name) || keys.every(isRemark)) return undefined
  if (kinds.test(name)) return name
  const isNone =
    isWorkplace(name) || isPeople(name) || isPerson(name) || noVenue.test(name) || topic.test(name)
  return isNone ? undefined : name
}

/** Two digits that end a name without a comma, or one in capitals: `BigDIA 24`, `SEEK21`. */
const digits = /(?<=^\p{Upper}{3,8}|^\p{Upper}[^,]*\p{Alpha}{2}\s)([12]\d|9\d)$/u

/** A venue that nobody knows, with the year that two digits behind its name stand for. */
export function withDigits(venue: Venue): Venue {
  const [cut = '', short = ''] =
    venue.year === undefined
      ? ((/\d\d$/.test(venue.name) ? digits.exec(venue.name) : null) ?? [])
      : []
  const name = venue.name.slice(0, venue.name.length - cut.length).trim()
  return cut === '' ? venue : {...venue, name, year: yearOfDigits(short)}
}

/**
 * Whether words that are set off name a venue which nobody knows: `` `Sights` `` where all others are code as well,
 * `[2022-SEE]` where all others stand in such brackets.
 */
export function isNamed(
  {words, span, key}: Place,
  one: Written,
  tally: PlaceTally,
  venues: VenueReader,
): boolean {
  if (isDatedPlace({key})) return isBesideYear({words, key}, tally, venues)
  const isKnown = venues.isVenue(words)
  const name = tally.isOften(key, isKnown) ? (nameIn(words) ?? nameBehindYear(words)) : undefined
  if (name === undefined) return false
  const isDated = name !== words
  if (isDated) return isCoined(name, venues) || (tally.isMostly(key, isKnown) && isShort(name))
  // A name without a year may be anything, even where most are venues.
  const isAlike = venues.isVenue(name) || tally.isNearlyAlways(key) || tally.isCompany(one, key)
  // So may the label of a link be, but where all others are venues: `[Aging](url)` among such as `[BMC Bioinformatics](url)`.
  if (key.endsWith('link')) {
    const isVenues = tally.isNearlyAlways(key) || (held.test(name) && tally.isMostly(key, isKnown))
    return isVenues && isShort(name) && isOnlyPaper(span, one, name)
  }
  return isAlike && tally.isMostly(key, isKnown) && isCoined(name, venues) && !words.includes(',')
}

/** Words cut short behind a year, which could be the name of a person elsewhere: `2020 Yearb Far Sights`. */
function nameBehindYear(words: string): string | undefined {
  const name = /^(?:19|20)\d{2},? (\p{Upper}\S+ \p{Upper}\S+ \p{Upper}\S+)$/u.exec(words)?.[1]
  return name !== undefined && isPerson(name) ? name : undefined
}

/** Whether words beside the bracket of a year are a venue: several or a name in capitals that are known, or such as most of the list are there. */
function isBesideYear(
  {words, key}: Pick<Place, 'words' | 'key'>,
  tally: PlaceTally,
  {isVenue}: VenueReader,
): boolean {
  if (work.test(words) || (nameIn(words) === undefined && !isKind(words))) return false
  const isTelling = wordsIn(words) > 1 || /^\p{Upper}\S*\p{Upper}$/u.test(words)
  if (isVenue(words)) return isTelling ? !tally.isSeldom(key) : tally.isOften(key, true)
  return tally.isOften(key, false) && tally.isMostly(key, false)
}

/** What kind of work a paper is, or where such are shown. */
const work =
  /^\W*(?:analysis|benchmark|overview|review|method|position|survey|theory|workshop)s?\W*$/iu

/** Whether a place labels the link to the paper, and no other is there but by a label behind who holds it; what the title names as well is the paper's own. */
function isOnlyPaper(place: Span, {links, title}: Written, name: string): boolean {
  const [paper, ...others] = links.filter(({role}) => role === 'paper')
  return (
    paper !== undefined &&
    (others.length === 0 || (held.test(name) && others.every(({label}) => isLabel(label)))) &&
    covers(paper.span, place) &&
    roleOfUrl(paper.url) === 'paper' &&
    !title.includes(name)
  )
}

/** Whether a name is no phrase: a few words without a comma. */
function isShort(name: string): boolean {
  return wordsIn(name) < 5 && !name.includes(',')
}

/** Whether a name is such as venues have: capitals, their kind, or their words. `Science` is a word but for a year. */
function isCoined(name: string, {isLike, isVenue}: VenueReader): boolean {
  return (
    /\p{Upper}\S*\p{Upper}/u.test(name) ||
    kinds.test(name) ||
    isLike(name) ||
    isVenue(`${name} 2000`)
  )
}

/** Whether a name says that it is a venue's, or who holds it: `IEEE Symposium on Far Sights`. */
export function isKind(name: string): boolean {
  return kinds.test(name)
}

/** What venues are called by: their kind, or who holds them. */
const kinds =
  /^(?:acm|ieee)\b|\b(?:journal|transactions|proceedings|conference|symposium|workshops?|annals|letters|bulletin)\b/i

/** Who holds a venue, before a short name of it: `IEEE-LSSC`, `ACM-TRTS`. */
const held = /^(?:IEEE\/ACM|ACM|IEEE)[\s-]\p{Upper}\S*$/u

const noVenue = new RegExp(
  String.raw`^an?\s|^CVE\b|\b(?:et al|by)\b|//|(?<!\p{Alpha})${monthName}|\b(?:blog|book|post|report|thesis|talk|team|others?|citations?|stars?|updated?|version)\b`,
  'iu',
)

/** What papers are on, in capitals as venues are: `[LLM]`. */
const topic =
  /^(?:[3-6]D|AGI|AI(?:GC)?|ASR|BERT|CLIP|CNNs?|CoT|CV|DNNs?|DPO|DRL|FL|FPGA|GANs?|GCNs?|GNNs?|GPT|GPU|HPO|ICL|KGs?|LLMs?|LoRA|MLLMs?|MoE|MRI|NAS|NeRF|NL[GPU]|OCR|OOD|PEFT|QA|RAG|ReID|RL(?:HF)?|RNNs?|SFT|SLAM|SNNs?|SSL|T2[IV]|TTS|UDA|VAEs?|ViT|VLA|VLMs?|VQA|XAI)$/
