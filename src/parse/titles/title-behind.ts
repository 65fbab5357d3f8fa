import {hasWords} from '../../model/words.ts'
import {isOnlyPeople, isPeople, isPeopleText} from '../people/people.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {textOf} from '../text/pieces.ts'
import {endsInColon, isCapital, wordsIn} from '../text/words.ts'
import {isBehindCode} from './label-behind.ts'
import {hasSetOffYear, type TitleContext} from './title-context.ts'

/** Whether nothing but authors stands before words that are none: `Ann Bee and Cy Dee, *Learning to see*`. */
export function isBehindPeople(pieces: readonly Inline[], index: number): boolean {
  const before = pieces.slice(0, index)
  const isPlain = before.every(({kind, strong}) => kind === 'text' && !strong)
  return isPlain && areAuthors(before) && !isPeople(pieces[index]?.text ?? '')
}

/** Whether pieces name people alone, with the sign or the year that ends their names: `Bee, Dee - `, `Bee & Dee (2021). `. */
export function areAuthors(pieces: readonly Inline[]): boolean {
  const said = textOf(pieces)
  // `Ann Bee (Far Labs, CNRS), Cy Dee (Near Labs) .`
  const names = /\),.*\)/s.test(said)
    ? said.replace(/\s\(\p{Upper}[^()]{1,80}\)\s?(?=[,;.]|and\s|&|$)/gu, '')
    : said
  return isOnlyPeople(names.replace(/\s(?:[-–—]|\((?:19|20)\d{2}[a-z]?\)[.,:]?)\s*$/, ''))
}

/**
 * What stands in italics behind bold names, as in `**Ann Bee and Cy Dee** - *Title* (2005)`, or behind a bold name and its
 * authors, as in `**SeeNet** (Bee et al.) - *Far Sight Estimation*`; or in bold below authors of which some are bold:
 * `**Ann Bee**, Cy Dee:` over `**Title**`.
 */
export function behindPeople(
  pieces: readonly Inline[],
  first: Inline,
  isVenue: TitleContext['isVenue'],
): Inline | undefined {
  const below = belowPeople(pieces, first)
  if (below) return below
  const [gap, next] = pieces.slice(pieces.indexOf(first) + 1)
  if (!first.strong || !gap || !next) return undefined
  const isTitle =
    next.kind === 'text' &&
    next.emphasis &&
    !next.strong &&
    !isVenue(next.text) &&
    !hasSetOffYear(next.text)
  const isBehind =
    isPeople(first.text) || isCutOff(first.text)
      ? wordsIn(next.text) > 1 && !hasWords(gap.text)
      : wordsIn(first.text) < 5 &&
        wordsIn(next.text) > 2 &&
        credit.test(gap.text) &&
        isCapital(next.text)
  return isTitle && isBehind && !isPeople(next.text) ? next : undefined
}

/** Whether a text is one name for several people: `Bee et al.` */
function isCutOff(text: string): boolean {
  return /\set\.? al/.test(text) && /^\s*\p{Upper}[\p{Alpha}'’-]+ et\.? al\b[.,:\s]*$/u.test(text)
}

/** Authors in brackets, and the dash that leads to their title: ` (Bee et al.) - `. */
const credit = /^\s*\(\p{Upper}[^()]* et\.? al\.?[^()]*\)\s*(?:[-–—:]|-{2,3})\s*$/u

/**
 * The bold title below a line of authors and a colon, which stands where a title is looked for: `**Ann Bee, Cy Dee:** <br>
 * **Learning to see**`.
 */
function belowPeople(pieces: readonly Inline[], first: Inline): Inline | undefined {
  const at = pieces.indexOf(first)
  const isEnd = ({kind, text}: Inline): boolean => kind === 'break' || /^<\/?br\b/i.test(text)
  const end = first.strong ? pieces.findIndex((piece, index) => index > at && isEnd(piece)) : -1
  const next = pieces.slice(end + 1).find(({text}) => hasWords(text))
  if (end === -1 || next?.kind !== 'text' || !next.strong || wordsIn(next.text) < 3)
    return undefined
  const byline = textOf(pieces.slice(at, end)).trim()
  const names = byline.slice(0, -1)
  const all = names.split(/,|&|\band\b/)
  // `Haining` ends as words of titles do.
  const personal = all.filter((name) => isPersonal(name))
  const arePeople = isPeopleText(names) && personal.length * 2 > all.length
  return endsInColon(byline) && arePeople ? next : undefined
}

/** The linked title right behind a remark in italics, as in `*How to see at all* [Learning to see far](url)`. */
export function behindRemark(
  pieces: readonly Inline[],
  remark: Inline,
  isVenue: TitleContext['isVenue'],
): Inline | undefined {
  const [gap, next] = pieces.slice(pieces.indexOf(remark) + 1)
  if (remark.kind !== 'text' || remark.strong || !remark.emphasis) return undefined
  if (!gap || next?.kind !== 'link' || !/^\s*[:：–—-]?\s*$/.test(gap.text)) return undefined
  const isTitle = wordsIn(next.text) > 2 && !isLabel(next.text) && !isPeople(next.text)
  return isTitle && !hasSetOffYear(next.text) && !isVenue(next.text) ? next : undefined
}

/**
 * The linked title behind a bold name of a few words, as in `**Binary images**, [Learning to see far and wide](url)`,
 * or a paper's behind any name and a colon, authors between or not; or the bold title behind a name and a colon.
 */
export function behindName(
  pieces: readonly Inline[],
  named: readonly Inline[],
  first: Inline,
): Inline | undefined {
  const next = named[named.indexOf(first) + 1]
  if (!next) return undefined
  const between = pieces.slice(pieces.indexOf(first) + 1, pieces.indexOf(next))
  if (first.kind === 'link') return isBehindCode(first, between, next) ? next : undefined
  if (!first.strong) return undefined
  if (next.kind !== 'link') return isLedBy(first, between, next) ? next : undefined
  // The colon may be bold as well.
  const sign = /[:：]\s*$/.exec(first.text)?.[0] ?? ''
  const said = sign + textOf(between)
  const [, credit] = /^\s*(?:\([^()]*\)\s*)?[:：](.*)$/s.exec(said) ?? []
  const isPaper = next.paper && credit !== undefined && (!credit.trim() || isOnlyPeople(credit))
  // `**Far sights in the wild**, [Learning to see far](url)`
  const isListed = next.paper && wordsIn(first.text) < 6 && said.trim() === ','
  const isName = wordsIn(first.text) < 4 || isPaper || isListed
  return isName && wordsIn(next.text) > 2 ? next : undefined
}

/** Whether a bold title stands behind a bold name and a colon: `**Far Sight**: **Learning to see lamps at night**`. */
function isLedBy(name: Inline, between: readonly Inline[], {strong, text}: Inline): boolean {
  const [sign, ...others] = between
  return (
    strong &&
    others.length === 0 &&
    /^\s*[:：]\s*$/.test(sign?.text ?? '') &&
    wordsIn(name.text) < 4 &&
    wordsIn(text) > 4 &&
    !isPeople(text)
  )
}

/** Whether italics behind the full stop of a bold title say who wrote it and when: `**Learning to see. *Bee et al. 2019***`. */
export function isSignedBehind(pieces: readonly Inline[], index: number): boolean {
  const [before, piece] = pieces.slice(index - 1, index + 1)
  return (
    piece?.emphasis === true &&
    before?.emphasis === false &&
    /[.?!]\s*$/.test(before.text) &&
    /\bet\.? al\b|(?<!\d)(?:19|20)\d{2}\W*$/.test(piece.text)
  )
}
