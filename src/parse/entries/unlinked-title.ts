import {hasWords} from '../../model/words.ts'
import {isOnlyPeople} from '../people/people.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {endsInColon, isJoined, wordsIn} from '../text/words.ts'
import type {Title} from '../titles/title-context.ts'
import type {VenueReader} from '../venues/venue.ts'
import {isSignature} from '../people/citation.ts'
import {outside} from '../text/outside.ts'
import type {ProseContext} from './prose-entry.ts'

/** Whether words in an item without links are the title of a paper, by themselves and by what its paragraphs say beside them. */
export function isUnlinkedTitle(
  title: Title,
  paragraphs: readonly (readonly Inline[])[],
  {text, venues}: ProseContext,
): boolean {
  const [first = []] = paragraphs
  // What says when it appeared is a paper, whatever a note below it says.
  const isStated = venues.within(first)?.year !== undefined
  const beside = outside(text, isStated ? first : paragraphs.flat(), title.span)
  // A sentence by itself, or one in brackets, is a note: `灯越远，看得越少。`, `(Worth seeing, though not new.)`
  const around = text.slice(title.span.start - 1, title.span.end + 2)
  const end = text.slice(title.span.end - 1, title.span.end + 1)
  const isSentence = end.includes('。') || /^\(.*\.\)\s*$/s.test(around)
  const isNote = isSentence && !beside.some((piece) => hasWords(piece.text))
  if (isNote) return false
  return (
    isAwaited(title, text) ||
    mayBeTitled(title, beside) ||
    isPlacedName(title, beside, venues) ||
    isCitedName(title, beside)
  )
}

/**
 * Whether a title of several words is set as a link that awaits its address, whatever is said behind it: `[Learning to See Far](): sees by
 * lamps`, or stands in the place of that itself: `[Learning to See Far](Learning to See Far)`.
 */
export function isAwaited({text: title, span}: Title, text: string): boolean {
  const isOpen = ['', '#', title].some((address) => text.startsWith(`](${address})`, span.end))
  return isOpen && wordsIn(title) > 3
}

/** Whether words without a link may be the title of a paper, by themselves and by what is said beside them. */
export function mayBeTitled({text, span}: Title, beside: readonly Inline[]): boolean {
  const said = wordsOf(beside)
  // A colon before a title follows a name that is left out: `**:** Ann Bee. "Learning to See."`
  const behind = beside.filter((piece) => piece.span.start >= span.end)
  const isExplained = explaining.test(said) && explaining.test(wordsOf(behind))
  const isSigned = isSignature(said) && (wordsIn(text) < 2 || !isPersonal(text))
  if (wordsIn(text) < 3 && !isSigned && !dayLed.test(text) && !isJoined(text)) return false
  if (isLabel(text) || isOnlyPeople(text) || endsInColon(text) || field.test(text)) return false
  if (example.test(text) || /\bwill be\b.*!$/.test(text)) return false
  return !isExplained && !isAddressed(said.replace(namesakes, ''))
}

/** The colon that leads on to what explains a thing; that of a picture does not: `:star:`. */
const explaining = /^\s*[:：](?![+\w-]{2,20}:)/

/** A name behind the day on which it was read: `210408 SeeNet`. */
const dayLed = /^[012]\d(?:0\d|1[0-2])[0-3]\d \p{Upper}/u

/**
 * Whether two words without a link, or a name that is coined, are a title by the venue and its year right behind them:
 * `Wide Sights, ICML 2017 (1)`, `SeeNet, ICML 2017`, `Wide Sights (ICML 2017)`. In quotes it is never a person's:
 * `"Wide Sights", Ann Bee, ICML 2017`.
 */
