import {isOnlyPeople} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {leadLength} from './lead-length.ts'
import type {TitleContext} from './title-context.ts'

/** Whether a title only begins with a quotation, as `"Do Anything Now": Characterizing Prompts in the Wild` does. */
export function isHead(pieces: readonly Inline[], context: TitleContext): boolean {
  if (!pieces.some(({text}) => /["“]/.test(text))) return false
  // A bold one may stand behind a name: `SeeNet **“Look Far!” – Seeing without lamps**`.
  const first =
    pieces.find(({kind, strong, text}) => kind === 'text' && strong && /^\s*["“]/.test(text)) ??
    pieces.find(({text}) => /[^\s\p{P}]/u.test(text))
  const [behind = ''] =
    first?.kind === 'text' && /["“]/.test(first.text) ? (/["“].*/s.exec(first.text) ?? []) : []
  const before = first?.text.slice(0, first.text.length - behind.length) ?? ''
  return (
    first?.kind === 'text' &&
    // Authors may stand before it, or where it appeared.
    ((/^["“][^"“”]+["”]\s*[:：]\s+\p{Upper}\S*(?: \S+){2}/u.test(behind) &&
      leadLength(first.text, context) >= before.replace(/[\s\p{P}]+$/u, '').length) ||
      // `"What is far?" Learning to See for Lamps`
      /^\s*["“][^"“”]+[?!]["”]\s+(?:\p{Upper}\p{Alpha}+ing|An?|How|Towards?)(?:\s[^\s.,()[\]]+){3}/u.test(
        first.text,
      ) ||
      isLedQuotation(before, behind, context) ||
      // **“Look Far!” – Seeing without lamps**, bold or a cell of its own
      ((first.strong || context.alone) && isGoneOn(first.text)) ||
      (first.strong && isRunOn(first.text, context)))
  )
}

/** Whether words lead on to a quotation, and from it to more behind a colon: `Showing "Lamps Near Here": Sights by Night`. */
function isLedQuotation(before: string, behind: string, {isVenue}: TitleContext): boolean {
  return (
    /^\s*\p{Upper}[\p{Alpha}-]*(?:\s[\p{Alpha}-]+){0,4}\s$/u.test(before) &&
    /^["“][^"“”]+["”]:\s+\p{Upper}\S*(?: \S+){2}/u.test(behind) &&
    !isLabel(before) &&
    !isVenue(before.trim()) &&
    !isOnlyPeople(before)
  )
}

/** Whether words go on behind a quotation and a dash, with what are no authors. */
function isGoneOn(text: string): boolean {
  const rest = /^\s*["“][^"“”]+["”]\s+[–—-]\s+(\S+(?: \S+){2,})$/.exec(text)?.[1] ?? ''
  return rest !== '' && !/\d/.test(rest) && !isOnlyPeople(rest)
}

/** Whether words in bold run on behind a quotation that no full stop ends: `**"As far as ..." Prompting Lamps Improves Sights**`. */
function isRunOn(text: string, {isVenue}: TitleContext): boolean {
  const [, rest = ''] =
    /^\s*["“][^"“”]*(?:\.{3}|[^.,"“”])["”]\s+(\p{Upper}\S*(?: \S+){3,})$/u.exec(text) ?? []
  return rest !== '' && !/[\d,;]/.test(rest) && !isOnlyPeople(rest) && !isVenue(rest)
}
