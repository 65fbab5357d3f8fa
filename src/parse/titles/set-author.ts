import {isPerson} from '../people/people.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/**
 * Leaves out the authors before a plain title, of whom one stands out in bold: `Ann Bee, **Cy Dee**, Bo Eff. Learning to See.
 * CVPR 2020`.
 */
export function withoutSetAuthors(pieces: readonly Inline[]): readonly Inline[] {
  const isSet = ({kind, strong}: Inline): boolean => kind === 'text' && strong
  if (!pieces.some(isSet) || pieces.some((piece) => isSet(piece) && !isAuthor(piece.text)))
    return pieces
  const last = pieces.findLastIndex(isSet)
  const behind = pieces[last + 1]
  if (behind?.kind !== 'text' || behind.emphasis) return pieces
  const [names = '', title = ''] = behind.text.split(/(?<=^|\p{Lower}{2})\.\s+(?=\p{Upper})/u)
  const isRow =
    (last > 0 || /^,\s|^\s(?:and|&)\s/.test(names)) &&
    [
      ...pieces.slice(0, last + 1).map(({kind, text}) => (kind === 'text' ? text : 'x')),
      names,
    ].every(areNames)
  if (!isRow || wordsIn(title) < 3 || !isExact(behind)) return pieces
  const at = behind.text.indexOf(title, names.length)
  const span = spanWithin(behind, at, behind.text.length - at)
  return [{...behind, text: behind.text.slice(at), span, inner: span}, ...pieces.slice(last + 2)]
}

/** Whether a text stands letter by letter as it is read. */
function isExact({text, inner}: Inline): boolean {
  return text.length === inner.end - inner.start
}

/** `Ann Bee`, `A. Bee` */
function isAuthor(text: string): boolean {
  if (!text.includes('.')) return isPerson(text)
  return isPerson(text) || /^\s*(?:\p{Upper}\.[ -]?){1,3}\p{Upper}[\p{Alpha}'’-]+\s*$/u.test(text)
}

/** Whether a text has no words but names and what joins them. */
function areNames(text: string): boolean {
  return text
    .split(/\s+/)
    .every((word) => word === 'and' || /^[^\p{Alpha}]*(?:\p{Upper}\S*)?$/u.test(word))
}
