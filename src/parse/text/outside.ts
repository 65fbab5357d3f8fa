import {withoutOuterPictures} from '../../model/picture.ts'
import {covers, slice, trim, type Span} from '../../model/span.ts'
import {hasWords} from '../../model/words.ts'
import type {Inline} from './inline.ts'

/** The pieces outside of a span; a plain one that holds it is cut into what is written before and behind. */
export function outside(text: string, pieces: readonly Inline[], span: Span): Inline[] {
  return pieces.flatMap((piece) => {
    const {inner} = piece
    if (covers(span, trim(text, inner))) return []
    if (inner.end <= span.start || inner.start >= span.end) return [piece]
    const rest = `${text.slice(inner.start, span.start)}${text.slice(span.end, inner.end)}`
    const isWritten = piece.kind === 'link' && piece.text === slice(text, inner) && hasWords(rest)
    if (piece.kind === 'link' && !isWritten) return besideLabel(piece, slice(text, span), span)
    if (piece.kind !== 'text' && !isWritten) return [piece]
    const before = {start: inner.start, end: Math.max(inner.start, span.start)}
    const behind = {start: Math.min(inner.end, span.end), end: inner.end}
    return [before, behind].flatMap((part) =>
      part.start < part.end
        ? [
            {
              ...piece,
              kind: 'text',
              span: part,
              inner: part,
              text: withoutOuterPictures(slice(text, part)),
            },
          ]
        : [],
    )
  })
}

/** What the label of a link says before and behind a title where markup stands beside it; its places are about right. */
function besideLabel(piece: Inline, title: string, {start, end}: Span): Inline[] {
  const at = piece.text.indexOf(title)
  const {inner} = piece
  if (at === -1 || inner.start > start || inner.end < end) return [piece]
  const parts = [
    {words: piece.text.slice(0, at), part: {start: inner.start, end: start}},
    {words: piece.text.slice(at + title.length), part: {start: end, end: inner.end}},
  ].filter(({words}) => hasWords(words))
  if (parts.length === 0) return [piece]
  return parts.map(({words, part}) => ({
    ...piece,
    kind: 'text',
    span: part,
    inner: part,
    text: words,
  }))
}
