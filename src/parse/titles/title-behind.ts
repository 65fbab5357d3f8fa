import {isOnlyPeople, isPeople} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {textOf} from '../text/pieces.ts'
import {wordsIn} from '../text/words.ts'
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
