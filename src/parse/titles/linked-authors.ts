import {slice} from '../../model/span.ts'
import {isPerson, isOnlyPeople} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/**
 * Leaves out the linked names before a title, and the sign or the line that ends them:
 * `[Ann Bee](url), [Cy Dee](url): **Learning to see far**`. One name alone is an author by its page: `[Ann Bee](https://dblp.org/pid/1/2.html):`.
 */
export function withoutLinkedAuthors(pieces: readonly Inline[], text: string): readonly Inline[] {
  const from = pieces.findIndex(({text: words}) => /\p{Alpha}/u.test(words))
  if (from === -1 || !isName(pieces[from])) return pieces
  const end = endOfNames(pieces, from)
  const names = pieces.slice(from, end).filter(isName)
  const rest = behindNames(pieces, end)
  if (!rest || !startsTitle(rest)) return pieces
  const people = names.filter(isPersonal)
  const isByline =
    (names.length > 1 && people.length * 2 > names.length) ||
    names.some(({span}) => profile.test(slice(text, span)))
  return isByline ? rest : pieces
}

/** Where pages of people stand. */
const profile =
  /\]\(\s*<?https?:\/\/(?:(?:www\.)?dblp\.[\w.-]+\/(?:pid|pers)\/|scholar\.google\.|orcid\.org\/|(?:www\.)?linkedin\.com\/in\/)/i

/** A linked name: `[Ann Bee](url)`, `[Ann C. K. Bee](url)`. */
function isName(piece: Inline | undefined): boolean {
  return (
    piece?.kind === 'link' &&
    !piece.paper &&
    !piece.internal &&
    /^\p{Upper}(?:[\p{Alpha}'’-]+|\.)(?: \p{Upper}[\p{Alpha}'’.-]*){1,3}$/u.test(piece.text)
  )
}

/** Whether none of the words of a name is one of titles; some people's are: `Hong An`. */
function isPersonal({text}: Inline): boolean {
  return isOnlyPeople(text) || isPerson(text.replace(/\p{Upper}\.[ -]?/gu, ''))
}

/** The place of the first piece that is no linked name and does not part two of them. */
function endOfNames(pieces: readonly Inline[], from: number): number {
  const end = pieces.findIndex(
    (piece, index) => index > from && !isName(piece) && piece.kind !== 'image' && !isBetween(piece),
  )
  return end === -1 ? pieces.length : end
}

/** What parts two people, or names another between them: `, `, ` and `, `, Ed Eff, `. */
function isBetween({kind, strong, text}: Inline): boolean {
  const found = kind === 'text' && !strong ? between.exec(text) : null
  return found !== null && (found[1] === undefined || isOnlyPeople(found[1]))
}

const between =
  /^\s*(?:[,;&·]|and\b)(?:\s*(?:and\b|&))?\s*(?:(\p{Upper}.*\p{Alpha})\s*(?:[,;&]|\band\b))?(?:\s*(?:and\b|&))?\s*$/su

/** What follows the names behind the sign or the line that ends them; nothing where none does. */
function behindNames(pieces: readonly Inline[], end: number): readonly Inline[] | undefined {
  const [sign, ...others] = pieces.slice(end)
  if (sign?.kind === 'break') return others
  const [ending] =
    /^(?:,? (?:et al|and others))?\s*(?:[.:：]|\((?:19|20)\d{2}\)[.:]?|\n)\s*/.exec(
      sign?.text ?? '',
    ) ?? []
  if (sign?.kind !== 'text' || ending === undefined) return undefined
  const length = sign.text.length - ending.length
  if (length === 0) return others
  const span = spanWithin(sign, ending.length, length)
  return [{...sign, text: sign.text.slice(ending.length), span, inner: span}, ...others]
}

/** Whether words that are a title by their number follow: fewer will do where they stand out. */
function startsTitle(rest: readonly Inline[]): boolean {
  const title = rest.find(({text}) => text.trim() !== '')
  if (!title || isLabel(title.text) || !/^\s*["“]?[\p{Upper}\d]/u.test(title.text)) return false
  return wordsIn(title.text) > (title.kind === 'text' && !title.strong && !title.emphasis ? 2 : 1)
}
