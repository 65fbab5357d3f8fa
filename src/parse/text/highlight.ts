import {isLabel} from '../roles/label.ts'
import type {Inline} from './inline.ts'
import {isActor, isShouted, isWithinWords} from './lit-name.ts'
import {isLabelLink} from './pieces.ts'

/**
 * Running text whose highlights are read as the words around them: bold letters within a word, as in
 * `**M**asked **A**uto**e**ncoders`, and bold words within a sentence, as in `Learning **sights** from noise`.
 */
export function withoutHighlights(pieces: readonly Inline[]): readonly Inline[] {
  const lit = new Set(
    pieces.filter(
      ({strong}, index) => strong && (isHighlight(pieces, index) || isAmong(pieces, index)),
    ),
  )
  if (lit.size === 0) return pieces
  const behind = pieces.findIndex(({kind}) => kind === 'link')
  const title = behind < 0 ? pieces : pieces.slice(0, behind)
  title.forEach((piece, index) => isWithinWords(title, index) && lit.add(piece))
  return pieces.reduce<Inline[]>((joined, piece, index) => {
    const before = joined.at(-1)
    const isJoined = lit.has(piece) || lit.has(pieces[index - 1] ?? piece)
    if (before && isJoined && isPlain(before, lit) && isPlain(piece, lit))
      return [...joined.slice(0, -1), join(before, piece)]
    return [...joined, lit.has(piece) ? {...piece, strong: false} : piece]
  }, [])
}

/** Whether a bold word is part of a title that is else plain, as letters are that make its name: `**S**eeing **E**very Lamp`. */
function isHighlight(pieces: readonly Inline[], index: number): boolean {
  const [before, piece, behind] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  if (!piece?.strong || piece.kind !== 'text' || !/^[A-Za-z][\w -]*$/.test(piece.text)) return false
  const first = before?.text === ' ' && pieces[index - 2]?.strong ? pieces[index - 2]?.text : ''
  const head = before?.kind === 'text' && !before.strong ? `${first ?? ''}${before.text}` : ''
  const tail = behind?.kind === 'text' && !behind.strong ? behind.text : ''
  return (
    /[A-Za-z]-?$/.test(head) ||
    /^[a-z]/.test(tail) ||
    (/^[A-Z]?[a-z]+$/.test(piece.text) && /^-[A-Za-z]/.test(tail)) ||
    (/[A-Za-z]\s$/.test(head) && /^\s[a-z]/.test(tail)) ||
    (isWord(piece) && joining.test(head) && /^(?:,|:)? [A-Z]/.test(tail)) ||
    isShouted(pieces, index) ||
    (isPhrase(piece) &&
      (isWithinTitle(head, tail) ||
        (isUnended(head, tail) && isBeforeLabel(tail, pieces[index + 2])))) ||
    // `**Seeing**-**Adapter**: Far Sights`
    (tail === '-' && pieces[index + 2]?.strong === true) ||
    (before?.text === '-' && pieces[index - 2]?.strong === true)
  )
}

/** Bold words that are written as those of a title are, and no label: `Artistic Far-Sight`. */
function isPhrase({text}: Inline): boolean {
  return /^[A-Z][A-Za-z]*[a-z](?:[ -][A-Za-z]+){0,3}$/.test(text) && !isLabel(text)
}

/** Whether words go on at both sides as those of one title do, and are no authors: `SeeNet: An ` and ` Sight Model`. */
function isWithinTitle(head: string, tail: string): boolean {
  const isOpen = /(?:^|[\s(])[A-Za-z][\w-]*\s$/.test(head)
  const isNamed = /\w\s?:\s$/.test(head)
  const isPeople = /^\s[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){1,2}(?:,\s[A-Z]|\sand\s|\s&|\set al)/.test(
    tail,
  )
  const goesOn = /^\s(?:\([A-Z]{2,6}\)\s)?[A-Z][a-z][\w-]*(?=[\s,:?])/.test(tail)
  const isJoined = /^\s[A-Z][\w-]+\s[a-z]/.test(tail)
  return !isPeople && ((isOpen && (goesOn || tail.startsWith('?'))) || (isNamed && isJoined))
}

/** Whether nothing but a label follows, so that a sentence ends: `Learning to see with **Far Lamps**, [[Paper]](url)`. */
function isBeforeLabel(tail: string, next: Inline | undefined): boolean {
  return /^[\s,.:[(]*$/.test(tail) && isLabelLink(next)
}

/** Whether a sentence goes on: behind a small word, or where the same sign would part it from what is no part of it: `Learning with Far **Lamps**, [[Paper]](url)`. */
function isUnended(head: string, tail: string): boolean {
  return joining.test(head) || (/\w \S+ \S*[a-z] $/.test(head) && tail.startsWith(','))
}

/** Words of a sentence that ends with none of them: `Learning with `. */
const joining =
  /[\w)] \S*\w (?:a|across|among|an|and|as|between|beyond|by|for|from|into|of|on|or|over|the|through|to|towards?|under|using|via|with|without)\s$/i

/** Whether a bold word or two stand in one sentence with others such: `**Deep** and **Wide** Seeing for **Far** Sights`. */
function isAmong(pieces: readonly Inline[], index: number): boolean {
  const [before, gap, piece, next, behind] = [-2, -1, 0, 1, 2].map((step) => pieces[index + step])
  const isLit = isWord(behind) || (behind !== undefined && isHighlight(pieces, index + 2))
  const tail = next?.kind === 'text' ? next.text : ''
  return (
    (isWord(piece) && isLit && isJoint(next)) ||
    ((isWord(piece) || isInSentence(piece, tail)) && isWord(before) && isJoint(gap)) ||
    isActor(pieces, index)
  )
}

/** Whether a bold word that labels have too goes on in small letters: `**Far** **Samples** for Lamps`. */
function isInSentence(piece: Inline | undefined, tail: string): boolean {
  return (
    piece?.kind === 'text' &&
    piece.strong &&
    /^[A-Z][a-z]+$/.test(piece.text) &&
    /^ [a-z]/.test(tail)
  )
}

/** A bold word or two that are written as any words are, and not as names. */
function isWord(piece: Inline | undefined): boolean {
  return (
    piece?.kind === 'text' &&
    piece.strong &&
    /^[A-Z][a-z]+(?:[ -][A-Z]?[a-z]+){0,2}$/.test(piece.text) &&
    !isLabel(piece.text)
  )
}

/** A few words within a sentence, or a blank. */
function isJoint(piece: Inline | undefined): boolean {
  return (
    piece?.kind === 'text' &&
    !piece.strong &&
    /^ $|^[ -][A-Za-z-]+(?: [A-Za-z-]+){0,11} $/.test(piece.text)
  )
}

function isPlain(piece: Inline, lit: ReadonlySet<Inline>): boolean {
  return piece.kind === 'text' && (!piece.strong || lit.has(piece))
}

/** Two pieces as one plain one. */
function join(before: Inline, piece: Inline): Inline {
  return {
    ...before,
    text: before.text + piece.text,
    span: {start: before.span.start, end: piece.span.end},
    inner: {start: before.inner.start, end: piece.inner.end},
    strong: false,
  }
}
