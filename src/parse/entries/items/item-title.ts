import type {List as ListNode, Paragraph} from 'mdast'
import type {Link} from '../../../model/link.ts'
import {covers, slice, type Span} from '../../../model/span.ts'
import {titleInField} from '../../fields/field-title.ts'
import {arePeople, isPeople} from '../../people/people.ts'
import {isAddress, isLabel} from '../../roles/label.ts'
import {flatten, type Inline} from '../../text/inline.ts'
import {firstLine, textOf, withoutBlanks, withWords} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'
import type {Title} from '../../titles/title-context.ts'
import {readTitle, readTitleOrName} from '../../titles/title.ts'
import {isOnlyOfData} from '../data-section.ts'
import {isDataLine} from '../data-line.ts'
import {titleBelow} from '../named-paper.ts'
import type {ProseContext} from '../prose-entry.ts'
import {bracketedThing, thingName} from '../thing-name.ts'
import {isLinkedTitle} from './shared-item.ts'

/** What an item is made of. */
export interface ItemParts {
  readonly span: Span
  /** Its own paragraphs. */
  readonly own: readonly Inline[][]
  /** The lists in it that say more of the same paper, of which one line may be its title. */
  readonly fields: readonly ListNode[]
  readonly titleLine: Paragraph | undefined
  readonly links: readonly Link[]
  /** Whether some of them lead out of the list. */
  readonly isOut: boolean
}

/** Reads the title of an item; nothing where it names people and nothing else. */
export function readItemTitle(parts: ItemParts, context: ProseContext): Title | undefined {
  const {span, own, fields, titleLine, links, isOut} = parts
  const {text, venues, locate} = context
  const lines = titleLine ? [flatten(titleLine.children, locate)] : titleParagraphs(own, links)
  // What stands first may say only where and when: then the title follows in its own paragraph.
  const read = isOut && own.length === 1 ? readTitleOrName : readTitle
  const name = thingName(own[0] ?? [], context.section)
  const isVenue = (words: string): boolean => words !== name && venues.isVenue(words)
  const {group, section} = context
  const ofData = isOnlyOfData(section) || (group !== undefined && isDataLine(slice(text, group)))
  const told =
    (ofData ? bracketedThing(own[0] ?? [], isVenue) : undefined) ??
    lines
      .map((pieces) => read(pieces, {...venues, isVenue, text, ofData, alone: false}))
      .find((found) => found !== undefined) ??
    (isOut
      ? (notedTitle(own.flat(), context) ?? addressedTitle(own.flat(), context))
      : undefined) ??
    // What goes by a label, such as `Google`, is told by the line below.
    (isOut ? titleBelow({text: '', span}, fields, context) : undefined)
  if (!told || namesPeople(own.flat()) || isCutOff(told, own.flat())) return undefined
  const isBare = own.flat().every(({kind}) => kind !== 'link')
  const inField = isBare && fields[0] ? titleInField(fields[0], context) : undefined
  if (inField) return inField
  const isLink = own.flat().some(({kind, inner}) => kind === 'link' && covers(inner, told.span))
  return (isLink || !isOut ? undefined : titleBelow(told, fields, context)) ?? told
}

/** A linked title that leads to what the list itself says of the paper, its venue beside it: `[Learning to see far](#far), AAAI 2019 [code](url)`. */
function notedTitle(pieces: readonly Inline[], {text, venues}: ProseContext): Title | undefined {
  const [title, ...beside] = withoutBlanks(pieces)
  if (!title?.internal || wordsIn(title.text) < 4) return undefined
  if (venues.within(beside)?.year === undefined) return undefined
  return readTitle([{...title, internal: false}, ...beside], {...venues, text, alone: false})
}

