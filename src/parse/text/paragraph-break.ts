import type {Inline} from './inline.ts'

/** The pieces of several paragraphs, parted as lines are. */
export function joinParagraphs(paragraphs: readonly (readonly Inline[])[]): Inline[] {
  return paragraphs.flatMap((pieces, index) => {
    const [first] = pieces
    return first && index > 0 ? [breakBefore(first), ...pieces] : pieces
  })
}

/** A break right before a piece. */
function breakBefore({span: {start}}: Inline): Inline {
  const span = {start, end: start}
  const style = {strong: false, emphasis: false}
  return {kind: 'break', text: '', span, inner: span, ...style, internal: false, paper: false}
}
