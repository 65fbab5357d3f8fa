import {isOnlyPeople, isPeople, isPeopleText} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {firstLine, textOf, until, withoutBlanks, withWords} from '../text/pieces.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import {belowLinkedName} from './name-over-title.ts'
import type {TitleContext} from './title-context.ts'

/** Leaves out the short name on a line of its own above a title, as in `**SeeNet** <br> Learning to See <br> Ann Bee`. */
export function belowName(pieces: readonly Inline[], context: TitleContext): readonly Inline[] {
  const end = pieces.findIndex(({kind}) => kind === 'break')
  const titled = end > 0 ? belowLinkedName(pieces) : undefined
  if (titled) return titled
  const below = pieces.slice(end + 1)
  const line = pieces.slice(0, Math.max(end, 0))
  if (
    isLinkedName(line) &&
    (beginsPaper(below) || beginsFullTitle(below, line.slice(0, 1), context))
  )
    return below
  if (isNameAlone(line) && beginsFullTitle(below, line, context)) return below
  return end > 0 && isName(line) && beginsTitle(below, line, context) ? below : pieces
}

/** A short name that is linked, and nothing else: `[SeeNet](url)`. */
function isNameAlone(line: readonly Inline[]): boolean {
  const [name, ...others] = withoutBlanks(line)
  return (
    name?.kind === 'link' && others.length === 0 && wordsIn(name.text) < 6 && !isLabel(name.text)
  )
}

/** Whether a line of plain words is the title that a name is short for: it begins with it, or is long and written as titles are. */
function beginsFullTitle(
  below: readonly Inline[],
  name: readonly Inline[],
  {isVenue}: TitleContext,
): boolean {
  const line = firstLine(below)
  const text = textOf(line).trim()
  if (line.some(({kind}) => kind !== 'text') || isOnlyPeople(text)) return false
  const words = textOf(name).trim()
  const isOf = text.startsWith(words) && /^\s*[:–—-]\s/.test(text.slice(words.length))
  return (
    isOf ||
    (wordsIn(text) > 4 &&
      isCapital(text) &&
      /^[\p{Upper}\d]/u.test(text) &&
      !isVenue(text) &&
      !/[,.;]/.test(text))
  )
}

/** A bold name of a few words whose line goes on with links and remarks: `**SeeNet** [[X Labs]](url) May 2022 [open]`. */
function isLinkedName(line: readonly Inline[]): boolean {
  const [name, ...others] = withWords(line)
  const said = others.filter(({kind}) => kind !== 'link').map(({text}) => text)
  return (
    name?.kind === 'text' &&
    name.strong &&
    wordsIn(name.text) < 4 &&
    others.some(({kind}) => kind === 'link') &&
    others.every(({kind, paper}) => kind !== 'link' || !paper) &&
    wordsIn(said.join(' ')) < 5
  )
}

/** Whether a line is a title with a label behind it that leads to the paper. */
function beginsPaper(below: readonly Inline[]): boolean {
  const [title, label] = withWords(below)
  const isTitle = title?.kind === 'text' && !title.strong && !title.emphasis && !isLabel(title.text)
  return (
    isTitle &&
    wordsIn(title.text) > 2 &&
    !isOnlyPeople(title.text) &&
    label?.kind === 'link' &&
    label.paper &&
    wordsIn(label.text) < 3
  )
}

/** A few words that are told to be a name, or coined as one of a model: `FarSee`, `SEE-2`. */
function isName(line: readonly Inline[]): boolean {
  const words = withoutBlanks(line)
  const text = textOf(words)
  if (words.length === 0 || words.some(({kind}) => kind !== 'text' && kind !== 'code')) return false
  const isCoined = wordsIn(text) < 3 && /(?<!\S)\S*\p{Upper}\S*[\p{Upper}\d]\S*(?!\S)/u.test(text)
  const isName = !/[,:：]/.test(text) && !isLabel(text)
  return isName && wordsIn(text) < 5 && (isCoined || isMarked(words))
}

/** Whether a name is told to be one: it stands as code or in brackets. */
function isMarked(words: readonly Inline[]): boolean {
  return words.every(({kind}) => kind === 'code') || /^\s*[[(【].*[\])】]\s*$/.test(textOf(words))
}

/** Whether a line is written as titles are; below a name that is told, it may be a sentence. */
function beginsTitle(
  below: readonly Inline[],
  name: readonly Inline[],
  {isVenue}: TitleContext,
): boolean {
  const from = below.findIndex(({text}) => text.trim() !== '')
  const [first] = below.slice(from)
  if (!first || !(first.kind === 'text' || first.paper) || isLabel(first.text)) return false
  const own = until(
    below.slice(from),
    ({kind, strong}, index) => index > 0 && (kind !== 'text' || strong !== first.strong),
  )
  const line = textOf(own).trim()
  const text = withoutPlace(line, own)
  const isSet = isMarked(withoutBlanks(name))
  const isTitle = isSet
    ? wordsIn(text) > 2
    : wordsIn(text) > 4 && (isCapital(text) || text !== line)
  return (
    isTitle &&
    !/^\p{Lower}/u.test(text) &&
    (text.startsWith(`${textOf(name).trim()}:`) || !isOfPeople(text)) &&
    !isVenue(text) &&
    !/(?:19|20)\d{2}\W*$/.test(text)
  )
}

/** Whether words are people, or several and what is said behind the last: `Ann Bee, Cy Dee, Ed Eff SEE 2018 best paper`. */
function isOfPeople(text: string): boolean {
  const names = text.split(', ').slice(0, -1)
  return (
    isPeople(text) ||
    isPeopleText(text) ||
    (names.length > 1 &&
      names.every((name) => name.includes(' ')) &&
      isOnlyPeople(names.join(', ')))
  )
}

/** A line without where and when that ends it, in italics or in brackets: `Learning to see far *CVPR 2020*`. */
function withoutPlace(line: string, pieces: readonly Inline[]): string {
  const last = pieces.at(-1)
  const bracket = /\s\((?=\p{Upper})[^()]{2,40}(?:19|20)\d{2}\)$/u.exec(line)?.[0] ?? ''
  const place = last?.emphasis === true && pieces.length > 1 ? last.text.trim() : bracket
  return /(?:19|20)\d{2}\)?$/.test(place) && line.endsWith(place)
    ? line.slice(0, -place.length).trim()
    : line
}
