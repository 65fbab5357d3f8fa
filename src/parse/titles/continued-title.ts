import {isOnlyPeople} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {endsInColon, isCapital, tidy, wordsIn} from '../text/words.ts'
import {plainTitle} from './plain-title.ts'
import type {Title, TitleContext} from './title-context.ts'

/** The title whose short name alone is linked, as in `[BERT](https://arxiv.org/abs/…): Pre-training of Deep …`. */
export function continuedTitle(
  name: Inline,
  rest: readonly Inline[],
  context: TitleContext,
): Title | undefined {
  // The sign of a picture is no colon: `[SeeNet :eye:](url) - A Lamp for Far Sights`.
  if (picture.test(name.text))
    return continuedTitle({...name, text: name.text.replace(picture, '')}, rest, context)
  const isCut = endsInColon(name.text) || /^\s*[:：]\s*\S/.test(rest[0]?.text ?? '')
  if (wordsIn(name.text) > 3) return isCut ? subtitled(name, rest, context) : undefined
  if (isLabel(name.text)) return undefined
  const title = plainTitle(rest, {...context, alone: false})
  if (isCut && name.paper && title && isKind(title.text)) return halved(name, title)
  if (!title || wordsIn(title.text) < 3 || areSeveral(title.text)) return undefined
  if (isRepeated(name.text, title.text) && [name, ...rest].some(({paper}) => paper)) return title
  if (!isCut && isNamedTitle(name, rest[0]?.text ?? '')) return title
  if (!isCut && isSignedTitle(name, title, rest[0], context)) return title
  if (!isCut && isBehindVenue(name, title, context)) return title
  const behind = context.text.slice(title.span.end, rest[0]?.span.end)
  const isPlaced =
    wordsIn(title.text) > 3 && context.isVenue(behind.replace(/^[^\p{Alpha}\d]+|[\s.)\]]+$/gu, ''))
  if (!isCut) return name.paper || isPlaced ? joinedTitle(name, title, context) : undefined
  // A colon within the link says that the title goes on: `[SeeNet:](https://github.com/…) A Lamp for Far Sights`.
  const isOpen = name.paper || endsInColon(name.text)
  if (!(isOpen && isCapital(title.text)) && !isPlaced) return undefined
  return halved(name, title)
}

/** Whether the second half of a title says what kind of work it is: `[Seeing Far Sights](url): a survey`. */
export function isKind(words: string): boolean {
  return /^an?\s(?:[\p{Alpha}-]+\s){0,3}(?:overview|primer|review|roadmap|survey|tutorial)$/iu.test(
    words,
  )
}

/** A title of two halves, of which the first is linked or bold. */
export function halved(name: Inline, {text, span}: Title): Title {
  const head = name.text.replace(/[\s:：]+$/, '')
  return {text: tidy(`${head}: ${text}`), span: {...span, start: name.inner.start}}
}

/** The name of a picture behind words. */
const picture = /\s+:[a-z\d_+-]{2,32}:\s*$/

/** The title of which no more than the first half is linked: `[Far Sights Meet Near Lamps](url): A Tale of Bright Seeing`. */
function subtitled(
  name: Inline,
  [next, ...others]: readonly Inline[],
  context: TitleContext,
): Title | undefined {
  const isOpen =
    name.paper && /^\s*[:：]\s(?:[Aa]n?|The|Towards?|\p{Alpha}+ing)\s/u.test(next?.text ?? '')
  if (!isOpen || !next) return undefined
  const title = plainTitle([next, ...others], {...context, alone: false})
  return title && (isKind(title.text) || isHalf(title.text)) ? halved(name, title) : undefined
}

/** Whether words are written as the second half of a title. */
function isHalf(words: string): boolean {
  const isShort = wordsIn(words) > 2 && wordsIn(words) <= longestHalf
  return isShort && isCapital(words) && /^\p{Upper}[^.!?]*$/u.test(words)
}

/** Words of the longest second half of a title. */
const longestHalf = 12

