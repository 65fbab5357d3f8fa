import {monthName} from '../../../model/month.ts'
import {isOnlyPeople, isPeopleText} from '../../people/people.ts'
import {isLabel} from '../../roles/label.ts'
import {type Inline} from '../../text/inline.ts'
import {isLabelLink, textOf} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'
import {endsInShortYear, hasYear} from '../../text/year.ts'
import {peopleLength} from '../../titles/lead-length.ts'
import {withoutLead, type LeadContext} from '../../titles/lead.ts'
import type {VenueJudge} from '../../venues/venue.ts'

/** A paragraph that cites a paper, cut where its title begins. */
interface Citation {
  /** All that stands before the title, as authors do. */
  readonly before: string
  readonly behind: string
  /** The title with all that follows it up to the next sign. */
  readonly title: string
}

/** Authors before a quoted, bold or linked title, and behind it a year. */
export function isReference(pieces: readonly Inline[], context: LeadContext): boolean {
  if (isNumbered(pieces, context)) return true
  const {before, behind} = citationOf(pieces, context) ?? {}
  return before !== undefined && isPeopleText(before) && hasYear(behind ?? '')
}

/**
 * Whether a paragraph cites a paper so fully that it needs no link: several authors, then a title that is set off, or a
 * year and a title in a sentence of its own.
 */
export function isCitation(pieces: readonly Inline[], context: LeadContext & VenueJudge): boolean {
  const {before, behind, title} = citationOf(pieces, context) ?? plainCitation(pieces, context)
  const people = withoutYear(before)
  const isDated =
    (hasYear(behind) || endsInShortYear(behind) || people !== before) && wordsIn(title) > 0
  return isOnlyPeople(people) && (isDated || (/\bet al\b/.test(before) && wordsIn(title) > 3))
}

/** Authors without the year in brackets behind them: `Bee, A., & Dee, C. (2017).`, `Bee, A., & Dee, C. (2019, July).` */
export function withoutYear(authors: string): string {
  return authors.replace(
    /\s\((?:(?:19|20)\d{2}[a-z]?(?:,\s\p{Upper}[^()]{2,20})?|n\.d\.)\)(?=\W*$)/u,
    '',
  )
}

/** When a paper appeared, behind its authors: `2008, September.` */
const dated = new RegExp(String.raw`(?<!\d)(?:19|20)\d{2}(?!\d)(?:,\s${monthName}(?=\W))?`, 'i')