export function isPlacedName(
  {text}: Title,
  beside: readonly Inline[],
  {within}: VenueReader,
): boolean {
  const said = wordsOf(beside)
  const isQuoted = /^\s*["“]\s[,.]?["”],?\s/.test(said)
  return (
    (wordsIn(text) === 2 || (coined.test(text) && placed.test(said))) &&
    (isQuoted || /^\s*,\s/.test(said) || inBracket.test(said)) &&
    !isAddressed(`${text} ${said}`) &&
    !duty.test(text) &&
    !isLabel(text) &&
    // A name in capitals is no person's.
    (isQuoted || /\p{Upper}{2}/u.test(text) || !isOnlyPeople(text)) &&
    within(beside)?.year !== undefined
  )
}

/**
 * Whether a word or two without a link are the title of a reference, by the authors and the year before and a journal with its volume
 * behind: `Bee, A., & Dee, C. (2022). Far lamps. *Journal of Sights*, 40(1), 97-140.`
 */
function isCitedName({span}: Title, beside: readonly Inline[]): boolean {
  const before = wordsOf(beside.filter((piece) => piece.span.end <= span.start))
  const behind = beside.filter((piece) => piece.span.start >= span.end)
  const journal = behind.find(({text}) => /\p{Alpha}/u.test(text))
  return (
    /\(\d{4}[a-z]?\)[.\s]*$/.test(before) &&
    journal?.emphasis === true &&
    /\d\(|,\s*\d{1,4}[(:,]/.test(wordsOf(behind.slice(behind.indexOf(journal)))) &&
    isOnlyPeople(before.replace(/\s*\(\d{4}[a-z]?\)[.\s]*$/, ''))
  )
}

/** What pieces say to those who see the page: no tag and no comment does. */
function wordsOf(pieces: readonly Inline[]): string {
  return pieces.map(({kind, text}) => (kind === 'html' ? '' : text)).join(' ')
}

/** One word that only a thing is called by: `DenseSee`, `See3D`. */
const coined = /^\p{Upper}[\p{Alpha}\d+-]*\p{Lower}[\p{Alpha}\d+-]*[\p{Upper}\d][\p{Alpha}\d+-]*$/u

/** Where and when something appeared, and nothing else: `, ICML 2017 (1)`. */
const placed = /^\s*,\s[^,.;:]*\d{2}(?:\s\([^()]*\))?[\s.]*$/

/** The same in a bracket, behind the name or before it. */
const inBracket = /^\s*[([][^()[\]]*\d{2}[)\]][\s.]*$/

/** What people do at a meeting, and its days. */
const duty =
  /\b(?:area|award|chairs?|committee|day|dates?|deadline|editor|invited|keynote|lecture|member|organi[sz]ers?|panel|poster|programs?|reviewers?|session|speaker|talk|track|tutorial|workshop)\b/i

/** What says more of the thing above: `Summary: …`. */
const field =
  /^(?:abstract|affiliations?|authors?|benchmarks?|categories|comments?|conclusions?|conference|contributions?|data ?sets?|date|description|ideas?|input|institut\w+(?: affiliation)?|intro\w*|journal|key ?words?|limitations?|methods?|metrics?|motivations?|notes?|output|problems?|publisher|references?|results?|summary|tasks?|time|title|tl;?dr|todo|venue|year)\s*[:：]/i

/** What explains a word rather than belongs to a title: `Far pooling (like SeeNet and HearNet)`. */
const example =
  /\((?:like|e\.?g\b|i\.?e\b|such as|for (?:example|instance)|see (?:also|above|below))/i

/** First names that are words too: `My Thai`. */
const namesakes = /(?<=,\s|\band\s)(?:I|My|We)\s(?=\p{Upper}\p{Lower})/gu

/** Whether words speak to the reader, or the author of the list does: `I have read it`, not `Sights I: Far Papers` and `Speech I/O`. */
function isAddressed(words: string): boolean {
  return address.test(words) || /\bI(?:['’]|\s(?!(?:and|for|in|of|with)\s)\p{Lower})/u.test(words)
}

/** What speaks to the reader or of what has been done, rather than of where a paper appeared. */
const address =
  /\b(?:accepted|add(?:ed|ing)?|deadline|my|our|please|releas(?:ed?|ing)|thanks?|updat(?:ed?|ing)|we|welcome|your?(?!, \p{Alpha}+, ))\b|我们|已/iu
