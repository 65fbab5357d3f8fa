import {isLabel} from '../../roles/label.ts'
import type {Inline} from '../../text/inline.ts'

/** Pieces with what leads out by a badge or in HTML as a link among others, labelled by the words on it; pictures are left out. */
export function withDrawnLinks(pieces: readonly Inline[]): readonly Inline[] {
  const links: Inline[] = []
  let anchor: Inline | undefined
  let label: Inline[] = []
  for (const piece of pieces) {
    if (isTag(piece, /^<a\b[^>]*\shref/i)) [anchor, label] = [piece, []]
    else if (anchor && isTag(piece, /^<\/a\b/i)) {
      links.push(drawnLink(anchor, label))
      anchor = undefined
    } else if (anchor) label.push(piece)
    else if (piece.kind !== 'image') links.push(piece)
    else if (piece.idle !== true) links.push(drawnLink(piece, []))
  }
  return links
}

function isTag({kind, text}: Inline, tag: RegExp): boolean {
  return kind === 'html' && tag.test(text)
}

/** The pieces of a link as one that is labelled by what stands or is drawn there. */
function drawnLink(first: Inline, others: readonly Inline[]): Inline {
  const words = [first, ...others].flatMap(wordsOf).filter((text) => text.trim() !== '')
  const label = words.find(isLabel) ?? words.map(firstWord).find(isLabel) ?? words.join(' ')
  return {...first, kind: 'link', text: label}
}

/** The words of a text or a picture, and those that its badge is drawn of. */
function wordsOf({kind, text, badge}: Inline): string[] {
  if (kind !== 'html') return [text, badge ?? '']
  return [/^<img\b[^>]*?\salt\s*=\s*["']([^"']*)/i.exec(text)?.[1] ?? '', badge ?? '']
}

/** What a badge begins with: `Paper` of `Paper CVPR22`. */
function firstWord(text: string): string {
  return /^\s*\p{Alpha}+/u.exec(text)?.[0] ?? ''
}
