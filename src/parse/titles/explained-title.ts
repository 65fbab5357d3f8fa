import {authorsLength} from '../people/authors.ts'
import {isOnlyPeople, isPeopleText, isPerson} from '../people/people.ts'
import {isLabel} from '../roles/role.ts'
import type {Inline} from '../text/inline.ts'
import {isCapital, tidy, wordsIn} from '../text/words.ts'
import {plainTitle} from './plain-title.ts'
import type {Title, TitleContext} from './title-context.ts'

/** The title behind a short name, as in `**BERT**: Pre-training of Deep …` or `**BERT** Pre-training of …`. */
export function explainedTitle(
  pieces: readonly Inline[],
  context: TitleContext,
): Title | undefined {
  const name = pieces[0]
  const rest = pieces.slice(1)
  const [next] = rest
  if (name?.kind === 'link') return continuedTitle(name, rest, context)
  const isName = name?.strong === true && (name.kind === 'text' || name.kind === 'code')
  if (!isName || next?.strong !== false || next.kind === 'break') return undefined
  const cited = referenceTitle(next, rest, context)
  if (cited) return cited
  const isExplained =
    /^\s*[:：]\s*\S/.test(next.text) ||
    /[:：]\s*$/.test(name.text) ||
    /^\W{2,}\S+\W{2,}$/.test(name.text.trim())
  const title =
    (isExplained || wordsIn(name.text) < 4) && !areAuthors(next.text)
      ? plainTitle(rest, context)
      : undefined
  if (title && /^(?:paper )?title\W*$/i.test(name.text)) return title
  const continued = title && (runOnTitle(name, title, context) ?? dashedTitle(title, rest))
  if (continued) return continued
  if (!title || wordsIn(title.text) < 3) return undefined
  if (!isExplained)
    return (isPhrase(title.text) || isSentence(title.text)) && !isDescribed(next.text, title)
      ? title
      : undefined
  // A name of many words is the first half of the title.
  if (wordsIn(name.text) < 4 || next.kind !== 'text')
    return wordsIn(name.text) < 4 ? title : undefined
  const head = name.text.replace(/[\s:：]+$/, '')
  return {text: tidy(`${head}: ${title.text}`), span: {...title.span, start: name.inner.start}}
}

/** The title of a reference behind a name: `**SeeNet**. Bee, A. and Dee, C., 2000. Learning to see.` */
function referenceTitle(
  {text}: Inline,
  rest: readonly Inline[],
  context: TitleContext,
): Title | undefined {
  const [sign = ''] = /^\s*[.:]\s+/.exec(text) ?? []
  if (sign === '' || authorsLength(text.slice(sign.length)) === 0) return undefined
  const title = plainTitle(rest, context)
  return title && wordsIn(title.text) > 1 ? title : undefined
}

/** The title that bold words begin and plain ones go on with at once: `**Bi-tuning** of pre-trained representations`. */
function runOnTitle(name: Inline, title: Title, {text}: TitleContext): Title | undefined {
  const isNext = /^[*_]+\s$/.test(text.slice(name.inner.end, title.span.start))
  if (!isNext || !/^(?:for|in|of|with|Learning (?:for|from|of|to|with))\s/.test(title.text))
    return undefined
  return {
    text: tidy(`${name.text} ${title.text}`),
    span: {...title.span, start: name.inner.start},
  }
}

/** A title between the dash behind a name and a link to the paper: `**BN** - Batch Normalization [[ICML 2015](url)]`. */
function dashedTitle(title: Title, [dash, ...others]: readonly Inline[]): Title | undefined {
  const link = others.find(({text}) => /[\p{Alpha}\p{N}]/u.test(text))
  const isDashed = /^\s+[-–—]\s/.test(dash?.text ?? '') && link?.kind === 'link' && link.paper
  const isTitle = wordsIn(title.text) > 1 && isCapital(title.text) && !isOnlyPeople(title.text)
  return isDashed && isTitle && !isLabel(title.text) ? title : undefined
}

/** Whether a text is made of authors, or begins with two and their places: `: Ann Bee (MIT), Cy Dee (CMU), ICLR'22`. */
function areAuthors(text: string): boolean {
  if (isPeopleText(text) && isOnlyPeople(text.replace(/^\s*[:：]/, ''))) return true
  const [first = '', second = ''] = text.replace(/\([^()]*\)|^\s*[:：]/g, '').split(',')
  return text.includes('(') && isPerson(first) && isPerson(second)
}

/** The title whose short name alone is linked, as in `[BERT](https://arxiv.org/abs/…): Pre-training of Deep …`. */
function continuedTitle(
  name: Inline,
  rest: readonly Inline[],
  context: TitleContext,
): Title | undefined {
  const isCut = /[:：]\s*$/.test(name.text) || /^\s*[:：]\s*\S/.test(rest[0]?.text ?? '')
  if (wordsIn(name.text) > 3 || isLabel(name.text)) return undefined
  const title = plainTitle(rest, {...context, alone: false})
  if (!title || wordsIn(title.text) < 3) return undefined
  if (!isCut && isNamedTitle(name, rest[0]?.text ?? '')) return title
  if (!isCut && isSignedTitle(name, title, rest[0], context)) return title
  if (!isCut) return name.paper ? joinedTitle(name, title, context) : undefined
  const behind = context.text.slice(title.span.end, rest[0]?.span.end)
  const isPaper = name.paper && isCapital(title.text)
  if (!isPaper && wordsIn(title.text) < 4) return undefined
  if (!isPaper && !context.isVenue(behind.replace(/^[^\p{Alpha}\d]+|[\s.)\]]+$/gu, '')))
    return undefined
  const head = name.text.replace(/[\s:：]+$/, '')
  return {text: tidy(`${head}: ${title.text}`), span: {...title.span, start: name.inner.start}}
}

/** Whether the title stands behind the dash after a linked name: it repeats the name, or is written as titles are. */
export function isNamedTitle({text: name, paper}: Inline, behind: string): boolean {
  const title = /^\s*[-–—|]\s+(\S.*)$/su.exec(behind)?.[1] ?? ''
  const isRepeated = title.toLowerCase().startsWith(`${name.toLowerCase()}:`)
  const isHeaded = /^\p{Upper}\S*(?: \p{Upper}\S*){0,3}: \S+ \S+/u.test(title)
  const [part = title] = title.split(/\s[|–—-]+\s/)
  const isTitle = isRepeated || isHeaded || (isCapital(part) && !isOnlyPeople(part))
  return paper && wordsIn(title) > 3 && isTitle
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

/** Whether what follows a name says what it is, in a sentence behind a dash: `**jq** - A tool for the shell`. */
function isDescribed(text: string, title: Title): boolean {
  const words = title.text
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{Alpha}{4,}/u.test(word))
  const small = words.filter((word) => /^\p{Lower}/u.test(word))
  return /^\s*[-–—]/.test(text) && small.length * 2 > words.length
}

/** Whether words are many that begin with a capital and go on with small ones, as names do not. */
function isSentence(words: string): boolean {
  const small = words.split(/\s+/).filter((word) => /^\p{Lower}{3,}/u.test(word))
  return (
    /^\p{Upper}/u.test(words) && wordsIn(words) > 4 && small.length > 2 && !/\bet al\b/.test(words)
  )
}

/** Whether words are more than names: small words join them. */
function isPhrase(words: string): boolean {
  return /\s(?:an?|by|for|from|in|of|on|the|to|via|with)\s/.test(words) && !/\bet al\b/.test(words)
}
