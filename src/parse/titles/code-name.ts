import type {Inline} from '../text/inline.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import type {Title} from './title-context.ts'

/**
 * Whether a linked word is but what the code goes by, or where the paper appeared, in a bracket behind its title:
 * `Chopped Symbolic Execution ([chopper](https://github.com/bee/chopper))`, `Learning to See Far [[Sights]](url)`.
 */
export function isCodeName(pieces: readonly Inline[], {span}: Title, plain: Title): boolean {
  const at = pieces.findIndex(
    ({kind, inner}) => kind === 'link' && inner.start <= span.start && inner.end >= span.end,
  )
  const [before, name, behind] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  return (
    name !== undefined &&
    wordsIn(name.text) === 1 &&
    isInBrackets(before?.text ?? '', name, behind?.text ?? '') &&
    wordsIn(plain.text) > 2 &&
    isCapital(plain.text)
  )
}

/** Whether a link stands in brackets: those around it, or square ones that its label holds. */
function isInBrackets(before: string, {text}: Inline, behind: string): boolean {
  if (/^\[[^[\]]*\]$/.test(text)) return /\s$/.test(before)
  const sign = /\s([([])$/.exec(before)?.[1]
  return sign !== undefined && behind.startsWith(sign === '(' ? ')' : ']')
}
