import {hasWords} from '../../../model/words.ts'
import {isPeopleText, isPerson} from '../../people/people.ts'
import {isLabel} from '../../roles/label.ts'
import type {Inline} from '../../text/inline.ts'
import {textOf, withWords} from '../../text/pieces.ts'
import {endsInColon, wordsIn} from '../../text/words.ts'
import type {LeadContext} from '../../titles/lead.ts'
import {belowLinkedName} from '../../titles/name-over-title.ts'
import {isWhen} from './appearance.ts'
import {isOverLines} from './title-over-lines.ts'

/** Whether a paragraph is set as papers are, wherever its links lead. */
export function isSetTitle(pieces: readonly Inline[], context: LeadContext): boolean {
  return (
    isPlaced(pieces, context) || isSigned(pieces) || isNamedBefore(pieces) || isOverLines(pieces)
  )
}

/** Whether the linked name of a paper stands before its title. */
export function isNamedBefore(pieces: readonly Inline[]): boolean {
  return isBehindName(pieces) || belowLinkedName(pieces) !== undefined
}

/** A title in the marks of Chinese behind the linked name of its paper, with its number or without: `1、[SeeNet](url)《Learning to see》`. */
function isBehindName(pieces: readonly Inline[]): boolean {
  const at = pieces.findIndex(({kind}) => kind === 'link')
  const [name, title] = [pieces[at], pieces[at + 1]]
  return (
    at < 2 &&
    (at < 1 || /^[\s\d、.．)]*$/.test(pieces[0]?.text ?? '')) &&
    name?.paper === true &&
    /^\s*《[^《》]{8,}》/.test(title?.text ?? '')
  )
}

/**
 * A linked title with a known venue and its year behind it: `[Learning to see](None). CVPR, 2020.`, and with a name before
 * it as well: `SeeNet, [Learning to see](url), CVPR 2020`. Below a name, that of a paper is enough.
 */
function isPlaced(pieces: readonly Inline[], {isVenue}: LeadContext): boolean {
  const [first, sign] = pieces
  const isNamed = first?.kind === 'text' && /^\s*\p{Upper}[^,:.]{1,40}[,:]\s*$/u.test(first.text)
  const isBold = first?.strong === true && /^\s*[,:]\s*$/.test(sign?.text ?? '')
  const [title, next, ...others] = withoutName(pieces.slice(isBold ? 2 : isNamed ? 1 : 0))
  if (title?.kind !== 'link' || title.internal || isLabel(title.text) || wordsIn(title.text) < 3)
    return false
  if (next === undefined && first?.kind === 'text' && /:\s*\n\s*$/.test(first.text))
    return isNamed && title.paper && !isLabel(first.text)
  const words = next?.text.replace(/^[\s\p{P}]+|[\s.,;]+$/gu, '') ?? ''
  return next !== undefined && isWhen(next) && isVenue(words) && others.every(isBeside)
}

/** Leaves out the bold name in brackets that ends what is said of a paper: `[Learning to see](url), CVPR 2020, (**SeeNet**)`. */
function withoutName(pieces: readonly Inline[]): readonly Inline[] {
  const [before, name, behind] = pieces.slice(-3)
  const isName = name?.strong === true && name.kind === 'text' && wordsIn(name.text) < 5
  const said = /^(.*?)[\s,.]*\(\s*$/s.exec(before?.text ?? '')?.[1]
  return isName && before && said !== undefined && /^\)\W*$/.test(behind?.text ?? '')
    ? [...pieces.slice(0, -3), {...before, text: said}]
    : pieces
}

/** A bold title with its labelled links, over a line of authors in italics. */
function isSigned(pieces: readonly Inline[]): boolean {
  const words = pieces.filter(({kind, text}) => kind === 'break' || hasWords(text))
  const [title, ...others] = words
  const end = others.findIndex(({kind}) => kind === 'break')
  const below = others.slice(end + 1).filter(({kind}) => kind !== 'break')
  return (
    title?.kind === 'text' &&
    title.strong &&
    wordsIn(title.text) > 2 &&
    end > 0 &&
    others.slice(0, end).every(isBeside) &&
    below.length > 0 &&
    below.every(({emphasis}) => emphasis) &&
    isPeopleText(textOf(below))
  )
}

/** A labelled link, or the signs around it. */
function isBeside({kind, text}: Inline): boolean {
  return kind === 'link' ? isLabel(text) : !hasWords(text)
}

/** Whether a name is that of all papers of a meeting: `accepted paper list`. */
export function isProceedings(title: string): boolean {
  return /^(?:(?:full|complete) )?(?:list of )?(?:all )?(?:accepted|conference) papers?(?: list)?$|^(?:full )?papers? list$|^(?:conference )?proceedings$/i.test(
    title,
  )
}

/** Whether words speak to the reader: `If you find our survey helpful`, `Please cite us`. */
export function isSpoken(title: string): boolean {
  return /^(?:(?:you|we) can (?:find|see) (?:our|the)\b.* here$|if (?:you|our)|please|feel free|check out|thanks?|(?:see|read|visit) (?:also|our)|for (?:more|further) (?:details|information)|we (?:also|are|collect|have|introduce|present|propose|provide|released?|welcome|will)|(?:this|our) (?:list|page|project|repo|repository|survey))\b/i.test(
    title,
  )
}

/** Whether a line begins with whom or what it thanks, or tells of its keepers' own page or news: `Thanks to [Ann Bee](url) for telling of …`, `Inspired by [Far](url)`. */
export function isCredit([first]: readonly Inline[]): boolean {
  return (
    first?.kind === 'text' &&
    /\b(?:thanks?|credits?|to|by|our|my)\b/i.test(first.text) &&
    /^\W*(?:(?:a )?(?:big |huge |many |special )*thanks?,? (?:also )?(?:to|you)\b|(?:all )?credits? (?:goes |go |to\b)|kudos to\b|shout-?out to\b|(?:(?:this|the) (?:list|repo|repository|page) (?:is|was) )?(?:heavily |mainly |partly |largely )?(?:inspired|maintained|curated) by\b|(?:contributed|created|compiled|collected) by\b|(?:our|my) (?:group |lab |team )?(?:home ?page|(?:web)?site)\s*[:：]|our (?:new|latest|recent) (?:article|paper|review|survey|work)\b)/i.test(
      first.text,
    )
  )
}

/** Whether a line tells who keeps a list, by the pages of people: `Maintainer: [Ann Bee](https://bee.org)`. */
export function isKeeper([first, ...others]: readonly Inline[]): boolean {
  const names = withWords(others)
  return (
    first?.kind === 'text' &&
    endsInColon(first.text) &&
    /^\W*(?:(?:list|repo(?:sitory)?) )?(?:authors?|contacts?|contributors?|curators?|maintainers?|editors?)\s*[:：]\s*$/i.test(
      first.text,
    ) &&
    names.length > 0 &&
    names.every(({kind, text, paper}) => kind === 'link' && !paper && isPerson(text))
  )
}

/** Whether a title is a tongue that the page can be read in: `**English** | [**中文版**](README.zh.md) | [**Paper**](url)`. */
export function isTongue(title: string): boolean {
  return tongue.test(title)
}

const tongue =
  /^(?:english|chinese|simplified chinese|japanese|korean|french|german|spanish|russian|portuguese|(?:简体|繁體|繁体)?中文版?|日本語|한국어|français|deutsch|español|русский|português)(?: version)?$/i