/** An address that stands for a title behind where its paper appeared: `[ICML'23] [https://icml.cc/virtual/2023/poster/23938](url)`. */
function addressedTitle(pieces: readonly Inline[], {venues}: ProseContext): Title | undefined {
  const [before, link, ...others] = withWords(pieces)
  if (before?.kind !== 'text' || link?.kind !== 'link' || others.length > 0) return undefined
  if (!isAddress(link.text) || venues.within([before])?.year === undefined) return undefined
  return {text: link.text, span: link.inner}
}

/** Whether plain words lead on to the name that is linked behind them, as those of a note do: `It runs on far lamps and [SeeKit](url)`. */
function isCutOff({text, span}: Title, pieces: readonly Inline[]): boolean {
  if (wordsIn(text) > 9 && isCitedWithin(span, pieces)) return true
  if (!/\s(?:and|by|in|of|on|or|the|with)$/.test(text)) return false
  const next = pieces.find((piece) => piece.span.start >= span.end && piece.text.trim() !== '')
  return next?.kind === 'link' && !isLabel(next.text)
}

/** Whether a sentence goes on behind the bracket that cites a short name: `Smaller models, lamps that see ([SeeNet](url)), and far sights as well.` */
function isCitedWithin({end}: Span, pieces: readonly Inline[]): boolean {
  const at = pieces.findIndex(({kind}) => kind === 'link')
  const [before, link, behind] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  return (
    link !== undefined &&
    link.span.start >= end &&
    /\(\s*$/.test(before?.text ?? '') &&
    !isLabel(link.text) &&
    /^\)+,\s+\p{Lower}{3,}(?:\s+\S+){3}/u.test(behind?.text ?? '')
  )
}

/** Whether an item names people and nothing else, linked or not: `[Ann Bee](url), Cy Dee`. */
function namesPeople(pieces: readonly Inline[]): boolean {
  return pieces.length > 1 && arePeople(textOf(pieces))
}

/** The paragraphs that may hold the title: the second alone where the first only says who wrote the paper. */
function titleParagraphs(
  [first = [], second]: readonly Inline[][],
  links: readonly Link[],
): readonly Inline[][] {
  if (!second) return [first]
  const said = textOf(first)
  const isBare = first.every(({kind, text}) => kind !== 'link' && !/["“]/.test(text))
  const isByline = /:\s*$/.test(said) && isPeople(said.replace(/:\s*$/, ''))
  const isQuoted = /^\s*["“][^"“”]+["”]/.test(textOf(second))
  const isName = (wordsIn(said) < 4 || said.trim().length < 16) && isTitleLink(second, links)
  if (isBoldName(first) && beginsWithTitle(second)) return [second]
  return isBare && (isByline || isQuoted || isName) ? [second] : [first, second]
}

/** Whether a paragraph is a name in bold, with labels or without: `**SeeNet:** [[code](url)]`. */
function isBoldName(pieces: readonly Inline[]): boolean {
  const [name, ...others] = withWords(pieces)
  return (
    name?.kind === 'text' &&
    name.strong &&
    wordsIn(name.text) < 5 &&
    others.every(({kind, text, paper}) => kind === 'link' && !paper && wordsIn(text) < 4)
  )
}

/** Whether a paragraph is a linked title, with a remark in brackets behind it or without: `[Learning to see](url) [Bee et al., 2015]`. */
function beginsWithTitle(pieces: readonly Inline[]): boolean {
  const [title, ...others] = withWords(pieces)
  const behind = textOf(others)
  return (
    title?.kind === 'link' &&
    wordsIn(title.text) > (title.paper ? 2 : 3) &&
    others.every(({kind}) => kind === 'text') &&
    /^\W*$|^\s*[[(][^[\]()]{2,60}[\])]\W*$/.test(behind)
  )
}

/** Whether the first line of a paragraph is the linked title of a paper and nothing else, as below a short name or a topic. */
function isTitleLink(pieces: readonly Inline[], links: readonly Link[]): boolean {
  const [title, ...others] = withWords(firstLine(pieces))
  return title !== undefined && others.length === 0 && isLinkedTitle(title, links)
}
