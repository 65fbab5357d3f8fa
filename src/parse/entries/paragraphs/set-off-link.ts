import {hasWords} from '../../../model/words.ts'
import {isOnlyPeople, isPeopleText} from '../../people/people.ts'
import {isLabel} from '../../roles/label.ts'
import type {Inline} from '../../text/inline.ts'
import {textOf} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'
import {withoutLead, type LeadContext} from '../../titles/lead.ts'
import {isWho} from './appearance.ts'

/** Whether a linked title has nothing but where and when it appeared and who wrote it beside it, set off from it. */
export function isSetOff(pieces: readonly Inline[], context: LeadContext): boolean {
  return (
    isBetween(pieces, context) ||
    isOverAuthors(pieces, context) ||
    isSignedLink(pieces, context) ||
    isOverSigned(pieces) ||
    isPlacedLink(pieces, context)
  )
}

/** A linked paper between a last name and where and when it appeared: `Bee: [Learning to see](url). CHI'11` */
function isPlacedLink(
  [name, link, place, ...others]: readonly Inline[],
  {isVenue}: LeadContext,
): boolean {
  if (link?.kind !== 'link' || !link.paper || isLabel(link.text) || wordsIn(link.text) < 2)
    return false
  const isNamed = /^\s*\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’-]+)?[:.,]\s+$/u
  const words =
    place?.kind === 'text' ? /^[.,;]\s+(\S.*\d{2})[\s.]*$/.exec(place.text)?.[1] : undefined
  return (
    name?.kind === 'text' &&
    others.length === 0 &&
    isNamed.test(name.text) &&
    words !== undefined &&
    isVenue(words)
  )
}

/** A linked title over lines of authors and of where and when it appeared. */
function isOverAuthors(all: readonly Inline[], context: LeadContext): boolean {
  const pieces = all.filter(({kind, text}) => kind === 'break' || hasWords(text))
  const [first, ...others] = withoutLead(pieces, context)
  if (first?.kind !== 'link' || wordsIn(first.text) < 3 || first.internal || isLabel(first.text))
    return false
  if (others.some(({kind}) => kind !== 'text' && kind !== 'break' && kind !== 'code')) return false
  const lines = others
    .map(({kind, text}) => (kind === 'break' ? '\n' : text))
    .join('')
    .split('\n')
    .filter((line) => hasWords(line))
  const dated = lines.filter(
    (line) =>
      context.isVenue(line.trim()) ||
      (wordsIn(line) < 12 && /^\s*[^\p{Lower}\s].*(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(line)),
  )
  return (
    lines.length > (first.paper ? 0 : 1) &&
    dated.length <= 1 &&
    (first.paper || dated.length === 1) &&
    lines.every((line) => dated.includes(line) || isPeopleText(line) || isFieldLine(line))
  )
}

/** A line that tells more of a paper by a name: `Highlight: sees far`. */
function isFieldLine(line: string): boolean {
  return /^\s*\p{Upper}[\p{Alpha} ]{2,20}:\s/u.test(line)
}

/** A linked title between where and when it appeared and who wrote it: `(CVPR 2020) [Title](url) by Bee et al.` */
function isBetween(pieces: readonly Inline[], context: LeadContext): boolean {
  const [first, ...others] = withoutLead(pieces, context)
  const before = first ? pieces.slice(0, pieces.indexOf(first)) : []
  const isLed = /^\s*[([].*(?:19|20)\d{2}(?:\s\p{Alpha}+)?[\s\p{P}]*$/su.test(textOf(before))
  return (
    first?.kind === 'link' &&
    wordsIn(first.text) > 2 &&
    isLed &&
    others.length > 0 &&
    others.every((piece) => piece.kind === 'break' || isWho(piece))
  )
}

/** A linked title with its authors and its year behind it: `[Title](url), A. Bee and C. Dee, Journal of Sights, Volume 18, issue 4, 2011` */
function isSignedLink(pieces: readonly Inline[], context: LeadContext): boolean {
  const [link, said, ...others] = pieces
  if (link?.kind !== 'link' || link.internal || said?.kind !== 'text' || others.length > 0)
    return false
  const [, names = '', place = ''] =
    /^\s*[.,;:]\s+([^\n]{4,300}?)[.,;]\s+((?:[^\n]{0,120}[\s'’])?(?:19|20)\d{2})[\s.)]*$/u.exec(
      said.text,
    ) ?? []
  const isPlace = link.paper || /^\d+$/.test(place) || context.isVenue(place)
  return wordsIn(link.text) > 2 && !isLabel(link.text) && isPlace && isOnlyPeople(names)
}

/** A linked title on a line of its own over its authors and its year, whatever is told behind them: `[Title](url)⏎Bee, Dee. 2014. Shows how to see.` */
function isOverSigned([link, said]: readonly Inline[]): boolean {
  if (link?.kind !== 'link' || link.internal || said?.kind !== 'text') return false
  const [, names = ''] =
    /^[^\S\n]*\n\s*(\p{Upper}[^\n]{3,120}?)[.,]?\s+\(?(?:19|20)\d{2}\)?\.?(?=\s)/u.exec(
      said.text,
    ) ?? []
  return wordsIn(link.text) > 2 && !isLabel(link.text) && isOnlyPeople(names)
}
