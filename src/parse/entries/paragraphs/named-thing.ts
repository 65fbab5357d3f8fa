import {isLabel} from '../../roles/label.ts'
import type {Inline} from '../../text/inline.ts'
import {isLabelLink, withWords} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'

/**
 * A bold name that begins a paragraph and its labelled link, a bold link alone, or a linked name and what it is:
 * `**SeeSet** [[Link](url)]`, `[**SeeSet**](url)`, `[SeeSet](url): far sights`.
 */
export function isNamedThing(pieces: readonly Inline[]): boolean {
  const [name, next] = withWords(pieces)
  if (!name || isLabel(name.text)) return false
  if (!name.strong) return isExplainedName(name, next) || isNumberedName(name, next)
  return name.kind === 'link' ? next === undefined : isLabelLink(next)
}

/** A name with a number in brackets before it and a labelled link behind a colon: `[1] SeeSet: [link](url)`. */
function isNumberedName({kind, text}: Inline, next: Inline | undefined): boolean {
  const name =
    kind === 'text' ? /^\s*\[\d{1,3}\]\s+([^\n]{2,80}?)\s*[:：]\s*$/.exec(text)?.[1] : undefined
  return name !== undefined && wordsIn(name) < 8 && isLabelLink(next)
}

/** A linked name and what it is, behind a colon or a dash. */
function isExplainedName({kind, text, internal}: Inline, next: Inline | undefined): boolean {
  const isName = kind === 'link' && !internal && wordsIn(text) < 7
  return isName && next?.kind === 'text' && /^\s*(?:[:：]|[–—-]{1,2}\s)/.test(next.text)
}