/** Whether words are several people: `Bee, Ann and Cee, Bob`, `Ann Bee, Bob Cee`. */
function areSeveral(text: string): boolean {
  return /,|\sand\s|\bet al\b/.test(text) && isOnlyPeople(text)
}

/** Whether the title stands behind the dash after a linked name: it repeats the name, or is written as titles are. */
export function isNamedTitle({text: name, paper}: Inline, behind: string): boolean {
  const title = /^\s*[-–—|]\s+(\S.*)$/su.exec(behind)?.[1] ?? ''
  const isHeaded = /^\p{Upper}\S*(?: \p{Upper}\S*){0,3}: \S+ \S+/u.test(title)
  const [part = title] = title.split(/\s[|–—-]+\s/)
  const isTitle = isRepeated(name, title) || isHeaded || (isCapital(part) && !isOnlyPeople(part))
  return paper && wordsIn(title) > 3 && isTitle && !/^by:?\s/i.test(title)
}

/** Whether a title begins with the name that is linked before it: `[SeeNet](url). SeeNet: Learning to See. [paper](url)`. */
function isRepeated(name: string, title: string): boolean {
  return title.toLowerCase().startsWith(`${name.toLowerCase()}:`)
}

/** Whether the title stands behind a linked name and the venue of it in brackets: `[SeeNet](url) [CVPR2022] Learning to See`. */
function isBehindVenue({span}: Inline, title: Title, {text, isVenue}: TitleContext): boolean {
  const between = /^\s*[[(`]([^[\]()`]{2,40})[\])`][\s:.]*$/.exec(
    text.slice(span.end, title.span.start),
  )?.[1]
  return (
    between !== undefined && isCapital(title.text) && wordsIn(title.text) > 3 && isVenue(between)
  )
}

/** Whether the title behind a linked name and a sign has authors or its venue behind it: `[SeeNet](url). Learning to see, Bee et al. CVPR 2024`. */
function isSignedTitle(
  name: Inline,
  title: Title,
  next: Inline | undefined,
  {text, isVenue}: TitleContext,
): boolean {
  const isSetOff = /^[\])*_]*\s?[.,;]\s+["“]?$/.test(
    text.slice(name.inner.end, title.span.start).replace(/^\]\([^\s()]*\)/, ''),
  )
  const behind = text.slice(title.span.end, next?.span.end).replace(/^[^\p{Alpha}\d]+/u, '')
  const [people = ''] = behind.split(/[.;](?=\s)/)
  return (
    isSetOff &&
    !isOnlyPeople(title.text) &&
    /^[\p{Upper}\d]/u.test(title.text) &&
    !/\b(?:challenge|conference|symposium|track|tutorial|workshop)\b/i.test(title.text) &&
    (/^\p{Upper}[^.]*\bet\.? al\b/u.test(behind) ||
      isOnlyPeople(people) ||
      isVenue(behind.replace(/[\s.)\]]+$/, '')))
  )
}

/** The title whose first words alone are linked, as in `[Deep Residual Learning](https://arxiv.org/abs/…) for Image Recognition`. */
function joinedTitle(name: Inline, title: Title, context: TitleContext): Title | undefined {
  const isNext = /^[\])*_]*\(?[^\s()]*\)?[*_]*\s$/.test(
    context.text.slice(name.inner.end, title.span.start),
  )
  const isAbout = /^(?:and|at|by|from|in|is|on|or)\s/.test(title.text)
  if (!isNext || isAbout || !isCapital(title.text) || !isPhrase(` ${title.text}`)) return undefined
  // A bold name that was made up is a label: `**[SeeNet](url)** Learning to See`.
  if (name.strong && /^\S*\p{Upper}\S*[\p{Upper}\d]\S*$/u.test(name.text)) return title
  return {
    text: tidy(`${name.text} ${title.text}`),
    span: {...title.span, start: name.inner.start},
  }
}

/** Whether words are more than names: small words join them. */
export function isPhrase(words: string): boolean {
  return /\s(?:an?|by|for|from|in|of|on|the|to|via|with)\s/.test(words) && !/\bet al\b/.test(words)
}
