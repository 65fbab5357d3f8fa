import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {until} from '../text/pieces.ts'
import {wordsIn} from '../text/words.ts'

/** What stands before the first label: links behind it are further material of the paper. */
export function beforeLabels(pieces: readonly Inline[]): readonly Inline[] {
  return until(
    pieces,
    ({kind, text}, index) =>
      kind === 'link' &&
      (isLabel(text) ||
        isDateLabel(text) ||
        (index > 0 && (isBracketLabel(text) || isWordInBracket(pieces, index)))),
  )
}

/** `[[Must read]](url)` behind a title. */
function isBracketLabel(text: string): boolean {
  return /^\[[^[\]]+\]$/.test(text) && wordsIn(text) < 4
}

/** One small word that a bracket opens before, among others behind a title: `[[acmdl](url), [pdf](url)]`. */
function isWordInBracket(pieces: readonly Inline[], index: number): boolean {
  const [before, piece, behind] = pieces.slice(index - 1, index + 2)
  return (
    /^\p{Lower}{2,9}$/u.test(piece?.text ?? '') &&
    /\S\s*\[\s*$/.test(before?.text ?? '') &&
    /^\s*[,;|\]]/.test(behind?.text ?? '')
  )
}

/** `25 Oct 2019`, `DISA2023`: a few words that end with a year. */
function isDateLabel(text: string): boolean {
  return /^\W*(?:\S+\s+){0,3}\S*(?<!\d)(?:19|20)\d{2}\W*$/.test(text)
}
