import {slice} from '../../model/span.ts'
import {mayBePeople} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import {plainTitle} from './plain-title.ts'
import type {VenueJudge} from '../venues/venue.ts'
import type {Title, TitleContext} from './title-context.ts'

/**
 * The title behind a name of one word, or tags, and the labels of its paper: `**SeeNet** [ICRA'22] [[Paper](url)] Learning to See Far`,
 * `:eye: `FAR` - [paper](url) / code - Learning to See Far`.
 */
export function titleBehindLabels(
  pieces: readonly Inline[],
  context: TitleContext,
): Title | undefined {
  const [name] = pieces
  const isNamed = name?.kind === 'text' && isName(name.text)
  const behind =
    name?.kind === 'code' || isNamed ? behindTags(pieces.slice(isNamed ? 1 : 0), context) : []
  const title = plainTitle(withoutBareLabel(behind, context), context)
  return title && isTitle(title.text, context) ? title : undefined
}

/** What follows tags and labels of which one leads to a paper, where it is plain text; nothing otherwise. */
export function behindTags(
  pieces: readonly Inline[],
  {isVenue}: Pick<VenueJudge, 'isVenue'>,
): readonly Inline[] {
  const end = pieces.findIndex((piece) => !isBetween(piece) && !isStamp(piece, isVenue))
  const isPaper = pieces.slice(0, Math.max(end, 0)).some(({paper}) => paper)
  return isPaper && pieces[end]?.kind === 'text' ? pieces.slice(end) : []
}

/** Whether a link is labelled by where and when the paper appeared: `[2022 ECCV](url)`. */
export function isStamp({kind, text}: Inline, isVenue: VenueJudge['isVenue']): boolean {
  return kind === 'link' && /\d{2}/.test(text) && isVenue(text)
}

/** Whether a piece only parts labels: a label itself, a tag, or signs. */
function isBetween({kind, text}: Inline): boolean {
  if (kind === 'link') return isLabel(text)
  if (kind === 'code') return wordsIn(text) < 4
  return !/[\p{Alpha}\d]{2}/u.test(withoutBrackets(text).replace(/:\w+:/g, ' '))
}

/** Leaves out a label that leads nowhere yet, before a title: `/ code - Learning to See Far`. */
function withoutBareLabel(
  [first, ...others]: readonly Inline[],
  {text}: TitleContext,
): readonly Inline[] {
  if (!first) return []
  const [label = '', word = ''] =
    /^(?:\s|&nbsp;|[/|,])*(\p{Alpha}+)(?:\s|&nbsp;)*[-–—|:](?:\s|&nbsp;)+/u.exec(
      slice(text, first.span),
    ) ?? []
  const start = first.span.start + label.length
  return isLabel(word) ? [{...first, span: {...first.span, start}}, ...others] : [first, ...others]
}

/** Whether a text is one word that was made up, with a remark in brackets or without. */
function isName(text: string): boolean {
  const word = withoutBrackets(text).trim()
  return (
    /^\p{Alpha}[\p{Alpha}\d+-]*[:：]?$/u.test(word) && /^\S*\p{Upper}\S*[\p{Upper}\d]/u.test(word)
  )
}

function withoutBrackets(text: string): string {
  return text.replace(/\[[^[\]]*\]|\([^()]*\)/g, ' ')
}

/** Whether words are written as titles are, and are no venue and no people. */
function isTitle(text: string, {isVenue}: TitleContext): boolean {
  const isOther = isVenue(text) || mayBePeople(text)
  return (
    wordsIn(text) > 3 &&
    isCapital(text) &&
    !isOther &&
    !/\b(?:code|implementations?|official|repo\w*)\b/i.test(text)
  )
}
