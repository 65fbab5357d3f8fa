import {isPeopleText} from '../people/people.ts'
import {isLabel} from '../roles/role.ts'
import {type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {withoutLead, type LeadContext} from '../titles/lead.ts'
import {isAppearance, isBulleted, isRemark, isSetOff, isWhen, isWho} from './appearance.ts'

/** A paper ends with its labelled links; or it begins with a bold or linked title, and its links follow. */
export function isEntryLike(pieces: readonly Inline[], context: LeadContext): boolean {
  const words = withoutLead(pieces, context).filter(
    ({kind, text, paper}) =>
      kind !== 'break' && kind !== 'html' && (paper || /[\p{Alpha}\p{N}]/u.test(text)),
  )
  const [first, ...others] = words
  const last = words.at(-1)
  if (!first || !last) return false
  const isMarked = first.strong || first.kind === 'link'
  const isLabelled = ({kind, text}: Inline): boolean => kind === 'link' && isLabel(text)
  const isEnd = isLabelled(last) || isAppearance(last, context) || isBracketed(last, pieces)
  if (first.paper && others.every((piece) => isWhen(piece) || isWho(piece)))
    return wordsIn(first.text) > 2
  const behind = pieces.slice(pieces.indexOf(first) + 1).filter(({kind}) => kind === 'text')
  if (first.paper && behind.length >= others.length && isRemark(behind))
    return wordsIn(first.text) > 1
  if (isSetOff(pieces, context) || isBulleted(pieces)) return true
  return isMarked ? others.some(isLabelled) || (isEnd && others.length > 0) : isLabelled(last)
}

/** A short label in brackets of its own that leads to a paper, as in `[[SEE](https://example.org/a.pdf)]`. */
function isBracketed(link: Inline, pieces: readonly Inline[]): boolean {
  const before = pieces[pieces.indexOf(link) - 1]?.text ?? ''
  return link.kind === 'link' && link.paper && wordsIn(link.text) < 4 && before.endsWith('[')
}

/** Authors before a quoted or linked title, and behind it a year. */
export function isReference(pieces: readonly Inline[], context: LeadContext): boolean {
  const words = withoutLead(pieces, context).filter(({kind}) => kind !== 'html')
  const at = words.findIndex(({kind, text}) => kind === 'link' || /["“]/.test(text))
  const [title] = words.slice(at)
  const before = words
    .slice(0, at)
    .map(({text}) => text)
    .join('')
  const quoted = title?.kind === 'text' ? title.text.split(/["“]/)[0] : ''
  const behind = words
    .slice(at)
    .filter(({kind}) => kind === 'text')
    .map(({text}) => text)
    .join(' ')
  if (isNumbered(pieces)) return true
  return (
    at !== -1 && isPeopleText(`${before}${quoted}`) && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(behind)
  )
}

/** A number in brackets, a text with a year, and a labelled link behind it: `[1] Ann Bee, Learning to see, 2004. [[Paper](url)]`. */
export function isNumbered([first, ...others]: readonly Inline[]): boolean {
  const isText = first?.kind === 'text' && /^\s*\[\d{1,3}\]\s*\p{Upper}/u.test(first.text)
  const isDated = /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(first?.text ?? '')
  return isText && isDated && others.some(({kind, text}) => kind === 'link' && isLabel(text))
}