/** The title of a reference, which its link, its bold words, its quotes or its italics tell, and what stands before and behind it. */
function citationOf(all: readonly Inline[], context: LeadContext): Citation | undefined {
  const pieces = withoutLead(withoutNumber(all), context).filter(({kind}) => kind !== 'html')
  const at = pieces.findIndex(
    ({kind, text, strong}, index) =>
      (kind === 'link' && !isLabel(text)) ||
      strong ||
      /["“]/.test(text) ||
      (index === 1 && isSetTitle(pieces)),
  )
  const title = pieces[at]
  if (!title) return undefined
  const [quoted = '', words = title.text] =
    title.kind === 'text' && /["“]/.test(title.text) && !title.strong
      ? title.text.split(/["“”]/)
      : []
  return {
    before: `${textOf(pieces.slice(0, at))}${quoted}`.trim(),
    // The quotation may be bold: `"**Learning to see**."`
    title:
      words.trim() === '' && pieces[at + 1]?.strong === true ? (pieces[at + 1]?.text ?? '') : words,
    behind: textOf(pieces.slice(at).filter(({kind}) => kind === 'text')),
  }
}

/** Whether a title in italics stands right behind authors: `Bee, Ann. *Learning to See Far*. GitHub, 2018.` */
function isSetTitle([people, title]: readonly Inline[]): boolean {
  return (
    title?.kind === 'text' &&
    title.emphasis &&
    wordsIn(title.text) > 3 &&
    people?.kind === 'text' &&
    /(?:,|\sand\s|&|\bet al\b).*\.\s*$/s.test(people.text) &&
    isOnlyPeople(withoutYear(people.text))
  )
}

/** The parts of a citation without any markup: `A. Bee and C. Dee. 2020. Learning to see. In Sights.` */
function plainCitation([first]: readonly Inline[], context: VenueJudge): Citation {
  const text = first?.kind === 'text' ? first.text.trimStart() : ''
  const length = peopleLength(text, context)
  const [before, behind] = [text.slice(0, length), text.slice(length)]
  const title = /^[^.?!]+(?=[.?!]\s)/.exec(behind)?.[0] ?? ''
  const place = behind.slice(title.length).replace(/^[.?!]\s+|[\s.]+$/g, '')
  const isTitle = wordsIn(title) > (/\d{2}$/.test(place) && context.isVenue(place) ? 1 : 3)
  const people = withoutYear(before).replace(dated, '')
  return {before: people, title: isTitle ? title : '', behind: text}
}

/** Leaves out the number of a reference: `[1]`, bold or not. */
function withoutNumber([first, ...others]: readonly Inline[]): readonly Inline[] {
  const number = first?.kind === 'text' ? /^\s*\[\d{1,3}\]\s*/.exec(first.text)?.[0] : undefined
  if (!first || number === undefined) return first ? [first, ...others] : others
  return number.length === first.text.length
    ? others
    : [{...first, text: first.text.slice(number.length)}, ...others]
}

/**
 * A number in brackets, and behind it a text with a year and a labelled link, or with its venue and year, or a linked
 * reference, or a linked name that its title or authors follow: `[1] Ann Bee, Learning to see, 2004. [[Paper](url)]`, `[1] Learning
 * to see, 2020, ICLR`, `[1] [Learning to see. In Sights'21.](url) - far ones`, `[1] [SeeNet](url): Learning to See`.
 */
export function isNumbered([first, ...others]: readonly Inline[], context: LeadContext): boolean {
  const words =
    first?.kind === 'text' ? /^\s*\[\d{1,3}\]\s*(.*)/su.exec(first.text)?.[1] : undefined
  if (words === undefined) return false
  const [name, next] = others
  if (words === '')
    return (
      isLinkedReference(name) ||
      (name?.paper === true && wordsIn(name.text) < 4 && told.test(next?.text ?? ''))
    )
  if (!/^\p{Upper}/u.test(words) || !hasYear(words)) return false
  const isLabelled = others.some(isLabelLink)
  return isLabelled || (others.length === 0 && isStamped(words, context))
}

/** What tells of a name: a title behind a colon, or its authors and year. */
const told = /^\s*[:：]\s*\p{Upper}|^\s+\p{Upper}[^:：]*\bet al\b[.,\s]+(?:19|20)\d{2}\W*$/u

/** Whether a link is labelled by a title, where it appeared and when: `[Bee et al. Learning to see. In Sights'21.](url)`. */
function isLinkedReference(link: Inline | undefined): boolean {
  if (link?.kind !== 'link') return false
  const [, title = '', place = ''] = /^(.*[.?!])\s+(\p{Upper}[^.]*)\.?\s*$/su.exec(link.text) ?? []
  const isDated = /(?<!\d)(?:19|20)\d{2}$/.test(place) || endsInShortYear(place)
  return wordsIn(title) > 3 && isDated
}

/** Whether words of a title end with where and when it appeared: `Learning to see, 2020, ICLR`, `Learning to see. ICLR, 2020.` */
function isStamped(words: string, {isVenue}: LeadContext): boolean {
  const {
    title = '',
    behind,
    before,
  } = /^(?<title>.*?)[.,?!]\s+(?:(?:19|20)\d{2},\s+(?<behind>[^.,]+)|(?<before>[^.,]+),?\s+(?:19|20)\d{2})\.?$/u.exec(
    words.trim(),
  )?.groups ?? {}
  return wordsIn(title) > 2 && isVenue(behind ?? before ?? '')
}
