import type {Inline} from '../text/inline.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import type {Title} from './title-context.ts'

/**
 * Whether a linked word is but what the code goes by, in a bracket behind its title:
 * `Chopped Symbolic Execution ([chopper](https://github.com/bee/chopper))`.
 */
export function isCodeName(pieces: readonly Inline[], {span}: Title, plain: Title): boolean {
  const at = pieces.findIndex(
    ({kind, inner}) => kind === 'link' && inner.start <= span.start && inner.end >= span.end,
  )
  const [before, name, behind] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  return (
    name !== undefined &&
    !name.paper &&
    wordsIn(name.text) === 1 &&
    /\s\($/.test(before?.text ?? '') &&
    (behind?.text ?? '').startsWith(')') &&
    wordsIn(plain.text) > 2 &&
    isCapital(plain.text)
  )
}
