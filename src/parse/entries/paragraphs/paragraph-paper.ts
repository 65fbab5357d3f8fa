import type {Paragraph} from 'mdast'
import {isPaperLink, linksWithin} from '../../links/link-query.ts'
import {isOnlyPeople, isPeople, isPerson} from '../../people/people.ts'
import {flatten, type Inline} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import type {Title} from '../../titles/title-context.ts'
import {readTitle} from '../../titles/title.ts'
import type {VenueReader} from '../../venues/venue.ts'
import {isOnDatasets, isOnlyOfData} from '../data-section.ts'
import type {Draft} from '../draft.ts'
import {isOfFields} from '../field-line.ts'
import {proseEntry, type ProseContext} from '../prose-entry.ts'
import {thingName} from '../thing-name.ts'
import {isDatedLink, isDatedTitle} from './appearance.ts'
import {withDrawnLinks} from './drawn-link.ts'
import {isNamedThing} from './named-thing.ts'
import {isCitedByNumber, isIntroduction, isNote, isSourceLine} from './note-line.ts'
import {isBehindTags, isDatedBehind, isEntryLike} from './paragraph-likeness.ts'
import {isLead} from './paragraph-lead.ts'
import {isBracketRecord, isTitleField} from './record.ts'
import {isCitation, isNumbered, isReference} from './reference-paragraph.ts'
import {isSetOff} from './set-off-link.ts'
import {isNamedBefore, isProceedings, isSetTitle, isSpoken, isTongue} from './set-title.ts'
import {firstLine} from '../../text/pieces.ts'

/** How a paragraph is known for a paper: by what stands around it, or by its place among papers. */
export interface Known {
  /** Whether papers stand around. */
  readonly isAmong?: boolean
  /** Whether it is one, whatever it looks like. */
  readonly isSet?: boolean
}

/**
 * Reads a paragraph that is a paper, such as `**Title** <br> Authors <br> CVPR 2023. [[Paper](url)]`;
 * nothing for prose, which names papers in the middle of its sentences.
 */
export function readParagraphEntry(
  node: Paragraph,
  context: ProseContext,
  known: Known = {},
): Draft | undefined {
  const {text, venues, locate, section} = context
  const span = locate(node)
  const all = flatten(node.children, locate)
  const pieces = all.filter(({kind}) => kind !== 'image')
  if (!span || [isSourceLine, isIntroduction, isNote].some((isNone) => isNone(pieces)))
    return undefined
  if (isCitedByNumber(text.slice(span.start, span.end))) return undefined
  if (isOfFields(node) && !isTitleField(node)) return undefined
  const proof = proofOf(node, pieces, all, context, known)
  if (!proof) return undefined

  const links = linksWithin(context.links, span)
  if (proof === 'weak' && !links.some(isPaperLink)) return undefined
  const name = thingName(pieces, section)
  const isVenue = (words: string): boolean => words !== name && venues.isVenue(words)
  const ofData = isOnlyOfData(section)
  const line = isBracketRecord(node) ? firstLine(pieces) : pieces
  const title = readTitle(line, {...venues, isVenue, text, ofData, alone: false})
  if (!title || isNoTitle(title, text)) return undefined
  const isLed =
    known.isSet === true ||
    isDatedLink(pieces, venues) ||
    isLead(pieces, title, context) ||
    isNamedBefore(pieces)
  if (!isLed) return undefined
  return proseEntry({title, span, links, pieces: all}, context)
}

/** How sure a paragraph is a paper: one whose proof is weak needs a link to a paper as well. */
function proofOf(
  node: Paragraph,
  pieces: readonly Inline[],
  all: readonly Inline[],
  {venues, section}: ProseContext,
  {isAmong = false, isSet = false}: Known,
): 'strong' | 'weak' | undefined {
  const isThing = isNamedThing(pieces) && isOnDatasets(section)
  const isDated =
    isDatedLink(pieces, venues) || isDatedTitle(pieces, venues) || isSetTitle(pieces, venues)
  if (isSet || isThing || isDated || isCitation(pieces, venues) || isBracketRecord(node))
    return 'strong'
  const isLike =
    isEntryLike(withDrawnLinks(all), venues) ||
    isBehindTags(pieces, venues) ||
    isReference(pieces, venues) ||
    isTitleField(node)
  if (!isLike) return undefined
  const isStrong =
    isSetOff(pieces, venues) ||
    isNumbered(pieces, venues) ||
    isDatedBehind(pieces) ||
    (isAmong && pieces[0]?.strong === true) ||
    isPlaced(pieces, venues)
  return isStrong ? 'strong' : 'weak'
}

/** Whether a title in bold or italics has where and when it appeared behind it: `**Learning to see**<br>CVPR 2021<br>[Code](url)`. */
function isPlaced([title, ...others]: readonly Inline[], {within}: VenueReader): boolean {
  const isTitle =
    title?.kind === 'text' && (title.strong || title.emphasis) && wordsIn(title.text) > 3
  const isStated = (): boolean =>
    others.some(({text}) => /ar[xX]iv:\s?\d{4}\.\d{4,5}/.test(text)) ||
    within(others)?.year !== undefined
  return isTitle && !announced.test(title.text) && isStated()
}

/** What a sentence begins with that leads to a link, on its line: `See our [Survey](url) and [the docs](url)`. */
const told = /(?:^|\n)\W*(?:see|please|check|for (?:details|more)|read|refer to|visit)\s[^\n]*\[$/i

/** Words of news in bold, and of requests. */
const announced =
  /\b(?:accepted|announce|challenge|cite|citation|deadline|happy|new|news|our|please|released?|us|we|welcome|workshop|you|your)\b|[:：!]\W*$/i

/** Whether words that were read as a title are proceedings, a sentence, a language, or people, or are drawn on a badge: `![Survey](url)`. */
function isNoTitle({text: title, span}: Title, text: string): boolean {
  return (
    isProceedings(title) ||
    (text.startsWith('![', span.start - 2) && wordsIn(title) < 3) ||
    (wordsIn(title) < 3 && told.test(text.slice(Math.max(0, span.start - 60), span.start))) ||
    isSpoken(title) ||
    isTongue(title) ||
    (title.includes(',') && isPeople(title)) ||
    (isPerson(title) && isOnlyPeople(/^[^.*_|[(\n]*/.exec(text.slice(span.end))?.[0] ?? '')) ||
    isCutOff(text.slice(span.start, span.end + 3))
  )
}

/** Whether words lead on to the link behind them, as those of a sentence do: `please cite our [`. */
function isCutOff(words: string): boolean {
  return /\s(?:an?|are|at|by|citing|cite|for|from|in|is|of|on|our|see|the|this|to|with|your)\s\[(?!\[)/i.test(
    words.slice(-16),
  )
}
