import {isOnlyPeople} from '../people/people.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {isCapital, tidy, wordsIn} from '../text/words.ts'
import {isNamedTitle} from './continued-title.ts'
import {markedTitle} from './marked-title.ts'
import {hasWords} from '../../model/words.ts'
import {isLabelLink} from '../text/pieces.ts'
import {hasSetOffYear, type Title, type TitleContext} from './title-context.ts'

/**
 * A linked name whose description follows, with quotes and links of its own, or in bold: `[soda](u) - Sees "far and wide"
 * by night`, `[FarKit](u): **Open-source software to see far**`.
 */
export function describedName(
  pieces: readonly Inline[],
  quoted: Title | undefined,
  context: TitleContext,
): Title | undefined {
  const [name, second] = pieces
  const next = behindLabels(pieces) ?? second
  if (name?.kind === 'text' && second && isDatedName(name, second, context))
    return {text: tidy(name.text), span: name.inner}
  if (name?.kind !== 'link' || next?.kind !== 'text') return undefined
  if (isLabel(name.text) || name.text.startsWith('[')) return undefined
  if (isNamedTitle(name, next.text)) return undefined
  if (isBoldlyTold(pieces, context)) return {text: tidy(name.text), span: name.inner}
  const said = next.text.slice(0, quoted && Math.max(0, quoted.span.start - next.span.start - 1))
  const isSaid = /^[\])]?\s+[-–—]\s/.test(said) && wordsIn(said) > 3
  const isNumbered = /^\s+\((?:19|20)\d{2}\)\s*[:：]/.test(said)
  const isDescribed = (isSaid || isNumbered) && /(?:^|\s)\p{Lower}{2,}/u.test(said)
  if (!isDescribed) return undefined
  return markedTitle([name], context)?.title ?? {text: tidy(name.text), span: name.inner}
}

/** What follows the labelled links behind a linked name of few words: `[SeeKit](u) [[Docs](u)] - Sees *far* by night`. */
function behindLabels([name, ...others]: readonly Inline[]): Inline | undefined {
  if (name?.kind !== 'link' || wordsIn(name.text) > 3) return undefined
  const at = others.findIndex(
    (piece) => !isLabelLink(piece) && (piece.kind !== 'text' || hasWords(piece.text)),
  )
  return at > 0 && others[at]?.kind === 'text' ? others[at] : undefined
}

/**
 * Whether bold words behind the name of a thing say what it is: in a sentence, or as what its letters stand for, as in
 * `[FSK](u): **Far Sight Kit**`. Where a paper is linked they may be its title, unless a sentence goes on behind them:
 * `[SeeNet](u): **Seeing by many lamps** is effective`.
 */
function isBoldlyTold(
  [name, sign, told, ...others]: readonly Inline[],
  {isVenue}: TitleContext,
): boolean {
  if (!name || !sign || told?.kind !== 'text' || !told.strong || sign.strong) return false
  if (!/^\s*(?:[:：]|[-–—]{1,2}\s)?\s*$/.test(sign.text) || wordsIn(name.text) > 3) return false
  const mayBeTitle = [name, ...others].some(({paper}) => paper) && !isGoneOn(others[0])
  if (wordsIn(told.text) < 3 || mayBeTitle) return false
  const isNone =
    isVenue(name.text) ||
    hasSetOffYear(name.text) ||
    isOnlyPeople(name.text) ||
    isWorkplace(name.text)
  return !isNone && (!isCapital(told.text) || isShortFor(name.text, told.text))
}

/** Whether words say what something does or is. */
function isGoneOn(next: Inline | undefined): boolean {
  return (
    next?.kind === 'text' && /^\s+(?:are|can|helps?|improves?|is|was|were|works?)\s/.test(next.text)
  )
}

/** Whether the letters of a name begin the first words of what is said of it. */
function isShortFor(name: string, words: string): boolean {
  const firsts = words.split(/[\s-]+/).map((word) => word.slice(0, 1))
  return name.length > 1 && firsts.join('').toLowerCase().startsWith(name.toLowerCase())
}

/** Whether a bold name and its year are followed by sentences, and by no title: `**SeeNet** (2022) - Sees far at night. Bee Labs.` */
function isDatedName(name: Inline, next: Inline, {isVenue}: TitleContext): boolean {
  const [, told = '', by = ''] =
    /^\s+\((?:19|20)\d{2}\)\s+[-–—]\s+([^.]+)\.\s+(\p{Upper}[^.,]{1,40})\.\s*$/u.exec(next.text) ??
    []
  return (
    name.strong &&
    wordsIn(name.text) < 5 &&
    wordsIn(told) > 3 &&
    !isCapital(told) &&
    !isVenue(by) &&
    !isOnlyPeople(by)
  )
}
