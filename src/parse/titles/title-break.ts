import {mayBePeople} from '../people/people.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {hasYear} from '../text/year.ts'
import type {TitleContext} from './title-context.ts'

/** Whether a line breaks within a title, as those of narrow columns do: `Learning of <br>Far Sights`, `Seeing: <br>A View`. */
export function isWithin(pieces: readonly Inline[], index: number, {alone}: TitleContext): boolean {
  const [before, piece, next] = pieces.slice(Math.max(0, index - 1), index + 2)
  if (index === 0 || piece?.kind !== 'break' || next?.kind !== 'text' || next.strong) return false
  return (
    (/\s(?:and|by|for|from|in|of|on|the|to|using|via|with)\s*$/.test(before?.text ?? '') ||
      (alone && (/\p{Alpha}[:：]\s*$/u.test(before?.text ?? '') || goesOn(next.text)))) &&
    // More words are those of an abstract.
    wordsIn(before?.text ?? '') < 24 &&
    wordsIn(next.text) > 1
  )
}

/** Whether a line goes on with what the one above it says: `and Near Lamps`, `by Far Lamps`; with its authors or its place it does not. */
function goesOn(line: string): boolean {
  const [, rest = ''] =
    /^\s*(?:and|as|by|for|from|in|of|on|or|through|to|towards|under|using|via|with|without)\s+(.*)$/su.exec(
      line,
    ) ?? []
  return rest !== '' && !hasYear(rest) && !mayBePeople(rest)
}
