import {isCited, isDatedAuthors, isFirstAuthor, isNameAndYear} from '../people/citation.ts'
import {arePeople} from '../people/people.ts'
import type {Inline} from '../text/inline.ts'

/** Whether a linked or bold piece cites a paper that follows: `**Bee et al., 2020** Learning to see`. */
export function isCitedLead(pieces: readonly Inline[], index: number): boolean {
  const {kind, strong, text} = pieces[index] ?? {kind: 'break', strong: false, text: ''}
  if (kind !== 'link' && !strong) return false
  const [gap, link] = pieces.slice(index + 1)
  const isGap = kind === 'text' && /^\W*$/.test(gap?.text ?? '') && link?.kind === 'link'
  const behind = (isGap ? link : gap)?.text ?? ''
  const isCitation = isCited(text) || isFirstAuthor(text)
  return (
    (kind === 'link' && isCited(text)) ||
    isDatedAuthors(text) ||
    (kind === 'text' && areAuthors(text)) ||
    (isCitation && /^[\s.,;:–—-]*["“\p{Upper}\d]/u.test(behind)) ||
    (isNameAndYear(text) && /^\s*[:：]\s+["“\p{Upper}\d]/u.test(behind))
  )
}

/** Several people by their full names, and a sign behind them: `Ann Bee, Cy Dee and Ed Eff.` */
function areAuthors(text: string): boolean {
  const names = /^\s*([^.:：]+(?:\p{Upper}\.[^.:：]+)*)[.:：]\s*$/u.exec(text)?.[1] ?? ''
  return names.includes(',') && arePeople(names)
}
