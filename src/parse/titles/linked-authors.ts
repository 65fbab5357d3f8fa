import {slice} from '../../model/span.ts'
import {isOnlyPeople, isPerson} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/**
 * Leaves out linked names before a title, and the sign or the line that ends them: `[Ann Bee](url), [Cy Dee](url): **Learning to
 * see far**`. One name alone is an author by its page or by what follows: `[Ann Bee](https://dblp.org/pid/1/2.html):`, `[Ann Bee](url) et al.`
 */
export function withoutLinkedAuthors(pieces: readonly Inline[], text: string): readonly Inline[] {
  const from = pieces.findIndex(({text: words}) => /\p{Alpha}/u.test(words))
  const start = pieces.findIndex(({kind}, index) => index >= from && kind === 'link')
  if (from === -1 || !isName(pieces[start])) return pieces
  if (start > from && !isOpening(pieces.slice(from, start))) return pieces
  const end = endOfNames(pieces, start)
  const tail = behindNames(pieces, end)
  if (!tail || !startsTitle(tail)) return pieces
  const names = pieces.slice(start, end).filter(isName)
  const people = names.filter(({text: name}) => isPersonal(name))
  const count = names.length + (start > from ? 1 : 0) + tail.people
  const isByline =
    (count > 1 && people.length * 2 > names.length) ||
    names.some(({span}) => profile.test(slice(text, span)))
  return isByline ? tail.rest : pieces
}

/** What follows names. */
interface Tail {
  readonly rest: readonly Inline[]
  /** How many more people, at least, are named before it without links. */
  readonly people: number
  /** Whether a comma alone parts it from them. */
  readonly isJoined: boolean
}

/** Where pages of people stand. */
const profile =
  /\]\(\s*<?https?:\/\/(?:(?:www\.)?dblp\.[\w.-]+\/(?:pid|pers)\/|scholar\.google\.|orcid\.org\/|(?:www\.)?linkedin\.com\/in\/)/i

/** People before the first linked one: `Ann Bee, **Cy Dee** and `; a line that no comma ends stands above theirs. */
function isOpening(pieces: readonly Inline[]): boolean {
  const isAbove = ({text}: Inline, index: number): boolean =>
    pieces[index + 1]?.kind === 'break' && !/,\s*$/.test(text)
  if (pieces.some(isAbove)) return false
  const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : ';')).join('')
  const names = /^(.*\p{Alpha}\.?)\s*(?:,|&|\band\b)(?:\s*(?:and\b|&))?\s*$/su.exec(text)?.[1]
  return names !== undefined && isOnlyPeople(names)
}

/** A linked name: `[Ann Bee](url)`, `[Ann C. K. Bee](url)`. */
function isName(piece: Inline | undefined): boolean {
  return (
    piece?.kind === 'link' &&
    !piece.paper &&
    !piece.internal &&
    /^\p{Upper}(?:[\p{Alpha}'’-]+|\.)(?: \p{Upper}[\p{Alpha}'’.-]*){1,3}$/u.test(piece.text) &&
    (wordsIn(piece.text) < 3 || isPersonal(piece.text))
  )
}

/** Whether none of the words of a name is one of titles; some people's are: `Hong An`. */
function isPersonal(name: string): boolean {
  return isOnlyPeople(name) || isPerson(name.replace(/\p{Upper}\.[ -]?/gu, ''))
}

/** The place of the first piece that is no linked name and does not part two of them. */
function endOfNames(pieces: readonly Inline[], from: number): number {
  const end = pieces.findIndex(
    (piece, index) => index > from && !isName(piece) && piece.kind !== 'image' && !isBetween(piece),
  )
  return end === -1 ? pieces.length : end
}

/** Signs behind a name that say where its bearer works: `*`, `†`, `1,2`. */
const marks = String.raw`(?:[*†‡§#¹²³⁴]|\d(?:,\d)*)*`

const between = new RegExp(
  String.raw`^${marks}\s*(?:[,;&·]|and\b)(?:\s*(?:and\b|&))?\s*(?:(\p{Upper}.*\p{Alpha})\s*(?:[,;&]|\band\b))?(?:\s*(?:and\b|&))?\s*$|^${marks}$`,
  'su',
)

/** What parts two people, or names another between them: `, `, ` and `, `, Ed Eff, `. */
function isBetween({kind, strong, emphasis, text}: Inline): boolean {
  const found = kind === 'text' && !strong && !emphasis ? between.exec(text) : null
  return found !== null && (found[1] === undefined || isOnlyPeople(found[1]))
}

const ending = new RegExp(
  String.raw`^${marks}(?<others>,? (?:et\.? al\b|and others\b))?(?<names>,?\s(?:and\s|&\s)?\p{Upper}[^.:：\n]*(?:\p{Upper}\.[^.:：\n]*)*)?\s*(?<sign>[.:：](?:,|(?=\s|$))|\((?:19|20)\d{2}\)[.:]?|\n|,)\s*`,
  'u',
)

/** What follows the names behind the sign or the line that ends them; nothing where none does. */
function behindNames(pieces: readonly Inline[], end: number): Tail | undefined {
  const [piece, ...others] = pieces.slice(end)
  if (!piece) return undefined
  if (piece.kind === 'break') return {rest: others, people: 0, isJoined: false}
  if (piece.kind !== 'text' || piece.strong || piece.emphasis)
    return {rest: [piece, ...others], people: 0, isJoined: true}
  const {text} = piece
  const [whole = ''] = /^\s*,\s+(?=\p{Upper})/u.exec(text) ?? []
  const found = ending.exec(text)
  const names = found?.groups?.['names']
  const isNamed = names === undefined || isOnlyPeople(names.replace(/^,?\s(?:and\s|&\s)?/, ''))
  const length = found && isNamed ? found[0].length : whole.length
  if (length === 0) return undefined
  const people = isNamed && (names ?? found?.groups?.['others']) !== undefined ? 1 : 0
  const isJoined = !found || !isNamed || found.groups?.['sign'] === ','
  if (length === text.length) return {rest: others, people, isJoined}
  const span = spanWithin(piece, length, text.length - length)
  return {
    rest: [{...piece, text: text.slice(length), span, inner: span}, ...others],
    people,
    isJoined,
  }
}

/** Whether words enough for a title follow: fewer will do where they stand out, and more are needed behind a comma. */
function startsTitle({rest, isJoined}: Tail): boolean {
  const title = rest.find(({text}) => text.trim() !== '')
  if (!title || isLabel(title.text) || !/^\s*["“]?[\p{Upper}\d]/u.test(title.text)) return false
  const isSet = title.kind !== 'text' || title.strong || title.emphasis
  const words = isSet ? title.text : (/^[^,.:([]*/.exec(title.text)?.[0] ?? '')
  const least = isSet ? 2 : 3
  return wordsIn(isJoined ? words : title.text) >= least + (isJoined ? 1 : 0)
}
