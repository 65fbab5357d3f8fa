import {hasWords} from '../../model/words.ts'
import {isFirstAuthor} from '../people/citation.ts'
import {isOnlyPeople} from '../people/people.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/**
 * Leaves out the authors before a title that is set otherwise: `*Ann Bee and Cy Dee*. 2013. Learning to see`, `*Bee et al.*:
 * **Learning to see**`, `Ann Bee & Cy Dee<br>Learning to see`.
 */
export function withoutOwnAuthors(pieces: readonly Inline[]): readonly Inline[] {
  const at = pieces.findIndex(({text}) => hasWords(text))
  const [names, next] = [pieces[at], pieces[at + 1]]
  if (names?.kind !== 'text' || names.strong) return pieces
  const isApart =
    next?.kind === 'break' || (next?.strong === true && /^\W*\d{4}\W*$/.test(next.text))
  if (!names.emphasis && !(isApart && /[,&]|\sand\s|\set al/.test(names.text))) return pieces
  if (!areNames(names.text)) return pieces
  const behind = pieces.slice(at + (next?.kind === 'break' ? 2 : 1))
  const isTitled = behind.some(
    ({kind, text}) => (kind === 'text' || kind === 'link') && longestPart(text) > 2,
  )
  return isTitled ? behind : pieces
}

/** How many words the longest part of a text has that is neither authors nor in brackets. */
function longestPart(text: string): number {
  const parts = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, '|').split(/[|;]|\.\s|\s[-–—/]\s/)
  return Math.max(...parts.map((part) => (areNames(part) ? 0 : wordsIn(part))))
}

/** Whether authors begin behind a title in italics: `*Learning to see* Ann Bee, Cy Dee / CVPR 2020`, `*Learning to see* *Ann Bee*`. */
export function isBehindItalics(pieces: readonly Inline[], index: number): boolean {
  const at = pieces.findIndex(({text}) => hasWords(text))
  const [title, piece] = [pieces[at], pieces[index]]
  if (!title || !piece || index <= at || piece.kind !== 'text' || !isItalic(title)) return false
  if (wordsIn(title.text) < 3) return false
  const said = (/^[^|/;()[\]]*/.exec(piece.text)?.[0] ?? '')
    .replace(/^[\s.,:–—-]*(?:by\s)?/, '')
    .replace(/(?<=\p{Lower}{2})\.\s.*/su, '')
  for (let end = said.length; end > 0; end = said.lastIndexOf(',', end - 1))
    if (areNames(said.slice(0, end))) return true
  return false
}

function isItalic({kind, emphasis, strong}: Inline): boolean {
  return kind === 'text' && emphasis && !strong
}

/** Whether a text names authors and nothing else: `Ann Bee and Cy Dee.`, `Bee et al` */
function areNames(text: string): boolean {
  const names = text
    .replace(/^\s*\(|[\s.,:;/|–—-]+$/g, '')
    .replace(/\)$/, '')
    .replaceAll(';', ',')
    .trim()
  return isOnlyPeople(names) || isFirstAuthor(names)
}
