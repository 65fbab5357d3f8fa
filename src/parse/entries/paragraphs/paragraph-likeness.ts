import {hasWords} from '../../../model/words.ts'
import {labelWords} from '../../roles/label-words.ts'
import {isLabel} from '../../roles/label.ts'
import {type Inline} from '../../text/inline.ts'
import {isLabelLink} from '../../text/pieces.ts'
import {isCapital, wordsIn} from '../../text/words.ts'
import {withoutLead, type LeadContext} from '../../titles/lead.ts'
import {behindTags, isStamp} from '../../titles/title-behind-labels.ts'
import {isAppearance, isBulleted, isOverLabel, isOrigin, isWhen, isWho} from './appearance.ts'
import {isSetOff} from './set-off-link.ts'

/** A paper ends with its labelled links; or it begins with a bold or linked title, and its links follow. */
export function isEntryLike(pieces: readonly Inline[], context: LeadContext): boolean {
  const words = withoutTail(
    withoutLead(pieces, context).filter(
      ({kind, text, paper}) => kind !== 'break' && kind !== 'html' && (paper || hasWords(text)),
    ),
  )
  // A short name as code may stand before a bold or linked title: `SeeNet` **Learning to see**.
  const isNamed =
    words[0]?.kind === 'code' && (words[1]?.strong === true || words[1]?.paper === true)
  const [first, ...others] = isNamed ? words.slice(1) : words
  const last = words.at(-1)
  if (!first || !last) return false
  const isMarked = first.strong || first.kind === 'link'
  const isEnd = isLabelLink(last) || isAppearance(last, context) || isBracketed(last, pieces)
  if (first.paper && others.every((piece) => isWhen(piece) || isWho(piece)))
    return wordsIn(first.text) > 2
  // `[Learning to see](url)` on a line of its own, and on the next what it says.
  const isTold = others.every(({kind}) => kind === 'text') && isOneLine(others, pieces)
  if (first.paper && wordsIn(first.text) > 3 && isTold && isAbove(pieces, first)) return true
  const behind = pieces.slice(pieces.indexOf(first) + 1).filter(({kind}) => kind === 'text')
  if (first.paper && behind.length >= others.length && isOrigin(behind))
    return wordsIn(first.text) > 1
  if (isSetOff(pieces, context) || isBulleted(pieces) || isOverLabel(pieces)) return true
  // A sentence may end with where it was read: `[source](url)`.
  const isRead = /^\W*source\W*$/i.test(last.text)
  // `Learning to See, Ann Bee, Cy Dee, [[ICME 2020](url)]`
  const isPlace = isBracketed(last, pieces) && context.isVenue(last.text)
  if (!isMarked)
    return (isLabelLink(last) || isPlace || isStampedBehind(words.slice(-2), context)) && !isRead
  return others.some(isLabelLink) || (isEnd && others.length > 0)
}

/** Whether words of a paragraph stand there without a break among them, as what is told below a title does; not so `It sees.<br>CVPR 2020`. */
function isOneLine(words: readonly Inline[], pieces: readonly Inline[]): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return false
  const told = pieces.slice(pieces.indexOf(first), pieces.indexOf(last))
  return !told.some(({kind}) => kind === 'break')
}

/** Whether where a paper appeared, or a remark in bold, ends a line behind a label: `Learning to See [[paper](url)] **ICCV 2023**`. */
function isStampedBehind([label, stamp]: readonly Inline[], context: LeadContext): boolean {
  if (label?.kind !== 'link' || !label.paper || stamp?.kind !== 'text' || !stamp.strong)
    return false
  return isLabel(label.text) && (isAppearance(stamp, context) || wordsIn(stamp.text) < 9)
}

/**
 * Whether tags and labels of a paper lead to what is written as titles are, and to nothing more: `\`FAR\` [paper](url) - Learning to See Far`,
 * `[[2022 ECCV](url)] [[code](url)] Learning to see far`.
 */
export function isBehindTags(pieces: readonly Inline[], context: LeadContext): boolean {
  const [title, ...others] = behindTags(pieces, context)
  const isStamped = pieces.some((piece) => isStamp(piece, context.isVenue))
  return (
    title !== undefined &&
    wordsIn(title.text) > 3 &&
    (isStamped ? /^[^\p{Alpha}]*\p{Upper}/u.test(title.text) : isCapital(title.text)) &&
    !/[.?!]\s+\S+(?:\s\S+){5}/.test(title.text) &&
    others.every(({kind, text}) => kind === 'text' || kind === 'break' || isLabel(text))
  )
}

/** Leaves out short remarks in brackets behind the links: `[[pdf](url)] [ICLR 2024 poster] [2024.2]`. */
function withoutTail(words: readonly Inline[]): readonly Inline[] {
  const last = words.at(-1)
  return words.length > 2 && last && isTail(last) ? words.slice(0, -1) : words
}

/** A remark in brackets, or a label that leads nowhere yet: `[[pdf](url), code]`. */
function isTail({kind, text}: Inline): boolean {
  if (kind !== 'text') return false
  // A link that is still missing: `[Paper](url) | Code (soon)`
  return (
    isBracketTail(text) ||
    labelWords(text.replace(/[()]/g, ' ')).every((word) => missing.test(word) || isLabel(word))
  )
}

/** Whether a text is nothing but short remarks in brackets: `(oral) [CVPR]`. */
function isBracketTail(text: string): boolean {
  return /^[\s\])]*(?:[[(][^()[\]]{1,40}[\])][\s.]*)+$/.test(text)
}

/** What is said in the place of a link. */
const missing = /^(?:available|be|coming|n\/?a|no|none|not|released|soon|tba|to|will|yet)$/i

/** Whether a date stands in such a remark, as it does behind papers wherever their links lead. */
export function isDatedBehind(pieces: readonly Inline[]): boolean {
  const last = pieces.findLast(({text}) => hasWords(text))
  return (
    last?.kind === 'text' &&
    isBracketTail(last.text) &&
    /[[(](?:19|20)\d{2}(?:[-./]\d{1,2}){1,2}[\])]/.test(last.text)
  )
}

/** A short label in brackets of its own that leads to a paper, as in `[[SEE](https://example.org/a.pdf)]`. */
function isBracketed(link: Inline, pieces: readonly Inline[]): boolean {
  const before = pieces[pieces.indexOf(link) - 1]?.text ?? ''
  return link.kind === 'link' && link.paper && wordsIn(link.text) < 4 && before.endsWith('[')
}

/** Whether a link begins a paragraph and has its first line to itself, above what is said of it. */
export function isAbove(pieces: readonly Inline[], link: Inline): boolean {
  const next = pieces[pieces.indexOf(link) + 1]
  return (
    pieces[0] === link &&
    (next?.kind === 'break' || /^[^\S\n]*\n\s*(?!\p{Lower})\p{Alpha}/u.test(next?.text ?? ''))
  )
}
