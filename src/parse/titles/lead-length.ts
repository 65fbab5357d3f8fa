import {authorsLength} from '../people/authors.ts'
import {leadingHanNames} from '../people/han-names.ts'
import {isOnlyPeople} from '../people/people.ts'
import {wordsIn} from '../text/words.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {authorColumnLength} from './column-sign.ts'
import {creditLength} from './credited-lead.ts'
import {bracketsLength, startsInBracket} from './lead-bracket.ts'
import {prefixLength} from './lead-prefix.ts'
import {bare} from './lead-words.ts'
import {listedAuthorsLength} from './listed-authors.ts'
import type {TitleContext} from './title-context.ts'

/** The length of what stands before a title in its own text, behind others on its line: signs, and venues or dates set off from it. */
export function leadLength(raw: string, context: TitleContext, line = ''): number {
  let length = 0
  for (;;) {
    const rest = raw.slice(length)
    const step =
      signsLength(rest) ||
      bracketsLength(rest, context) ||
      creditLength(rest) ||
      prefixLength(rest, context, line + raw.slice(0, length)) ||
      authorColumnLength(rest, context) ||
      peopleLength(rest, context) ||
      topicLength(rest, context)
    if (step === 0) return length + strayLength(rest)
    length += step
  }
}

/** The length of what is left before the first word, but for a formula, BibTeX's braces and a word in brackets: `(Nearly) all`. */
function strayLength(rest: string): number {
  const signs = /^(?:(?!\{[^{}]*\}|\$[^$\n]+\$)[^\p{Alpha}\d"“])+/u.exec(rest)?.[0] ?? ''
  const isOpen = signs.endsWith('(') && startsInBracket(rest.slice(signs.length - 1))
  return signs.length - (isOpen ? 1 : 0)
}

/** The length of the authors that a text begins with. */
export function peopleLength(raw: string, context: VenueJudge): number {
  return (
    authorsLength(raw) ||
    listedAuthorsLength(raw, context) ||
    (leadingHanNames.exec(raw)?.[0].length ?? 0)
  )
}

/** What a paper is about, before its authors: `Chess - Ann Bee and Cy Dee, Learning to play`. */
function topicLength(raw: string, context: TitleContext): number {
  const length = /^\p{Upper}[^–—()[\],.:]{2,40}?\s[-–—]\s+(?=\p{Upper})/u.exec(raw)?.[0].length ?? 0
  const people = length > 0 ? peopleLength(raw.slice(length), context) : 0
  if (people > 0 && !isNoTitle(raw.slice(length + people), context)) return length
  return methodLength(raw, context)
}

/** Whether no title begins behind authors, but the last of them, or a venue: `Learning to see - Ann Bee, Cy Dee - CVPR 2020` */
function isNoTitle(text: string, {isVenue}: TitleContext): boolean {
  const words = bare(text)
  const part = /^[^–—|[(]*?(?=\s+-|[–—|[(]|$)/.exec(text)?.[0] ?? ''
  return words === '' || isVenue(words) || isOnlyPeople(part)
}

/**
 * The name of a method over the reference to a paper, or before it: `Far element method⏎A. Bee, C. Dee, A method of far
 * elements: seeing widely, Sights 88 (1998) 3–9`. What such a title is behind is no title over its authors.
 */
function methodLength(raw: string, context: TitleContext): number {
  const [name = ''] =
    /^\p{Lower}?\p{Upper}[^–—()[\],.:;\n]{1,40}(?::[^\S\n]+|[^\S\n]*\n\s*)(?=\p{Upper})/u.exec(
      raw,
    ) ?? []
  if (name === '' || wordsIn(name) > 4) return 0
  const people = peopleLength(raw.slice(name.length), context)
  const [title = '', words = ''] =
    people > 0
      ? (/^([^,.]+)[,.]\s+(?=\p{Upper}|$)/u.exec(raw.slice(name.length + people)) ?? [])
      : []
  const isTitle = wordsIn(words) > 4 && !context.isVenue(words) && !context.isLike(words)
  return title !== '' && isTitle ? name.length : 0
}

/** The length of signs and of blanks, which may be written as entities; a bracket may open what says more. */
function signsLength(raw: string): number {
  // Braces are BibTeX's, and dollars those of a formula: `{SeeNet}: Learning to see`, `$S^2$`.
  return (
    /^(?:&(?:emsp|ensp|nbsp|thinsp);|(?!\{[^{}]*\}|\$[^$\n]+\$)[^\p{Alpha}\d"“([【（])+/u.exec(
      raw,
    )?.[0].length ?? 0
  )
}
