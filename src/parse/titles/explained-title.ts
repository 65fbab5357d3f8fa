import {hasWords} from '../../model/words.ts'
import {isOnlyPeople, isPeopleText, isPerson} from '../people/people.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/label.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {endsInColon, isCapital, tidy, wordsIn} from '../text/words.ts'
import {continuedTitle, halved, isKind, isPhrase} from './continued-title.ts'
import {isAccountBehind, isAccountGoneOn, isAccountOfData} from './data-account.ts'
import {namedReference} from './named-reference.ts'
import {plainTitle} from './plain-title.ts'
import {runOnTitle} from './run-on-title.ts'
import {toldTitle} from './told-title.ts'
import {isToldOf, spelledName} from './spelled-name.ts'
import type {Title, TitleContext} from './title-context.ts'
import {isIntroduced, isThingTold} from './told-thing.ts'

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
  const isData = (isIntroduced(name, next) || isAccountBehind(next.text)) && context.ofData === true
  const isThing = isData || isThingTold(next, rest)
  if (isThing && !context.isVenue(name.text)) return {text: tidy(name.text), span: name.inner}
  return (
    toldTitle(name, next, context) ??
    namedReference(name, rest, context) ??
    spelledName(name, next, rest, context) ??
    titleBehind(name, next, rest, context)
  )
}

/** The title that the words behind a name are, or begin within it, as far as they are written like one. */
function titleBehind(
  name: Inline,
  next: Inline,
  rest: readonly Inline[],
  context: TitleContext,
): Title | undefined {
  const isExplained = isSetOff(name, next)
  if ((!isExplained && wordsIn(name.text) >= 4) || areAuthors(next.text)) return undefined
  const title = plainTitle(rest, context)
  if (!title || /^(?:paper )?title\W*$/i.test(name.text)) return title
  const continued = runOnTitle(name, title, context) ?? dashedTitle(title, rest)
  if (continued) return continued
  if (isParted(name, next) && isKind(title.text)) return halved(name, title)
  if (wordsIn(title.text) < 3 || isWorkplace(title.text)) return undefined
  if (isExplained) return withName(name, rest, title, context)
  const isTitle = isPhrase(title.text) || isSentence(title.text)
  return isTitle && !isDescribed(next.text, title) ? title : undefined
}

/** Whether a colon or brackets set a name off from what explains it: `**SeeNet** (ICML 2015): Learning to See`, `**[SeeNet]** Learning to See`. */
function isSetOff(name: Inline, next: Inline): boolean {
  return (
    /^\s*(?:[([][^()[\]]{0,40}\d{2}[)\]]\s*)?[:：]\s*\S/.test(next.text) ||
    endsInColon(name.text) ||
    /^\W{2,}\S+\W{2,}$|^[([<【]\S+[)\]>】]$/.test(name.text.trim())
  )
}

/**
 * A title with the name before it where that is its first half, as a name of many words is, and that of a dataset:
 * `**SeeSet**: A Large Set of Far Sights`; but `**SeeSet**: a large set of far sights` says what it is.
 */
function withName(
  name: Inline,
  rest: readonly Inline[],
  title: Title,
  {ofData}: TitleContext,
): Title | undefined {
  const [next] = rest
  if (!next) return undefined
  const isData = ofData === true && isParted(name, next)
  const isOwn = isData && /^\p{Upper}/u.test(title.text)
  const head = name.text.replace(/[\s:：]+$/, '')
  const isAccount =
    isAccountOfData(title.text) ||
    isAccountGoneOn(title.text, next.text) ||
    isToldOf(title.text, rest)
  if (isData && isAccount) return {text: tidy(head), span: spanWithin(name, 0, head.length)}
  if (wordsIn(name.text) < 4 && !isOwn) return title
  if (next.kind !== 'text') return undefined
  return {text: tidy(`${head}: ${title.text}`), span: {...title.span, start: name.inner.start}}
}

/** Whether a colon stands between a name and what follows it. */
function isParted(name: Inline, next: Inline): boolean {
  return /^\s*[:：]\s*\S/.test(next.text) || endsInColon(name.text)
}

/** A title between the dash behind a name and a link to the paper: `**BN** - Batch Normalization [[ICML 2015](url)]`. */
function dashedTitle(title: Title, [dash, ...others]: readonly Inline[]): Title | undefined {
  const link = others.find(({text}) => hasWords(text))
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
