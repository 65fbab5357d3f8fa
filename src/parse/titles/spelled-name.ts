import {spanWithin, type Inline} from '../text/inline.ts'
import {isCapital, tidy, wordsIn} from '../text/words.ts'
import {isAccountOfData} from './data-account.ts'
import {plainTitle} from './plain-title.ts'
import type {Title, TitleContext} from './title-context.ts'

/**
 * The title where a bracket behind a bold name says what it stands for: the words behind the colon, or the name where they only
 * tell of it, as in `**FSK** (Far Sight Kit): Comprehensive framework for seeing far by night [[site]](url)`.
 */
export function spelledName(
  name: Inline,
  next: Inline,
  rest: readonly Inline[],
  context: TitleContext,
): Title | undefined {
  const sign = next.text.includes('):') ? spelled.exec(next.text)?.[0] : undefined
  if (sign === undefined || next.kind !== 'text' || wordsIn(name.text) > 3) return undefined
  const said = next.text.slice(sign.length)
  if (isTold(said, rest, context)) return {text: tidy(name.text), span: name.inner}
  const own = {...next, text: said, inner: spanWithin(next, sign.length, said.length)}
  const title = plainTitle([{...own, span: own.inner}, ...rest.slice(1)], context)
  return title && wordsIn(title.text) > 2 ? title : undefined
}

/** What a name stands for, behind it in a bracket, with the colon before what follows. */
const spelled = /^\s*\([^()\d]{4,80}\)\s*[:：]\s+(?=\S)/

/** Whether words tell of the thing before them: in a sentence where no paper is linked, or where data is listed. */
function isTold(said: string, rest: readonly Inline[], {ofData}: TitleContext): boolean {
  return isToldOf(said, rest) || (ofData === true && isAccountOfData(said))
}

/** Whether words are a sentence on the thing before them, which no paper is linked of: `Annual meetings that see far by night`. */
export function isToldOf(said: string, rest: readonly Inline[]): boolean {
  return wordsIn(said) > 4 && !isCapital(said) && !rest.some(({paper}) => paper)
}
