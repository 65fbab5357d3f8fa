import {isOnlyPeople, isPeopleText} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import {plainTitle} from './plain-title.ts'
import type {Title, TitleContext} from './title-context.ts'

/** The title behind a name of one word and the labels of its paper: `**SeeNet** [ICRA'22] [[Paper](url)] Learning to See Far`. */
export function titleBehindLabels(
  pieces: readonly Inline[],
  context: TitleContext,
): Title | undefined {
  const [name, ...others] = pieces
  if (name?.kind !== 'text' || !isName(name.text)) return undefined
  const isBetween = ({kind, text}: Inline): boolean =>
    kind === 'link' ? isLabel(text) : !/[\p{Alpha}\p{N}]{2}/u.test(withoutBrackets(text))
  const end = others.findIndex((piece) => !isBetween(piece))
  const labels = others.slice(0, end).filter(({kind}) => kind === 'link')
  if (end === -1 || others[end]?.kind !== 'text' || !labels.some(({paper}) => paper))
    return undefined
  const title = plainTitle(others.slice(end), context)
  return title && isTitle(title.text, context) ? title : undefined
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

function isTitle(text: string, {isVenue}: TitleContext): boolean {
  const isOther = isVenue(text) || isOnlyPeople(text) || isPeopleText(text)
  return (
    wordsIn(text) > 3 &&
    isCapital(text) &&
    !isOther &&
    !/\b(?:code|implementations?|official|repo\w*)\b/i.test(text)
  )
}
