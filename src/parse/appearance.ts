import {isPeopleText} from './authors.ts'
import type {Inline} from './inline.ts'
import {withoutLead, type LeadContext} from './lead.ts'
import {wordsIn} from './title-words.ts'

/** A linked title between where and when it appeared and who wrote it: `(CVPR 2020) [Title](url) by Bee et al.` */
export function isSetOff(pieces: readonly Inline[], context: LeadContext): boolean {
  const [first, ...others] = withoutLead(pieces, context)
  const before = first ? pieces.slice(0, pieces.indexOf(first)) : []
  const isLed = /^\s*[([].*(?:19|20)\d{2}\W*$/su.test(before.map(({text}) => text).join(''))
  return (
    first?.kind === 'link' &&
    wordsIn(first.text) > 2 &&
    isLed &&
    others.length > 0 &&
    others.every((piece) => piece.kind === 'break' || isWho(piece))
  )
}

/** Who wrote a paper: `by Bee et al.` */
export function isWho({kind, text}: Inline): boolean {
  const names = /^\s*by\s+(.*?)\s*$/su.exec(text)?.[1]
  return (
    kind === 'text' &&
    names !== undefined &&
    (isPeopleText(names) || /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)* et al\.?$/u.test(names))
  )
}

/** Where and when a paper appeared, set off from its title: `, CVPR 2020`. */
export function isWhen({kind, text}: Inline): boolean {
  const isDated = /^\s*[,.;|(–—-].*(?<!\d)(?:19|20)\d{2}[\s.)]*$/u.test(text)
  return kind === 'text' && isDated && wordsIn(text) < 9
}

/** A link that says where and when a paper appeared, as `[ICCV 2025 (Oral)](url)` does. */
export function isAppearance({kind, text}: Inline, {isVenue}: LeadContext): boolean {
  const isDated = wordsIn(text) < 7 && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text)
  return kind === 'link' && (isDated || isVenue(text))
}
