import {monthName} from '../../../model/month.ts'
import {hasWords} from '../../../model/words.ts'
import {mayBePeople} from '../../people/people.ts'
import {isLabel} from '../../roles/label.ts'
import type {Inline} from '../../text/inline.ts'
import {isLabelLink, textOf} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'
import {hasYear} from '../../text/year.ts'
import type {LeadContext} from '../../titles/lead.ts'
import {isProse} from '../title-likeness.ts'

/** Where and when a paper appeared, as all that stands before its title: `OSDI 2020, `. */
const leading =
  /^[\s\p{P}|]*((?:\p{Upper}|\d)[^\n]{1,60}?(?:(?<!\d)(?:19|20)\d{2}|['’]\d{2}))[\s\p{P}|]*$/u

/** A bracket of its own with venue and year, and what the paper goes by: `（1）【ICLR-2017 GCN】`. */
const boxed =
  /^[\s\p{P}\d]*[[(【（](\p{Upper}[\p{Alpha}&-]{1,14}[\s_-]?(?:19|20)\d{2}) [^\n[\]()【】（）]{1,40}[\])）】][\s\p{P}]*$/u
/** Words that a date in a sentence has before it: `In 2020`, `Updated in May 2021`. */
const sentence = new RegExp(
  String.raw`^(?:as|at|by|for|from|in|on|our|see|since|the|this|until|with|we)\s|(?<![a-z])${monthName}`,
  'i',
)

/** A linked title behind where and when it appeared, with its notes: `OSDI 2020, [Title](url)---Notes: [blog](url)`, `【ICLR-2017 GCN】 [Title](url)` */
export function isDatedLink(pieces: readonly Inline[], {isVenue}: LeadContext): boolean {
  const at = pieces.findIndex(({kind}) => kind === 'link')
  const [link, ...others] = pieces.slice(Math.max(at, 0))
  if (at < 1 || !link || link.internal || wordsIn(link.text) < 3 || isLabel(link.text)) return false
  const before = pieces.slice(0, at)
  const said = before.map(({kind, text}) => (kind === 'break' ? ' ' : text)).join('')
  const words = (leading.exec(said) ?? boxed.exec(said))?.[1] ?? ''
  if (words === '' || wordsIn(words) > 8 || sentence.test(words)) return false
  const isBeside = (piece: Inline): boolean =>
    piece.kind !== 'text' || wordsIn(piece.text) < 4 || isWho(piece) || isWhen(piece)
  return (link.paper || isVenue(words)) && others.every(isBeside)
}

/** A linked title behind the sign of a bullet that lacks its space: `-[Title](url) - shows how`. */
export function isBulleted([sign, link]: readonly Inline[]): boolean {
  return (
    sign?.kind === 'text' &&
    /^\s*[-*+•·‣▪◦]\s*$/u.test(sign.text) &&
    link?.kind === 'link' &&
    wordsIn(link.text) > 2
  )
}

/** Plain words that are written as a title over the label of their paper, whatever is told below: `2. Learning to see far⏎[[paper]](url) 2025.3⏎It sees:`. */
export function isOverLabel(pieces: readonly Inline[]): boolean {
  const [title, ...others] = pieces
  const [label] = others[0]?.kind === 'break' ? others.slice(1) : others
  const words = /^([^\n]+?)\s*(?:\n\s*)?[[(]*\s*$/.exec(title?.text ?? '')?.[1] ?? ''
  return (
    title?.kind === 'text' &&
    label?.paper === true &&
    isLabel(label.text) &&
    (others[0]?.kind === 'break' || /\n\s*[[(]*\s*$/.test(title.text)) &&
    wordsIn(words) > 3 &&
    /^[^\p{Lower}\n]*\p{Upper}/u.test(words) &&
    !/[.:：!。，,]$/.test(words) &&
    !isProse(words)
  )
}

/**
 * A bold title with its venue and year in brackets behind it, and labelled links before it or none: `**Learning to see**. (2023-ICLR) Ann Bee`,
 * `[[code]](url) **Learning to see** [CVPR 2019]`.
 */
export function isDatedTitle(pieces: readonly Inline[], {isVenue}: LeadContext): boolean {
  const [title, next] = behindLabels(pieces)
  const words =
    next?.kind === 'text' ? /^[\s.,]*[([]([^()[\]]{4,30})[)\]]/u.exec(next.text)?.[1] : undefined
  return (
    title?.kind === 'text' &&
    title.strong &&
    wordsIn(title.text) > 3 &&
    words !== undefined &&
    /\d{2}/.test(words) &&
    isVenue(words) &&
    !/\b(?:accepted|our|we|you|your)\b/i.test(title.text)
  )
}

/** What pieces go on with behind the labelled links and the signs that they begin with. */
export function behindLabels(pieces: readonly Inline[]): readonly Inline[] {
  const start = pieces.findIndex((piece) => hasWords(piece.text) && !isLabelLink(piece))
  return pieces.slice(Math.max(start, 0))
}

/** Who wrote a paper: `by Bee et al.` */
export function isWho({kind, text}: Inline): boolean {
  const names = /^\s*by\s+(.*?)\s*$/su.exec(text)?.[1]
  return (
    kind === 'text' &&
    names !== undefined &&
    (mayBePeople(names) ||
      /^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’-]+)* et al\.?$/u.test(names))
  )
}

/** Where and when a paper appeared, set off from its title: `, CVPR 2020`, `, arXiv 2020/03`, `, ICLR 2021 submission.`, or as code. */
export function isWhen({kind, text}: Inline): boolean {
  if (kind === 'code') return /^\W*\p{Upper}.{1,30}(?:19|20)\d{2}\W*$/u.test(text)
  const isDated =
    /^\s*[,.;|(–—-].*(?<!\d)(?:19|20)\d{2}(?:\/\d{1,2})?(?:[^,.]* workshop| (?:highlight|oral|poster|spotlight|submission))?[\s.)]*$/iu.test(
      text,
    )
  return kind === 'text' && isDated && wordsIn(text) < 9
}

/** A year, a month or a day, and nothing else, in brackets or not: ` 2022.12`, `(2020) `. */
export function isDateAlone({kind, text}: Inline): boolean {
  return kind === 'text' && /^[\s([]*(?:19|20)\d{2}(?:[-./]\d{1,2}){0,2}[\s.)\]]*$/.test(text)
}

/** Who wrote a paper and where it appeared, in brackets behind it: `(*Bee et al., ICML 2023 Workshop*)`. */
export function isOrigin(pieces: readonly Inline[]): boolean {
  const words = textOf(pieces)
  const isText = pieces.length > 0 && pieces.every(({kind}) => kind === 'text')
  return (
    isText && wordsIn(words) < 12 && /^\s*\([^()]*(?<!\d)(?:19|20)\d{2}[^()]*\)[\s.]*$/.test(words)
  )
}

/** A link that says where and when a paper appeared, as `[ICCV 2025 (Oral)](url)` does, with its pages where it leads to the paper: `[Journal of Far Sights (2023): 100473](url)`. */
export function isAppearance({kind, text, paper}: Inline, {isVenue}: LeadContext): boolean {
  const isDated = wordsIn(text) < (paper ? 10 : 7) && hasYear(text)
  return kind === 'link' && (isDated || isVenue(text))
}
