import {isPeopleText} from '../people/people.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import type {TitleContext} from './title-context.ts'

/**
 * Whether italics begin who wrote it and where, set off by a sign, or hold a venue with its year:
 * `Learning to see, *Ann Bee et al, TMI.*`, `…, *arXiv*`, `Learning to see *CVPR 2016*`
 */
export function isCredit(
  piece: Inline,
  before: Inline | undefined,
  {isVenue}: TitleContext,
): boolean {
  return (
    piece.kind === 'text' &&
    piece.emphasis &&
    before?.kind === 'text' &&
    !before.emphasis &&
    /(?:[,.;–—-]|\s)\s*$/.test(before.text) &&
    wordsIn(before.text) > 1 &&
    ((/\d{2}\W*$/.test(piece.text) &&
      isVenue(piece.text.trim()) &&
      !/\bin:?\s*$/i.test(before.text)) ||
      (/[,.;–—-]\s*$/.test(before.text) && wordsIn(before.text) > 2)) &&
    (/\bet al\b/.test(piece.text) || isPeopleText(piece.text) || isVenue(piece.text.trim()))
  )
}

/** Whether code ends a title that is whole without it, as the name of a data set or a venue does: `Learning to see far \`SeeSet\``, `Learning to see far. \`SeeDay 24\``. */
export function isTag(pieces: readonly Inline[], index: number): boolean {
  // Nothing but a blank may stand between: `*Learning to see far* \`SeeDay 24\``
  const [whole, gap] = [pieces[index - 2], pieces[index - 1]]
  const isGap = gap?.kind === 'text' && gap.text.trim() === ''
  const before = isGap && whole ? {...whole, text: `${whole.text} `} : gap
  const next = pieces
    .slice(index + 1)
    .find(({kind, text}) => kind === 'break' || (kind !== 'code' && text.trim() !== ''))
  const isEnd =
    next === undefined ||
    next.kind === 'link' ||
    next.kind === 'break' ||
    /^\s*[[(|,]/.test(next.text)
  const isOfData = /\b(?:datasets?|benchmarks?)\s*$/i.test(pieces[index]?.text ?? '')
  return (
    pieces[index]?.kind === 'code' &&
    before?.kind === 'text' &&
    wordsIn(before.text) > 3 &&
    (isOfData ? /[\p{Alpha}\d.)?!]\s*$/u : /[\p{Alpha}\d.)?!]\s+$/u).test(before.text) &&
    !/\s(?:a|an|and|as|by|for|from|in|into|of|on|or|the|to|under|using|via|vs|with|without)\s+$/i.test(
      before.text,
    ) &&
    isEnd
  )
}
