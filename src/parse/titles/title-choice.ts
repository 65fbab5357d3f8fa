import {isFirstAuthor} from '../people/citation.ts'
import {arePeople, isPeople, isPeopleText, isPerson} from '../people/people.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {isCodeName, isStamped} from './label-behind.ts'
import type {MarkedTitle} from './marked-title.ts'
import {areAuthors} from './title-behind.ts'
import {hasSetOffYear, type Title, type TitleContext} from './title-context.ts'

/** The title of a text in which linked or bold words may be it, and plain ones too. */
export function chosenTitle(
  {title, linked}: MarkedTitle,
  plain: Title,
  pieces: readonly Inline[],
  context: TitleContext,
): Title {
  if (linked && isOverAuthor(plain, title, pieces)) return plain
  if (isLedByPeople(title, pieces) || (!linked && isPeople(plain.text))) return title
  const isPlace = linked
    ? isSigned(plain, title, context) || isStamped(title, plain, context) || isSigner(title, plain)
    : false
  if (isPlace || isBracketedPlace(title, plain, context)) return plain
  // A linked title needs fewer words than plain ones before it, which may be names or a remark.
  const lead = linked && !isCodeName(pieces, title, plain) ? 3 : 0
  return wordsIn(plain.text) > wordsIn(title.text) + lead ? plain : title
}

/** Whether words stand on a line above the page of an author, whoever is named before: `Far Sights<br>Ann Bee, [Cy Dee](url)`. */
function isOverAuthor(plain: Title, {text, span}: Title, pieces: readonly Inline[]): boolean {
  const below = pieces.find((piece) => piece.span.start >= plain.span.end)
  return (
    below?.kind === 'break' &&
    wordsIn(plain.text) > 2 &&
    isPerson(text) &&
    !pieces.some((piece) => piece.paper && piece.span.start <= span.start)
  )
}

/** Whether a link names who wrote what stands before it: `Learning to See Far, [Bee et al.](url), TMLR 2023`. */
function isSigner({text, span}: Title, plain: Title): boolean {
  const isBehind = plain.span.end <= span.start && wordsIn(plain.text) > 3
  return isBehind && !isPeople(plain.text) && (isFirstAuthor(text) || areNames(text))
}

/** Whether several people are named, by their last names or all: `Bee & Dee`, `Ann Bee, Cy Dee`. */
function areNames(text: string): boolean {
  const isPair = /^\p{Upper}[\p{Alpha}'’-]+ (?:and|&) \p{Upper}[\p{Alpha}'’-]+$/u.test(text)
  if (isPair) return isPersonal(text.replace(/ (?:and|&)/, ''))
  return /\sand\s|&|,/.test(text) && arePeople(text)
}

/** Whether bold words with a year stand alone in a bracket behind a title: `Learning to See (**Far Sights in Practice 2024**)`. */
function isBracketedPlace({text: words, span}: Title, plain: Title, {text}: TitleContext): boolean {
  const between = text.slice(plain.span.end, span.start)
  return (
    hasSetOffYear(words) &&
    /^\s*[([（]\*\*$/.test(between) &&
    /^\*\*\s*[)\]）]/.test(text.slice(span.end))
  )
}

/** Whether nothing but authors stands before a title. */
function isLedByPeople({span}: Title, pieces: readonly Inline[]): boolean {
  return areAuthors(pieces.filter((piece) => piece.span.end <= span.start))
}

/** Whether authors stand between a title and a link, which says where it appeared: `Title | *Ann Bee* | [Venue](url)`. */
function isSigned(plain: Title, {text: label, span}: Title, context: TitleContext): boolean {
  const {text, isVenue, isLike} = context
  // `LAMPS + EYES + Night -- Bee et al, [SeeNet: Learning to See Lamps by Night](url)`
  const isLonger = wordsIn(label) > Math.max(5, wordsIn(plain.text))
  if (isLonger && !isVenue(label) && !isLike(label) && !hasSetOffYear(label)) return false
  const between = text.slice(plain.span.end, span.start).replace(/[|([]/g, ' ')
  const alone = /^\s*([*_])(.+)\1\s*$/.exec(between)?.[2] ?? ''
  return wordsIn(plain.text) > 3 && (isPeopleText(between) || isPerson(alone))
}
